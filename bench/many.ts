/** Many of our widgets on one page: what a reader waits for, what stays in memory, and whether ECharts was asked for. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { catalogue } from '../src/catalogue/all.js';
import { MANY } from './conditions.js';
import { VIEWS, WIDGETS, type WidgetName } from './content.js';
import { framesSince, pictureOf, startFilm } from './film.js';
import { memoryOf } from './memory.js';
import { articlePage } from './page.js';
import { paintedAt } from './paint.js';
import { addFile, OWN_SCRIPT, type Site } from './server.js';
import { table } from './table.js';
import { notesOf, visit } from './visit.js';

const COUNTS = [1, 10, 100, 300];

export interface ManyRow {
  count: number;
  /** Milliseconds until everything on the first screen is painted. */
  painted: number | null;
  /** Milliseconds until nothing is requested, computed at length or moved any more. */
  settled: number;
  requests: number;
  /** How many requests were for a file with ECharts in it, with nobody having touched the page. */
  echarts: number;
  heap: number;
  nodes: number;
  problems: string[];
}

/** What ECharts marks its elements with; it is in every build of it, minified or not. */
const MARKER = '_echarts_instance_';

/** The files of ours that hold ECharts itself. */
export const echartsFiles = (dist: string): string[] =>
  readdirSync(dist).filter(
    (name) => name.endsWith('.js') && name !== 'cli.js' && readFileSync(join(dist, name), 'utf8').includes(MARKER),
  );

const IDS: Record<WidgetName, string[]> = {
  gauge: catalogue.data.targets.map(({ id }) => id),
  chain: catalogue.data.chains.map(({ id }) => id),
  map: catalogue.data.layers.map(({ id }) => id),
};

/** The three tags in turn, each with one view of its own after the other. */
export const manyTags = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const widget = WIDGETS[index % WIDGETS.length] as WidgetName;
    const ids = IDS[widget];
    const { tag, attribute } = VIEWS[widget];
    return `<${tag} ${attribute}="${ids[Math.floor(index / WIDGETS.length) % ids.length] ?? ''}"></${tag}>`;
  }).join('\n');

export const measureMany = async (
  browser: Browser,
  origin: string,
  site: Site,
  { dist, say }: { dist: string; say: (text: string) => void },
): Promise<ManyRow[]> => {
  const files = echartsFiles(dist);
  const rows: ManyRow[] = [];
  for (const count of COUNTS) {
    const url = `/pages/many/${count}.html`;
    addFile(site, url, articlePage('曲靖', { head: OWN_SCRIPT, body: manyTags(count) }));
    const row = await visit(browser, origin, MANY, async ({ page, session, problems, quiet }): Promise<ManyRow> => {
      // The browser notes 250 requests unless told.
      await page.addInitScript('performance.setResourceTimingBufferSize(5000)');
      const film = await startFilm(session);
      await page.goto(origin + url, { waitUntil: 'load' });
      await quiet(() => film.lastCame);
      await film.stop();
      const { navigation, requests, tasks } = await notesOf(page);
      const last = film.frames[film.frames.length - 1];
      if (!last) throw new Error('the browser gave no frames');
      const screen = { left: 0, top: 0, width: MANY.width, height: MANY.height };
      return {
        count,
        painted: paintedAt(framesSince(film, navigation), pictureOf(last.png), screen),
        settled: Math.max(
          last.at - navigation,
          ...requests.map(({ end }) => end),
          ...tasks.map(({ start, duration }) => start + duration),
        ),
        requests: requests.length,
        echarts: requests.filter((request) => files.some((file) => request.url.endsWith(file))).length,
        ...(await memoryOf(page, session)),
        problems,
      };
    });
    say(`${count} widgets: painted ${Math.round(row.painted ?? NaN)} ms, settled ${Math.round(row.settled)} ms`);
    rows.push(row);
  }
  return rows;
};

export const manyTable = (rows: readonly ManyRow[]): string =>
  table(
    ['widgets', 'ms first screen', 'ms settled', 'requests', 'of ECharts', 'MB heap', 'nodes'],
    rows.map(({ count, painted, settled, requests, echarts, heap, nodes }) => [
      String(count),
      painted === null ? 'never' : String(Math.round(painted)),
      String(Math.round(settled)),
      String(requests),
      String(echarts),
      (heap / 1e6).toFixed(1),
      String(nodes),
    ]),
  );
