import type * as Pick from '../../../src/pick/index.js';
import { until } from '../page.js';
import type { Task } from '../records.js';
import { Desk } from './desk.js';

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

/** The ready dialog: closed in its frame by the Escape key, then opened again for a figure. */
export const pickFigure = async (view: string): Promise<Task['facts']> => {
  const { pickInDialog } = (await import(/* @vite-ignore */ BUILT)) as typeof Pick;
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  const facts: Task['facts'] = {};
  const opened = async (query: string) => {
    const picked = pickInDialog({ builder: `/qj/builder/index.html${query}`, forms: ['script'], figures: true });
    const frame = await until('the dialog is there', () => document.querySelector<HTMLIFrameElement>('dialog iframe'));
    const desk = new Desk(frame);
    await desk.opened();
    return { desk, picked };
  };
  const focus = (): string => String(document.activeElement === button);
  const { desk: first, picked: nothing } = await opened('');
  facts['button'] = document.activeElement?.textContent ?? '';
  await until('the page may receive views', () => first.one('.hint[role=status]'));
  const search = await first.wait('[name=q]');
  search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await until('the dialog is closed', () => !document.querySelector('dialog'));
  facts['closed'] = JSON.stringify(await nothing);
  facts['focus when closed'] = focus();
  const { desk, picked } = await opened(`?view=${view}`);
  await desk.click('.inline summary');
  await desk.click('[data-act=insert-figure]');
  const figure = await picked;
  facts['element'] = figure?.element ?? '';
  facts['picked'] = JSON.stringify(figure);
  facts['dialogs'] = String(document.querySelectorAll('dialog').length);
  facts['focus when picked'] = focus();
  button.remove();
  return facts;
};
