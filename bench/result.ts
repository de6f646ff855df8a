/** What is kept of a run: medians and spreads, from which the handbook takes its ratios. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { WidgetName } from './content.js';
import type { manySummaries } from './many.js';
import type { Summaries } from './page-cost.js';
import type { Form } from './snippets.js';

export const RESULT_FILE = fileURLToPath(new URL('result.json', import.meta.url));

export interface PageResult {
  widget: WidgetName;
  candidate: string;
  name: string;
  remark: string | null;
  missing: string | null;
  summary: Summaries;
}

export interface ManyResult {
  form: Form;
  count: number;
  missing: string | null;
  summary: ReturnType<typeof manySummaries>;
}

export interface Result {
  /** The day of the run. */
  date: string;
  /** What makes the same again. */
  command: string;
  chromium: string;
  rounds: number;
  page: PageResult[];
  many: ManyResult[];
}

export const readResult = (): Result => JSON.parse(readFileSync(RESULT_FILE, 'utf8')) as Result;
