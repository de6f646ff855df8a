/**
 * What a page costs: every candidate draws the same content in the same article, and is loaded in turn, so that a machine
 * that grows slower hits all alike. A few loads that nobody counts warm the machine up.
 */
import type { Browser } from 'playwright-core';
import { join } from 'node:path';
import { assetText } from './assets.js';
import type { Candidate } from './candidates/candidate.js';
import { contents as contentsOf, type WidgetName } from './content.js';
import { load, type Load, type Subject } from './load.js';
import { articlePage } from './page.js';
import type { PageResult } from './result.js';
import { addFile, type Site } from './server.js';
import { summaryOf, type Summary } from './statistics.js';

export interface PageRow {
  widget: WidgetName;
  candidate: string;
  name: string;
  remark: string | null;
  /** Why it was not measured. */
  missing: string | null;
  loads: Load[];
}

export interface Entry {
  row: PageRow;
  subject: Subject | null;
  aside: boolean;
}

/** Rounds of candidates that no goal is stated against. */
const FEW = 2;

/** What is loaded once before anything counts. */
const WARM_UP = 4;

/** Of each amount the median and the spread; null where nothing was measured. */
export const summariesOf = ({ loads }: Pick<PageRow, 'loads'>) => {
  const summary = (amount: (one: Load) => number | null | undefined): Summary | null =>
    summaryOf(loads.flatMap((one) => amount(one) ?? []));
  return {
    painted: summary(({ painted }) => painted),
    html: summary(({ html }) => html),
    bytes: summary(({ bytes }) => bytes),
    blocking: summary(({ blocking }) => blocking),
    shift: summary(({ shift }) => shift),
    longTasks: summary(({ longTasks }) => longTasks),
    longest: summary(({ longest }) => longest),
    total: summary(({ total }) => total),
    tapAnswered: summary(({ tap }) => tap?.answered),
    tapAfterBytes: summary(({ tap }) => tap?.afterBytes),
    tapBytes: summary(({ tap }) => tap?.bytes),
    tapShift: summary(({ tap }) => tap?.shift),
  };
};

export type Summaries = ReturnType<typeof summariesOf>;

export const pageResult = ({ loads, ...row }: PageRow): PageResult => ({ ...row, summary: summariesOf({ loads }) });

/** Puts the pages of all candidates, with all that they ask for, on the server. */
export const addPages = async (
  site: Site,
  candidates: readonly Candidate[],
  widgets: readonly WidgetName[],
): Promise<Entry[]> => {
  const contents = contentsOf();
  const entries: Entry[] = [];
  for (const widget of widgets) {
    for (const { id, name, aside = false, draw } of candidates) {
      const drawing = draw(contents)[widget];
      if (drawing === undefined) continue;
      const row = { widget, candidate: id, name, remark: null, missing: null, loads: [] };
      if (typeof drawing === 'string') {
        entries.push({ row: { ...row, missing: drawing }, subject: null, aside });
        continue;
      }
      for (const asset of drawing.assets) {
        if (!site.has(asset.url)) addFile(site, asset.url, await assetText(asset));
      }
      const url = `/pages/${widget}/${id}.html`;
      addFile(site, url, articlePage(contents[widget].heading, drawing));
      const { visual, mark, remark } = drawing;
      entries.push({ row: { ...row, remark }, subject: { url, visual, mark }, aside });
    }
  }
  return entries;
};

export const measurePages = async (
  browser: Browser,
  origin: string,
  entries: readonly Entry[],
  { rounds, pictures, say }: { rounds: number; pictures: string | null; say: (text: string) => void },
): Promise<PageRow[]> => {
  for (let round = 0; round <= rounds; round += 1) {
    const warming = round === 0;
    const due = warming ? entries.slice(0, WARM_UP) : entries.filter(({ aside }) => !aside || round <= FEW);
    for (const { row, subject } of due) {
      if (!subject) continue;
      const picture = round === 1 && pictures !== null ? join(pictures, `${row.widget}-${row.candidate}.png`) : null;
      const one = await load(browser, origin, subject, picture);
      if (!warming) row.loads.push(one);
      const trouble = one.problems.map((problem) => ` (${problem})`).join('');
      const time = one.painted === null ? 'not painted' : `${Math.round(one.painted)} ms`;
      say(`${warming ? 'warm-up' : `round ${round} of ${rounds}`}: ${row.widget}, ${row.name}: ${time}${trouble}`);
    }
  }
  return entries.map(({ row }) => row);
};
