/** Tags that come and go, as in a page that shows one article after the other: nothing of them may stay. */
import type { Browser, Page } from 'playwright-core';
import type { Conditions } from './conditions.js';
import { VIEWS, type WidgetName } from './content.js';
import { memoryOf, type Memory } from './memory.js';
import { articlePage } from './page.js';
import { addFile, OWN_SCRIPT, type Site } from './server.js';
import { table } from './table.js';
import { visit } from './visit.js';

export interface CyclesRow {
  widget: WidgetName;
  touched: boolean;
  cycles: number;
  /** How many of the cycles had an ECharts instance when the tag was taken away. */
  charts: number;
  before: Memory;
  after: Memory;
  problems: string[];
}

/** No throttling: memory does not depend on it. */
const FREE: Conditions = { width: 390, height: 2200, down: null, up: null, latency: 0, slowdown: 1 };

/** What stays after the first few is loaded code and caches that are filled once. */
const WARM_UP = 20;

/** Text, because the function would carry helpers of the compiler with it. Gives the number of cycles with a live chart. */
const script = (widget: WidgetName, cycles: number, touched: boolean): string => {
  const { tag, attribute, id } = VIEWS[widget];
  return `(async () => {
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const place = document.getElementById('place');
  let charts = 0;
  for (let cycle = 0; cycle < ${cycles}; cycle += 1) {
    const element = document.createElement('${tag}');
    element.setAttribute('${attribute}', '${id}');
    await new Promise((resolve) => {
      // A timer left running would hold on to memory that is not the widget's.
      const timer = setTimeout(resolve, 5000);
      element.addEventListener('qj-ready', () => { clearTimeout(timer); resolve(); }, { once: true });
      place.append(element);
    });
    const chart = () => element.shadowRoot.querySelector('[_echarts_instance_]');
    if (${touched}) {
      const mark = () => element.shadowRoot.querySelector('.canvas [data-key]');
      for (let time = 0; time < 50 && !mark(); time += 1) await wait(20);
      for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup', 'click']) {
        const Kind = type === 'click' ? MouseEvent : PointerEvent;
        mark()?.dispatchEvent(new Kind(type, { bubbles: type !== 'pointerenter', composed: true, cancelable: true }));
      }
      for (let time = 0; time < 50 && !chart(); time += 1) await wait(20);
    }
    if (chart()) charts += 1;
    element.remove();
  }
  return charts;
})()`;
};

const run = (page: Page, widget: WidgetName, cycles: number, touched: boolean): Promise<number> =>
  page.evaluate<number>(script(widget, cycles, touched));

export const measureCycles = async (
  browser: Browser,
  origin: string,
  site: Site,
  { widgets, say }: { widgets: readonly WidgetName[]; say: (text: string) => void },
): Promise<CyclesRow[]> => {
  const url = '/pages/cycles.html';
  addFile(site, url, articlePage('曲靖', { head: OWN_SCRIPT, body: '<div id="place"></div>' }));
  const rows: CyclesRow[] = [];
  for (const widget of widgets) {
    for (const touched of [false, true]) {
      const cycles = touched ? 100 : 1000;
      const row = await visit(browser, origin, FREE, async ({ page, session, problems, quiet }): Promise<CyclesRow> => {
        await page.goto(origin + url, { waitUntil: 'load' });
        await run(page, widget, WARM_UP, touched);
        await quiet();
        const before = await memoryOf(page, session);
        const charts = await run(page, widget, cycles, touched);
        await quiet();
        return { widget, touched, cycles, charts, before, after: await memoryOf(page, session), problems };
      });
      say(`${cycles} cycles of ${widget}${touched ? ', touched' : ''}: done`);
      rows.push(row);
    }
  }
  return rows;
};

export const cyclesTable = (rows: readonly CyclesRow[]): string =>
  table(
    ['attach and detach', 'cycles', 'with a chart', 'nodes', 'listeners', 'MB heap'],
    rows.map(({ widget, touched, cycles, charts, before, after }) => [
      `${widget}, ${touched ? 'touched' : 'untouched'}`,
      String(cycles),
      String(charts),
      `${before.nodes} → ${after.nodes}`,
      `${before.listeners} → ${after.listeners}`,
      `${(before.heap / 1e6).toFixed(2)} → ${(after.heap / 1e6).toFixed(2)}`,
    ]),
  );
