/** One load of one candidate's page, from navigation to the answer to the first tap. */
import type { Browser, Locator } from 'playwright-core';
import { PAGE } from './conditions.js';
import { framesSince, pictureOf, startFilm } from './film.js';
import { distance, isGoneAgain, paintedAt, type Region } from './paint.js';
import { tap, type Tap } from './tap.js';
import { bytesOf, notesOf, visit, type Notes, type Task } from './visit.js';

export interface Load {
  /** Milliseconds from the start of navigation; null where the visual never stood still or never came. */
  painted: number | null;
  /** Of the page itself, which holds what is drawn in it. */
  html: number;
  /** Of the page and the files that had come when the visual was painted: it needed no others. */
  bytes: number;
  /** Milliseconds of the long tasks before then, as far as each is over 50. */
  blocking: number;
  /** Until the page was at rest; nobody had touched it. */
  shift: number;
  /** The first tap; null where nothing answers. */
  tap: Tap | null;
  /** Tasks over 50 ms, until the tap was answered, and the longest of them. */
  longTasks: number;
  longest: number;
  /** Of the page and all files. */
  total: number;
  problems: string[];
}

export interface Subject {
  url: string;
  visual: string;
  mark: string | null;
}

const LONG = 50;

const regionOf = async (visual: Locator): Promise<Region> => {
  const box = await visual.boundingBox();
  if (!box) throw new Error('the visual has no box');
  const [left, top] = [Math.floor(box.x), Math.floor(box.y)];
  return { left, top, width: Math.ceil(box.width), height: Math.ceil(box.height) };
};

export const blockingUntil = (tasks: readonly Task[], until: number): number =>
  tasks.filter(({ start }) => start < until).reduce((sum, { duration }) => sum + Math.max(0, duration - LONG), 0);

/** A file that was still on its way was not needed. */
export const bytesUntil = ({ html, requests }: Pick<Notes, 'html' | 'requests'>, until: number): number =>
  html + bytesOf(requests.filter(({ end }) => end <= until));

/** `picture` is where the settled page is to be kept for people to look at, or null. */
export const load = (
  browser: Browser,
  origin: string,
  { url, visual, mark }: Subject,
  picture: string | null,
): Promise<Load> =>
  visit(browser, origin, PAGE, async (visited) => {
    const { page, session, problems, quiet } = visited;
    const film = await startFilm(session);
    await page.goto(origin + url, { waitUntil: 'load' });
    await quiet(() => film.lastCame);
    const notes = await notesOf(page);
    const region = await regionOf(page.locator(visual).first());
    const screen = await page.screenshot(picture === null ? {} : { path: picture });

    const last = film.frames[film.frames.length - 1];
    if (!last) throw new Error('the browser gave no frames');
    const settled = pictureOf(last.png);
    // A dropped last frame would make an unfinished picture the settled one.
    const still = distance(pictureOf(screen), settled, region) < 0.02 * distance(settled, null, region);
    if (!still) problems.push('the last frame is not what the page looks like');
    const painted = still ? paintedAt(framesSince(film, notes.navigation), settled, region) : null;
    const until = painted ?? Infinity;
    if (isGoneAgain(framesSince(film, notes.navigation + until), settled, region))
      problems.push('the visual was painted, and went away again');

    const answer = mark === null ? null : await tap(visited, page.locator(mark).first(), film);
    const after = await notesOf(page);
    await film.stop();
    return {
      painted,
      html: notes.html,
      bytes: bytesUntil(notes, until),
      blocking: blockingUntil(notes.tasks, until),
      shift: notes.shift,
      tap: answer,
      longTasks: after.tasks.length,
      longest: Math.max(0, ...after.tasks.map(({ duration }) => duration)),
      total: bytesUntil(after, Infinity),
      problems,
    };
  });
