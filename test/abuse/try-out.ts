import type { Hostile } from './inputs.js';
import type { Watched } from './watch.js';

/** In the page: puts the inputs in, waits until all is drawn or said, and tells what is wrong with which. */
export const tryOut = async (text: string): Promise<string[]> => {
  const inputs = JSON.parse(text) as Hostile[];
  const { found, changes } = window as unknown as Watched;
  const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

  /** What JSON cannot carry. */
  const strange = (kind: string): unknown => {
    const cycle: Record<string, unknown> = { name: '示例' };
    const thrower = () => {
      throw new Error('from the page');
    };
    const kinds: Record<string, () => unknown> = {
      undefined: () => undefined,
      nan: () => NaN,
      zero: () => -0,
      bigint: () => 10n,
      symbol: () => Symbol('示例'),
      function: () => () => 'canary()',
      cycle: () => Object.assign(cycle, { stages: [cycle], values: cycle }),
      bare: () => Object.assign(Object.create(null) as object, { name: '示例' }),
      date: () => new Date(NaN),
      map: () => new Map([['name', 1]]),
      node: () => document.createElement('img'),
      window: () => window,
      frozen: () => Object.freeze({ name: '示例', values: Object.freeze({}) }),
      getter: () => Object.defineProperty({}, 'name', { get: thrower, enumerable: true }),
      proxy: () => new Proxy({}, { get: thrower, ownKeys: thrower, has: thrower, getPrototypeOf: thrower }),
      text: () => ({ toString: thrower, valueOf: thrower, toJSON: thrower }),
      sparse: () => Array<unknown>(1e5),
      deep: () => JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown,
    };
    return kinds[kind]?.();
  };
  const revive = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const kind: unknown = Object.getOwnPropertyDescriptor(value, '$strange')?.value;
    if (typeof kind === 'string') return strange(kind);
    for (const key of Object.keys(value))
      Object.defineProperty(value, key, {
        value: revive(Reflect.get(value, key)),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    return value;
  };

  const BLANK = /[\s\p{C}]/gu;
  const says = (part: Element | null | undefined) => part != null && part.textContent.replace(BLANK, '') !== '';
  /** A picture, words in its place, or a message that says something; null where all is well. */
  const wrong = (element: Element): string | null => {
    const root = element.shadowRoot;
    if (!root) return 'is no element of ours';
    const message = root.querySelector('.problems li');
    const drawing = root.querySelector('.chart svg');
    const drawn = drawing !== null && drawing.childElementCount > 0 && drawing.getBoundingClientRect().height > 0;
    if (!drawn && !says(root.querySelector('.visual .in-words, .visual ul, .visual p')) && !says(message))
      return 'is blank';
    if (message && !says(message)) return 'has a message without words';
    if (element.getBoundingClientRect().height <= 0) return 'has no height';
    if (drawn && /NaN|undefined|Infinity/.test(drawing.outerHTML.replace(/>[^<]*</g, '><')))
      return 'is drawn at no place';
    return null;
  };
  const settled = async (elements: Element[]) => {
    for (let waited = 0; waited < 300 && elements.some((element) => wrong(element) !== null); waited += 1)
      await pause(50);
  };

  const frame = document.querySelector<HTMLIFrameElement>('#embed');
  const sender = document.querySelector<HTMLIFrameElement>('#sender');
  const views = frame?.contentWindow;

  /** One address after the other, in a page in an iframe. */
  const visit = async (address: string): Promise<string | null> => {
    if (!views) return null;
    const main = views.document.querySelector('main');
    const { hash } = new URL(address, views.location.href);
    if (hash !== views.location.hash) {
      const changed = new Promise((resolve) => {
        views.addEventListener('hashchange', resolve, { once: true });
      });
      views.location.hash = hash;
      await Promise.race([changed, pause(1000)]);
    }
    if (main?.children.length !== 1) return 'shows no view and no list';
    const element = main.firstElementChild;
    if (!element || element.localName === 'nav') return null;
    await settled([element]);
    return wrong(element);
  };

  const problems: string[] = [];
  const elements: [index: number, element: Element][] = [];
  let visited = Promise.resolve();
  for (const [index, input] of inputs.entries()) {
    if (input.kind === 'element') {
      const element = document.createElement(input.tag);
      for (const [name, value] of Object.entries(input.attributes)) element.setAttribute(name, value);
      for (const [name, value] of input.properties) Reflect.set(element, name, revive(value));
      const place = document.createElement('div');
      place.className = 'place';
      place.append(element);
      document.body.append(place);
      elements.push([index, element]);
    } else if (input.kind === 'link') {
      const link = document.querySelector(`#link-${index} > *`);
      if (link && link.localName !== 'a') elements.push([index, link]);
    } else if (input.kind === 'address') {
      visited = visited.then(async () => {
        const problem = await visit(input.address);
        if (problem) problems.push(`input ${index} (${input.address.slice(0, 200)}) ${problem}`);
      });
    } else {
      for (const to of [window, views, sender?.contentWindow]) to?.postMessage(input.message, '*');
    }
  }
  await Promise.all([visited, settled(elements.map(([, element]) => element))]);
  await pause(50);
  for (const [index, element] of elements) {
    const problem = wrong(element);
    if (problem)
      problems.push(
        `input ${index} (${element.localName}) ${problem}: ${element.shadowRoot?.textContent.trim().slice(0, 200) ?? ''}`,
      );
  }
  const height = sender?.style.height ?? '';
  if (height !== '' && !(parseFloat(height) > 0 && parseFloat(height) <= 20_000))
    problems.push(`a frame is ${height} high`);
  return [...problems, ...found, ...changes()];
};
