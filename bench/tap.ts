/** The first tap on a mark: when the page has answered it, and what that cost. */
import type { Locator } from 'playwright-core';
import { PAGE } from './conditions.js';
import { framesSince, pictureOf, type Film } from './film.js';
import { paintedAt } from './paint.js';
import { bytesOf, notesOf, type Visit } from './visit.js';

export interface Tap {
  /** Milliseconds from the finger to the answer on screen; null where the page did not answer. */
  answered: number | null;
  /** The same from the last file that came for it; the network's share is left out. */
  afterBytes: number | null;
  /** Of the files that were asked for. */
  bytes: number;
  /** What moved on the page, though a finger caused it. */
  shift: number;
}

const SCREEN = { left: 0, top: 0, width: PAGE.width, height: PAGE.height };

/** Null where there is nothing to tap. */
export const tap = async ({ page, problems, quiet }: Visit, mark: Locator, film: Film): Promise<Tap | null> => {
  const box = await mark.boundingBox({ timeout: 2000 }).catch(() => null);
  const shown = film.frames[film.frames.length - 1];
  if (!shown || !box || box.width * box.height === 0) {
    problems.push('there is no mark to tap');
    return null;
  }
  const before = await notesOf(page);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await quiet(() => film.lastCame);
  const { navigation, tapped, requests, shift } = await notesOf(page);
  if (tapped === null) throw new Error('the page did not notice the tap');
  const last = film.frames[film.frames.length - 1] ?? shown;
  const frames = framesSince(film, navigation + tapped);
  const answered = paintedAt(frames, pictureOf(last.png), SCREEN, pictureOf(shown.png));
  const asked = requests.filter(({ start }) => start >= tapped);
  const came = asked.map(({ end }) => end - tapped).filter((end) => answered !== null && end <= answered);
  return {
    answered,
    afterBytes: answered === null ? null : answered - Math.max(0, ...came),
    bytes: bytesOf(asked),
    shift: shift - before.shift,
  };
};
