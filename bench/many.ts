/** Many of our widgets on one page: what a reader waits for, what stays in memory, and whether ECharts was asked for. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { catalogue } from '../src/catalogue/all.js';
import { WIDGETS } from '../src/static/views.js';
import { MANY } from './conditions.js';
import { framesSince, pictureOf, startFilm } from './film.js';
import { grownUntil, memoryOf } from './memory.js';
import { articlePage } from './page.js';
import { paintedAt } from './paint.js';
import type { ManyResult } from './result.js';
import { addFile, type Site } from './server.js';
import { snippetOf, type Form, type Snippet, type ViewName } from './snippets.js';
import { ratioOf, spreadOf, summaryOf, type Summary } from './statistics.js';
import { table } from './table.js';
import { notesOf, visit } from './visit.js';

const COUNTS = [1, 10, 100, 300];

const FORMS = ['inline', 'script'] as const satisfies readonly Form[];

export interface ManyLoad {
  /** Milliseconds until everything on the first screen is painted. */
  painted: number | null;
  /** Milliseconds until nothing is requested, computed at length, made or moved any more. */
  settled: number;
  requests: number;
  /** How many requests were for a file with ECharts in it, with nobody having touched the page. */
  echarts: number;
  heap: number;
  nodes: number;
  problems: string[];
}

export interface ManyRow {
  form: Form;
  count: number;
  /** Why it was not measured. */
  missing: string | null;
  loads: ManyLoad[];
}

export const manySummaries = ({ loads }: Pick<ManyRow, 'loads'>) => {
  const summary = (amount: 'painted' | 'settled' | 'requests' | 'echarts' | 'heap' | 'nodes'): Summary | null =>
    summaryOf(loads.flatMap((one) => one[amount] ?? []));
  return {
    painted: summary('painted'),
    settled: summary('settled'),
    requests: summary('requests'),
    echarts: summary('echarts'),
    heap: summary('heap'),
    nodes: summary('nodes'),
  };
};

export const manyResult = ({ loads, ...row }: ManyRow): ManyResult => ({ ...row, summary: manySummaries({ loads }) });

/** What ECharts marks its elements with; it is in every build of it, minified or not. */
const MARKER = '_echarts_instance_';

/** The files of ours that hold ECharts itself. */
export const echartsFiles = (dist: string): string[] =>
  readdirSync(dist).filter(
    (name) => name.endsWith('.js') && name !== 'cli.js' && readFileSync(join(dist, name), 'utf8').includes(MARKER),
  );

/** So many of each widget's views are asked for; then they come again. */
const DIFFERENT = 4;

/** All widgets in turn, each with one view of its own after the other. */
export const manyViews = (count: number): ViewName[] => {
  const views = WIDGETS.map(({ tag, attribute, ids }) =>
    ids(catalogue)
      .slice(0, DIFFERENT)
      .map((id) => ({ tag, attribute, id })),
  );
  return Array.from({ length: count }, (_, index) => {
    const own = views[index % views.length] ?? [];
    return own[Math.floor(index / views.length) % own.length] as ViewName;
  });
};

/** The page as an editor would make it: one snippet below the other, the command asked once for each view. */
const manyPage = (count: number, snippet: (view: ViewName) => Snippet): Snippet => {
  const snippets = manyViews(count).map(snippet);
  const missing = snippets.find((one) => 'missing' in one);
  if (missing) return missing;
  const body = snippets.map((one) => ('html' in one ? one.html : '')).join('\n');
  return { html: articlePage('曲靖', { head: '', body }) };
};

const measureOne = (browser: Browser, address: string, files: readonly string[]): Promise<ManyLoad> =>
  visit(browser, new URL(address).origin, MANY, async ({ page, session, problems, quiet }) => {
    // The browser notes 250 requests unless told.
    await page.addInitScript('performance.setResourceTimingBufferSize(5000)');
    const film = await startFilm(session);
    await page.goto(address, { waitUntil: 'load' });
    await quiet(() => film.lastCame);
    const grown = await grownUntil(page, session);
    await film.stop();
    const { navigation, requests, tasks } = await notesOf(page);
    const last = film.frames[film.frames.length - 1];
    if (!last) throw new Error('the browser gave no frames');
    const screen = { left: 0, top: 0, width: MANY.width, height: MANY.height };
    return {
      painted: paintedAt(framesSince(film, navigation), pictureOf(last.png), screen),
      settled: Math.max(
        last.at - navigation,
        (grown ?? navigation) - navigation,
        ...requests.map(({ end }) => end),
        ...tasks.map(({ start, duration }) => start + duration),
      ),
      requests: requests.length,
      echarts: requests.filter((request) => files.some((file) => request.url.endsWith(file))).length,
      ...(await memoryOf(page, session)),
      problems,
    };
  });

export const measureMany = async (
  browser: Browser,
  origin: string,
  site: Site,
  { dist, rounds, say }: { dist: string; rounds: number; say: (text: string) => void },
): Promise<ManyRow[]> => {
  const files = echartsFiles(dist);
  const entries = FORMS.flatMap((form) => {
    const snippets = new Map<string, Snippet>();
    const snippet = (view: ViewName): Snippet => {
      const key = `${view.tag} ${view.id}`;
      const known = snippets.get(key) ?? snippetOf(dist, view, form);
      snippets.set(key, known);
      return known;
    };
    return COUNTS.map((count) => {
      const url = `/pages/many/${form}-${count}.html`;
      const page = manyPage(count, snippet);
      if ('html' in page) addFile(site, url, page.html);
      const row: ManyRow = { form, count, missing: 'missing' in page ? page.missing : null, loads: [] };
      return { url, row };
    });
  });
  for (let round = 1; round <= rounds; round += 1) {
    for (const { url, row } of entries) {
      if (row.missing !== null) continue;
      const one = await measureOne(browser, origin + url, files);
      row.loads.push(one);
      const [painted, settled] = [Math.round(one.painted ?? NaN), Math.round(one.settled)];
      say(
        `round ${round} of ${rounds}: ${row.count} widgets, ${row.form}: painted ${painted} ms, settled ${settled} ms`,
      );
    }
  }
  return entries.map(({ row }) => row);
};

export const manyTable = (rows: readonly ManyRow[]): string =>
  table(
    ['widgets', 'ms first screen', '× one', 'ms settled', 'requests', 'of ECharts', 'MB heap', 'nodes'],
    rows.map((row) => {
      const name = `${row.count}, ${row.form}`;
      if (row.missing !== null) return [name, 'not built'];
      const { painted, settled, requests, echarts, heap, nodes } = manySummaries(row);
      const one = rows.find(({ form, count }) => form === row.form && count === 1);
      return [
        name,
        spreadOf(painted),
        ratioOf(painted, one && manySummaries(one).painted)?.toFixed(2) ?? '–',
        spreadOf(settled),
        String(requests?.median ?? 0),
        String(echarts?.median ?? 0),
        ((heap?.median ?? 0) / 1e6).toFixed(1),
        String(nodes?.median ?? 0),
      ];
    }),
  );
