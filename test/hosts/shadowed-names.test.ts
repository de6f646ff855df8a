import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawn, expectClean, startSite } from '../e2e/harness.js';

/** Names that elements of a page give to `window` and `document`, as a reader's comment may. */

const site = startSite();

/** What Lit, ECharts and we might look up on `window` where the browser has none of its own. */
const WINDOW = [
  ...['litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'reactiveElementPolyfillSupport', 'ShadyCSS', 'ShadyDOM'],
  ...['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata', 'litIssuedWarnings'],
  ...[
    'litElementHydrateSupport',
    'HTMLElementPolyfill',
    'JSCompiler_renameProperty',
    'process',
    'global',
    'wx',
    'G_vmlCanvasManager',
  ],
  ...['QJ_VIEW', 'QJ_BASE', 'qj', 'echarts', 'zrender', 'module', 'exports', 'define', 'require', '__DEV__', '__name'],
];

/** Every member of the document that a script may use; named images and forms come before them. */
const DOCUMENT = [
  ...[
    'createElement',
    'createElementNS',
    'createTextNode',
    'createComment',
    'createTreeWalker',
    'createDocumentFragment',
  ],
  ...['importNode', 'adoptNode', 'querySelector', 'querySelectorAll', 'getElementById', 'addEventListener'],
  ...[
    'removeEventListener',
    'body',
    'head',
    'documentElement',
    'readyState',
    'baseURI',
    'currentScript',
    'activeElement',
  ],
  ...[
    'defaultView',
    'implementation',
    'adoptedStyleSheets',
    'styleSheets',
    'visibilityState',
    'fonts',
    'cookie',
    'scripts',
  ],
];

const ELEMENTS: Record<string, (name: string) => string> = {
  img: (name) => `<img name="${name}" alt="">`,
  form: (name) => `<form name="${name}"><input name="nativeShadow"><input name="createPolicy"></form>`,
};

const VIEWS =
  '<qj-target-gauge target="gdp-2025"></qj-target-gauge><qj-industry-chain chain="luoping-ginger"></qj-industry-chain>' +
  '<qj-county-map layer="towns"></qj-county-map>' +
  '<p><a href="/qj/embed.html#qj-target-gauge?target=urbanisation-2025">曲靖市，常住人口城镇化率</a></p>';

const SCRIPTS = [
  '<script type="module" src="/qj/qj-widgets.js"></script>',
  '<script src="/qj/qj-widgets.classic.js" defer></script>',
];

/** Within the page: its own members of the document are shadowed for this test too, and for Playwright. */
const use = async (): Promise<string[]> => {
  const all = (selector: string, root: ParentNode = document): HTMLElement[] => {
    const { prototype } = root === document ? Document : DocumentFragment;
    const find: (from: string) => NodeListOf<HTMLElement> = Reflect.get(prototype, 'querySelectorAll');
    return [...find.call(root, selector)];
  };
  const until = async (what: string, holds: () => unknown): Promise<void> => {
    for (let tries = 0; !holds(); tries++) {
      if (tries > 600) throw new Error(`waited in vain until ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const inside = (host: HTMLElement | undefined, selector: string): HTMLElement[] =>
    host?.shadowRoot ? all(selector, host.shadowRoot) : [];
  const widgets = () => all('qj-target-gauge, qj-industry-chain, qj-county-map');
  await until('four views are drawn', () => {
    const drawn = widgets().filter((widget) => inside(widget, '.chart svg text').length > 0);
    return drawn.length === 4;
  });
  const [gauge] = all('qj-target-gauge');
  const [chain] = all('qj-industry-chain');
  const [map] = all('qj-county-map');
  inside(gauge, '.mark')[0]?.focus();
  await until('the gauge is live', () => inside(gauge, '.chart svg text').length > 0);
  inside(gauge, '[data-panel=table]')[0]?.click();
  await until('the table is open', () => inside(gauge, '.panel table').length > 0);
  inside(gauge, '[aria-haspopup=menu]')[0]?.click();
  await until('the menu is open', () => inside(gauge, '[role=menuitem]').length > 0);
  inside(map, '.county')[0]?.click();
  await until('the county is open', () => inside(map, '.details li').length > 0);
  inside(chain, '.stage')[0]?.click();
  await until('the chain is live', () => inside(chain, '.chart svg text').length > 0);
  const png = await (gauge as HTMLElement & { toBlob: (format: string) => Promise<Blob> }).toBlob('png');
  // Style alone makes a drawing narrower; one that follows is laid out anew, and less high.
  const height = () => Math.round(inside(gauge, '.visual')[0]?.getBoundingClientRect().height ?? 0);
  const before = height();
  if (gauge) gauge.style.width = '340px';
  await until('the drawing follows a new width', () => height() < before);
  if (gauge) gauge.style.width = '';
  await until('the drawing follows its old width', () => height() === before);
  const [frame] = inside(gauge, '.qj');
  return [png.type, frame ? getComputedStyle(frame).position : 'no frame'];
};

describe('names that elements of the page take', () => {
  for (const script of SCRIPTS) {
    for (const [kind, element] of Object.entries(ELEMENTS)) {
      it(`${/qj-[\w.-]+/.exec(script)?.[0] ?? ''}: ${kind} elements leave pictures, panels, files, live drawings and new widths alone`, async () => {
        const named = [...WINDOW.map((name) => `<p id="${name}"></p>`), ...DOCUMENT.map(element)].join('');
        const page = await site.open(site.blank(`${script}${VIEWS}${named}`));
        assert.deepEqual(await page.evaluate(use), ['image/png', 'relative']);
        expectClean(page);
      });
    }
  }

  it('the page’s own globals stay as they were', async () => {
    const globals = () =>
      [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(Symbol)].filter(
        (name) => !/^\d+$/.test(name),
      );
    const bare = await site.open(site.blank(''));
    const before = await bare.evaluate(globals);
    const page = await site.open(site.blank(`${SCRIPTS.join('')}${VIEWS}`));
    await drawn(page);
    await page.locator('.mark').first().focus();
    await page.locator('.chart svg text').first().waitFor();
    assert.deepEqual(
      (await page.evaluate(globals)).filter((name) => !before.includes(name)),
      [],
    );
  });
});
