/** One load of one candidate's page, from navigation to what it costs with interaction. */
import type { Browser, Locator, Page } from 'playwright-core';
import { PAGE } from './conditions.js';
import { framesSince, pictureOf, startFilm } from './film.js';
import { distance, paintedAt, type Region } from './paint.js';
import { notesOf, visit, type Notes } from './visit.js';

export interface Load {
  /** Milliseconds from the start of navigation; null where the visual never stood still or never came. */
  painted: number | null;
  /** Of the page itself. */
  html: number;
  /** Of all other files asked for before the visual was painted. */
  bytes: number;
  requests: number;
  /** Milliseconds of the long tasks before then, as far as each is over 50. */
  blocking: number;
  shift: number;
  /** Of all files but the page itself, after the pointer has moved over the visual and a mark has been tapped. */
  total: number;
  problems: string[];
}

export interface Subject {
  url: string;
  visual: string;
  mark: string;
}

const LONG = 50;

const regionOf = async (visual: Locator): Promise<Region> => {
  const box = await visual.boundingBox();
  if (!box) throw new Error('the visual has no box');
  const [left, top] = [Math.floor(box.x), Math.floor(box.y)];
  return { left, top, width: Math.ceil(box.width), height: Math.ceil(box.height) };
};

export const blockingUntil = (tasks: Notes['tasks'], until: number): number =>
  tasks.filter(({ start }) => start < until).reduce((sum, { duration }) => sum + Math.max(0, duration - LONG), 0);

const bytesOf = (requests: Notes['requests']): number => requests.reduce((sum, { bytes }) => sum + bytes, 0);

/** As a reader would: the pointer wanders over the visual, then a mark is tapped. */
const interact = async (page: Page, mark: Locator, { left, top, width, height }: Region): Promise<void> => {
  for (const down of [0.2, 0.5, 0.8]) {
    for (const right of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      await page.mouse.move(left + width * right, top + height * down);
      await page.waitForTimeout(30);
    }
  }
  const box = await mark.boundingBox();
  if (!box) throw new Error('there is no mark to tap');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
};

/** `picture` is where the settled page is to be kept for people to look at, or null. */
export const load = (
  browser: Browser,
  origin: string,
  { url, visual, mark }: Subject,
  picture: string | null,
): Promise<Load> =>
  visit(browser, origin, PAGE, async ({ page, session, problems, quiet }) => {
    const film = await startFilm(session);
    await page.goto(origin + url, { waitUntil: 'load' });
    await quiet(() => film.lastCame);
    const notes = await notesOf(page);
    const region = await regionOf(page.locator(visual).first());
    const screen = await page.screenshot(picture === null ? {} : { path: picture });
    await film.stop();

    const last = film.frames[film.frames.length - 1];
    if (!last) throw new Error('the browser gave no frames');
    const settled = pictureOf(last.png);
    // A dropped last frame would make an unfinished picture the settled one.
    const still = distance(pictureOf(screen), settled, region) < 0.02 * distance(settled, null, region);
    if (!still) problems.push('the last frame is not what the page looks like');
    const painted = still ? paintedAt(framesSince(film, notes.navigation), settled, region) : null;
    const until = painted ?? Infinity;
    const before = notes.requests.filter(({ start }) => start < until);

    await interact(page, page.locator(mark).first(), region);
    await quiet();
    const after = await notesOf(page);
    return {
      painted,
      html: notes.html,
      bytes: bytesOf(before),
      requests: before.length,
      blocking: blockingUntil(notes.tasks, until),
      shift: notes.shift,
      total: bytesOf(after.requests),
      problems,
    };
  });
