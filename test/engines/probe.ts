/**
 * Runs in the engine, on a page that the strict policy governs: shows each view of the built files, does what readers do, and
 * tells the server what stands where. An engine needs nothing but an address, so that any can be tried.
 */
import { newProblems, send, until } from './page.js';
import type { Moment, Placed, Report } from './records.js';

interface Widget extends HTMLElement {
  updateComplete: Promise<unknown>;
  toBlob: (format: string) => Promise<Blob>;
}

interface View {
  tag: string;
  attribute: string;
  view: string;
}

const WIDTHS = [390, 1100];
const LANGUAGES = ['zh-CN', 'en'];
/** Of columns with a view that stands in the page: a phone's, one between, a screen's. */
const STANDING_WIDTHS = [320, 540, 720];

const drawingOf = (root: ShadowRoot): SVGSVGElement => root.querySelector<SVGSVGElement>('.chart svg') as SVGSVGElement;

/** The corners of a box in its element's own coordinates, on the page. */
const corners = (element: SVGGraphicsElement, { x, y, width, height }: DOMRect): number[] => {
  const matrix = element.getScreenCTM() as DOMMatrix;
  const [start, end] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((point) =>
    point.matrixTransform(matrix),
  ) as [DOMPoint, DOMPoint];
  return [start.x, start.y, end.x, end.y];
};

const sides = ({ left, top, right, bottom }: DOMRect): number[] => [left, top, right, bottom];

/** The part of a text's width that lies before its point. */
const BEFORE: Record<string, number> = { middle: 0.5, end: 1 };

/** Where a text is put, with its baseline and its lower edge, and how wide it comes out there. */
const placedText = (text: SVGTextElement): Placed => {
  const { y, height } = text.getBBox();
  const start = text.getStartPositionOfChar(0);
  const length = text.getComputedTextLength();
  const x = start.x + length * (BEFORE[getComputedStyle(text).textAnchor] ?? 0);
  return {
    name: `“${text.textContent}”`,
    at: corners(text, new DOMRect(x, start.y, 0, y + height - start.y)),
    width: length * (text.getScreenCTM()?.a ?? 1),
  };
};

const placedIn = (root: ShadowRoot): Placed[] => {
  const drawing = drawingOf(root);
  return [
    ...[...drawing.querySelectorAll('text')].map(placedText),
    ...[...drawing.querySelectorAll<SVGGraphicsElement>('path, rect, line, polygon, polyline, circle')].map(
      (shape, index) => ({ name: `${shape.tagName} ${index}`, at: corners(shape, shape.getBBox()) }),
    ),
    ...[...root.querySelectorAll<HTMLElement>('.canvas [data-key]')].map((part) => ({
      name: `part ${part.dataset['key'] ?? ''}`,
      at: sides(part.getBoundingClientRect()),
    })),
  ];
};

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** What reaches beyond an edge, by its class. */
const beyond = (root: ShadowRoot, edge: number): string[] =>
  [...root.querySelectorAll('*')]
    .map((element) => ({ element, over: element.getBoundingClientRect().right - edge }))
    .filter(({ over }) => over > 0)
    .map(({ element, over }) => `${element.tagName}.${element.getAttribute('class')} by ${over.toFixed(1)}`);

const moment = (widget: Widget, root: ShadowRoot, box: HTMLElement): Moment => {
  const { left, right } = widget.getBoundingClientRect();
  // A heading may break elsewhere in another engine; what stands below it is the drawing's.
  const canvas = (root.querySelector('.canvas') as Element).getBoundingClientRect();
  return {
    placed: placedIn(root).map(({ at, ...thing }) => ({
      ...thing,
      at: at.map((value, index) => Math.round((value - (index % 2 === 0 ? canvas.left : canvas.top)) * 10) / 10),
    })),
    words: words(root.querySelector('.qj') as Element),
    overflow: [
      ...(box.scrollWidth > box.clientWidth
        ? [
            `${box.scrollWidth} px in ${box.clientWidth}: ${beyond(root, right).join(', ') || 'nothing that can be told'}`,
          ]
        : []),
      ...[...drawingOf(root).querySelectorAll('text')]
        .filter((text) => {
          const rect = text.getBoundingClientRect();
          return rect.left < left - 1 || rect.right > right + 1;
        })
        .map(words),
    ],
  };
};

