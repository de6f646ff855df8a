/**
 * Runs in the engine, on a page with the builder in a frame: does what editors do there, and tells the server what they find.
 */
import { QUESTIONS, UNANSWERED } from '../../questions.js';
import { newProblems, send } from '../page.js';
import type { Task } from '../records.js';
import { Desk } from './desk.js';
import { answer, forms, noAnswer } from './journey.js';
import { pick, pickFigure } from './picker.js';
import { proofread } from './proof.js';

/** A phone's and a screen's. */
const WIDTHS = [390, 1100];

const tell = async (subject: string, width: number, work: (desk: Desk) => Promise<Task['facts']>): Promise<void> => {
  const problems = newProblems();
  const desk = Desk.of(width);
  const task: Task = { subject, width, facts: {}, problems };
  try {
    task.facts = await work(desk);
  } catch (error) {
    problems.push(String(error));
  }
  desk.close();
  await send('report', task);
};

const run = async (): Promise<void> => {
  for (const width of WIDTHS) {
    await tell('proof', width, proofread);
    for (const [asked, view] of QUESTIONS) await tell(asked, width, (desk) => answer(desk, asked, view));
    await tell(UNANSWERED, width, noAnswer);
    await tell('forms', width, (desk) => forms(desk, 'gdp-2025'));
    for (const [asked, view] of QUESTIONS.slice(0, 1)) await tell('picker', width, (desk) => pick(desk, asked, view));
  }
  await tell('dialog', 1100, () => pickFigure('gdp-2025'));
  await send('done', navigator.userAgent);
};

run().catch((error: unknown) => send('failed', String(error)));
