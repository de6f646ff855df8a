import type * as Pick from '../../../src/pick/pick-view.js';
import type { Task } from '../records.js';
import type { Desk } from './desk.js';

/** Chunks are named beside the file that is loaded, so it is no part of this one. */
const BUILT = '/qj/qj-pick.js';

/** A page of a CMS that shows the builder in a frame, and what it gets for a view. */
export const pick = async (desk: Desk, asked: string, view: string): Promise<Task['facts']> => {
  const { pickView } = (await import(/* @vite-ignore */ BUILT)) as typeof Pick;
  const { frame } = desk;
  const waiting = pickView({ builder: '/qj/builder/index.html', forms: ['script', 'link'], frame });
  await desk.opened();
  await desk.fill('[name=q]', asked);
  await desk.click(`.card[data-view=${view}]`);
  const forms = desk.all('input[name=form]').map((input) => input.getAttribute('value'));
  await desk.click('[data-act=insert]');
  const picked = await waiting;
  const stopped = new AbortController();
  const cancelled = pickView({ builder: '/qj/builder/index.html', frame, signal: stopped.signal });
  stopped.abort();
  return {
    forms: forms.join(),
    element: picked?.element ?? '',
    picked: JSON.stringify(picked),
    said: desk.words('.take .status').join(),
    cancelled: JSON.stringify(await cancelled),
  };
};