const fingerprint = async (blob: Blob): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const press = (element: Element | null, key: string): void => {
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
};

/** What a reader does with a view: looks, hovers, goes through the parts, chooses, closes, opens both panels, saves. */
const use = async (widget: Widget, root: ShadowRoot, box: HTMLElement): Promise<Pick<Report, 'moments' | 'file'>> => {
  const moments: Report['moments'] = {};
  const look = async (name: string): Promise<void> => {
    await widget.updateComplete;
    moments[name] = moment(widget, root, box);
  };
  const parts = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.canvas [data-key]')];

  await until('the picture is shown', () => root.querySelector('.chart svg text'));
  // What is read aloud of a map comes a moment after its drawing.
  if (widget.localName === 'qj-county-map') await until('its list is there', () => root.querySelector('.below'));
  await look('picture');
  parts()[0]?.dispatchEvent(new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true }));
  for (const part of parts()) {
    part.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    await widget.updateComplete;
    part.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  }
  const [first] = parts();
  first?.focus();
  press(first ?? null, 'ArrowRight');
  // Who lies where on a map comes with the view's code.
  if (parts().length > 1) await until('the focus has moved', () => root.activeElement !== first);
  const opened = () => root.querySelector('.open > *');
  // A gauge sets no mark off: it says at once what a mark means.
  if (widget.localName === 'qj-target-gauge') await until('the mark says it', opened);
  // A board has no shapes with names of parts, and a tree sets off only what a search has found: theirs have the ring of the focus.
  else if (root.querySelector('.chart [data-parts]') && widget.localName !== 'qj-task-tree')
    await until('the part is set off', () => root.querySelector('.chart .chosen'));
  await look('after the keyboard');
  // In a tree the focus may be on a part, which opens and closes.
  if (root.activeElement?.matches('.branch')) root.querySelector<HTMLElement>('.task')?.focus();
  (root.activeElement as HTMLElement | null)?.click();
  await until('the details are open, all of them', () => opened() && !root.querySelector('.open [role="status"]'));
  await look('chosen');
  press(root.activeElement, 'Escape');
  await look('closed again');
  for (const panel of ['sources', 'table']) {
    const button = root.querySelector<HTMLElement>(`[data-panel="${panel}"]`);
    button?.click();
    await until(`the ${panel} are shown`, () => root.querySelector('.panel')?.textContent.trim());
    await look(panel);
    button?.click();
  }
  return { moments, file: await fingerprint(await widget.toBlob('svg')) };
};

const show = async ({ tag, attribute, view }: View, language: string, width: number): Promise<Report> => {
  const problems = newProblems();
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.lang = language;
  const widget = document.createElement(tag) as Widget;
  widget.setAttribute(attribute, view);
  widget.addEventListener('qj-error', (event) => problems.push(JSON.stringify((event as CustomEvent).detail)));
  box.append(widget);
  document.body.append(box);
  const report: Report = { subject: `${tag} ${view} ${language} ${width}`, moments: {}, file: '', problems };
  try {
    Object.assign(report, await use(widget, await until('it is there', () => widget.shadowRoot), box));
  } catch (error) {
    problems.push(String(error));
  }
  box.remove();
  return report;
};

/** A style sheet of the built files, once it applies. */
const styled = (path: string): Promise<HTMLLinkElement> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = path;
    link.onload = () => {
      resolve(link);
    };
    link.onerror = () => {
      reject(new Error(`no ${path}`));
    };
    document.head.append(link);
  });

/** How far anything may move when a view is taken over: engines round what they scroll. */
const STILL = 1;

