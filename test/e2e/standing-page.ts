import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Locale } from '../../src/core/locale.js';
import { catalogue } from '../../src/catalogue/all.js';
import { snippetOf } from '../../src/picture/snippets.js';
import { embeddedOf } from '../../src/static/embedded.js';
import { inlineSnippet } from '../../src/static/inline.js';
import { WIDGETS } from '../../src/static/views.js';
import type { WidgetRecord } from '../../src/view/widget-record.js';
import { RECORDS } from '../../src/widgets/records.js';
import { until } from './harness.js';

/** Pages in which views stand before their script. */

/** The forms with the view in the page. */
export const FORMS = ['inline', 'script'] as const;

export type Form = (typeof FORMS)[number];

export interface Shown {
  record: WidgetRecord;
  tag: string;
  id: string;
}

/** One view of each block widget. */
export const VIEWS: readonly Shown[] = RECORDS.map((record) => ({
  record,
  tag: `qj-${record.name}`,
  id: record.storyView,
}));

export const viewOf = (name: string): Shown => {
  const found = VIEWS.find(({ record }) => record.name === name);
  assert.ok(found, name);
  return found;
};

const SCRIPT = '/qj/qj-widgets.js';

const written = (form: Form, { record, tag, id }: Shown, locale: Locale): string => {
  const views = WIDGETS.find((one) => one.tag === tag);
  assert.ok(views);
  const attributes = { [record.attribute]: id, ...(locale === 'en' ? { lang: 'en' } : {}) };
  if (form === 'inline') return inlineSnippet(catalogue, views, id, attributes, SCRIPT);
  const model = { ...views.model(catalogue, id, locale), embedded: embeddedOf(views, catalogue, id)[locale] };
  return snippetOf(form, { model, script: SCRIPT, attributes });
};

const known = new Map<string, string>();

/** A view as an editor pastes it. */
export const pasted = (form: Form, view: Shown, locale: Locale = 'zh-CN'): string => {
  const key = `${form} ${view.id} ${locale}`;
  const text = known.get(key) ?? written(form, view, locale);
  known.set(key, text);
  return text;
};

/** A column of an article: text, the views, text. */
export const article = (content: string): string =>
  `<main><h1>测试页</h1><p>前一段。</p>${content}<p id="end">后一段。</p></main>`;

/** Something that waits until it is let go. */
export const gate = (): { open: () => void; opened: Promise<void> } => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
};

/** Holds files back until they are let go. */
export const held = (pattern = '**/qj-widgets.js') => {
  const { open, opened } = gate();
  return {
    release: open,
    prepare: (page: Page): Promise<void> =>
      page
        .route(pattern, async (route) => {
          await opened;
          // The test may be over.
          await route.continue().catch(() => undefined);
        })
        .then(() => undefined),
  };
};

/** Waits until the page stands as it is without its script: parsed, painted, with its images. */
export const painted = (page: Page): Promise<boolean> =>
  until('the page is painted', () =>
    page.evaluate(
      () =>
        document.querySelector('#end') !== null &&
        performance.getEntriesByName('first-contentful-paint').length > 0 &&
        [...document.querySelectorAll('link')].every(({ sheet }) => sheet) &&
        [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
    ),
  );

/** Something on a page: its name, and left, top, width and height on it. */
export type Box = readonly [name: string, ...sides: number[]];

/** Where everything on the page stands, shapes and texts of drawings too. */
export const boxes = (page: Page): Promise<Box[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element): [string, ...number[]][] => {
      if (element.getClientRects().length === 0) return [];
      const { left, top, width, height } = element.getBoundingClientRect();
      const name = [element.localName, element.getAttribute('slot'), element.textContent.trim().slice(0, 20)];
      return [[name.join(' '), left + scrollX, top + scrollY, width, height]];
    }),
  );

/** Nothing stands elsewhere, or is of another size; the place that a page is scrolled to makes small differences. */
export const expectUnmoved = (after: readonly Box[], before: readonly Box[]): void => {
  assert.deepEqual(
    after.map(([name]) => name),
    before.map(([name]) => name),
  );
  const moved = after.filter(([, ...sides], index) =>
    sides.some((side, at) => Math.abs(side - Number(before[index]?.[at + 1])) > 0.6),
  );
  assert.deepEqual(
    moved,
    moved.map((box) => before[after.indexOf(box)]),
  );
};

/** Waits until a tag has been taken over and answers. */
export const takenOver = (page: Page, selector: string): Promise<boolean> =>
  until(`${selector} is taken over`, () =>
    page.evaluate((tag) => {
      const part = document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.canvas [data-key]');
      return !!part?.style.width;
    }, selector),
  );

/** What has moved on the page since it began, as browsers count it; after a reader's own act too, unless told otherwise. */
export const shifts = (page: Page, { unasked = false } = {}): Promise<string[]> =>
  page.evaluate((onlyUnasked) => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const moved = observer.takeRecords() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    })[];
    const at = ({ left, top, width, height }: DOMRect): string => [left, top, width, height].map(Math.round).join(' ');
    const counted = moved.filter(({ hadRecentInput }) => !(onlyUnasked && hadRecentInput));
    return counted.map(({ value, sources }) =>
      [
        value.toFixed(4),
        // What stands in a shadow root has no name here.
        ...sources.map(
          ({ node, previousRect, currentRect }) => `${node?.nodeName ?? '?'} ${at(previousRect)} → ${at(currentRect)}`,
        ),
      ].join(', '),
    );
  }, unasked);

/** The first part that opens something; those of a tree with tasks below them close these. */
export const FIRST_PART = '.canvas [data-key]:not(.branch)';

/** Taps a part and waits for what it opens. */
export const tap = async (page: Page, selector: string): Promise<void> => {
  await page.locator(`${selector} ${FIRST_PART}`).first().click();
  await until(`${selector} opens a part`, () =>
    page.evaluate(
      (tag) => !!document.querySelector(tag)?.shadowRoot?.querySelector('.open > *')?.textContent.trim(),
      selector,
    ),
  );
};

/** The boxes of the parts' buttons that do not lie where the drawing has these parts, if it says where. */
export const misplaced = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((tag) => {
    const host = document.querySelector(tag);
    const drawing = [...(host?.querySelectorAll(':scope > svg[slot=drawing], :scope > picture > img') ?? [])].find(
      (one) => one.getClientRects().length > 0,
    );
    if (!host || !drawing) return ['no drawing'];
    const style = getComputedStyle(drawing);
    const inset = (side: string): number =>
      Number.parseFloat(style.getPropertyValue(`padding-${side}`)) +
      Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const outer = drawing.getBoundingClientRect();
    const [left, top] = [outer.left + inset('left'), outer.top + inset('top')];
    const width = outer.right - inset('right') - left;
    const parts = JSON.parse(drawing.getAttribute('data-boxes') ?? '[]') as {
      key: string;
      left: number;
      top: number;
    }[];
    const scale = width / Number(drawing.getAttribute('data-width') ?? 1);
    return [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.canvas [data-key]') ?? [])].flatMap((button) => {
      const box = button.getBoundingClientRect();
      const part = parts.find(({ key }) => key === button.dataset['key']);
      const fits = part
        ? Math.abs(box.left - left - part.left * scale) < 1 && Math.abs(box.top - top - part.top * scale) < 1
        : parts.length === 0 && box.left > left - 2 && box.right < left + width + 2;
      return fits ? [] : [`${button.dataset['key'] ?? ''}: ${box.left} ${box.top}, drawing: ${left} ${top} ${width}`];
    });
  }, selector);