/** A view that stands in the page, before and after it is taken over: nothing moves, and its parts lie on its drawing. */
const takeOver = async (template: HTMLTemplateElement, width: number): Promise<Report> => {
  const problems = newProblems();
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.lang = template.lang;
  box.append(document.importNode(template.content, true));
  document.body.append(box);
  const widget = box.firstElementChild as Widget;
  widget.addEventListener('qj-error', (event) => problems.push(JSON.stringify((event as CustomEvent).detail)));
  const report: Report = {
    subject: `${widget.localName} in the page ${box.lang} ${width}`,
    moments: {},
    file: '',
    problems,
  };
  const places = (): Placed[] =>
    [...box.querySelectorAll('[slot], [slot] > a, text')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => ({
        name: `${element.localName} “${words(element).slice(0, 20)}”`,
        at: sides(element.getBoundingClientRect()),
      }));
  try {
    const before = places();
    if (widget.shadowRoot) problems.push('it does not wait for the first picture');
    const root = await until('it is taken over', () => widget.shadowRoot);
    const parts = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.canvas [data-key]')];
    await until('its parts are there', () => parts()[0]?.style.width);
    places().forEach(({ name, at }, index) => {
      const was = before[index];
      if (was?.name !== name || at.some((side, which) => !(Math.abs(side - (was.at[which] ?? NaN)) <= STILL)))
        problems.push(`${name} has moved from ${was?.name ?? ''} ${was?.at.join(' ') ?? ''} to ${at.join(' ')}`);
    });
    const drawing = [...box.querySelectorAll('svg[slot=drawing]')].find((svg) => svg.getClientRects().length > 0);
    const { left = 0, top = 0 } = drawing?.getBoundingClientRect() ?? {};
    report.moments['taken over'] = {
      placed: parts().map((part) => ({
        name: `part ${part.dataset['key'] ?? ''}`,
        at: sides(part.getBoundingClientRect()).map(
          (side, index) => Math.round((side - (index % 2 === 0 ? left : top)) * 10) / 10,
        ),
      })),
      words: '',
      overflow: box.scrollWidth > box.clientWidth ? [`${box.scrollWidth} px in ${box.clientWidth}`] : [],
    };
  } catch (error) {
    problems.push(String(error));
  }
  box.remove();
  return report;
};

/** Where so many views do not do what is awaited, the others would not either: each costs its time. */
const MOST_FAILED = 5;

/** Chunks are named beside the file that is loaded, so it is no part of this one. */
const BUILT = '/qj/qj-widgets.js';

const run = async (): Promise<void> => {
  await import(/* @vite-ignore */ BUILT);
  const { views } = (await (await fetch('/qj/views.json')).json()) as { views: View[] };
  const pictured = new Set<string>();
  let failed = 0;
  for (const language of LANGUAGES) {
    for (const width of WIDTHS) {
      for (const view of views) {
        const report = await show(view, language, width);
        await send('report', report);
        if (report.file === '') failed += 1;
        if (failed === MOST_FAILED) throw new Error(`${report.subject}: ${report.problems.join('; ')}`);
      }
    }
  }
  for (const view of views) {
    if (pictured.has(view.tag)) continue;
    pictured.add(view.tag);
    const widget = document.createElement(view.tag) as Widget;
    widget.setAttribute(view.attribute, view.view);
    document.body.append(widget);
    const { size } = await widget.toBlob('png');
    await send('report', {
      subject: `${view.tag} as PNG`,
      moments: {},
      file: '',
      problems: size > 10_000 ? [] : [`a PNG of ${size} bytes`],
    } satisfies Report);
    widget.remove();
  }
  const styles = await styled('/qj/qj-inline.css');
  for (const template of document.querySelectorAll('template'))
    for (const width of STANDING_WIDTHS) await send('report', await takeOver(template, width));
  styles.remove();
  await send('done', navigator.userAgent);
};

run().catch((error: unknown) => send('failed', String(error)));
