import { UNANSWERED } from '../../questions.js';
import { until } from '../page.js';
import type { Task } from '../records.js';
import type { Desk } from './desk.js';

const results = (desk: Desk): string[] => desk.all('.card').map(({ dataset }) => dataset['view'] ?? '');

/** Searches a first visit's list; gives the views that are found. */
const search = async (desk: Desk, asked: string): Promise<string[]> => {
  await desk.open('');
  await desk.wait('.card');
  const all = results(desk).length;
  await desk.fill('[name=q]', asked);
  await until('the results are there', () => results(desk).length < all);
  return results(desk);
};

/** An editor with a question: from the empty search field to the code of the view that answers it. */
export const answer = async (desk: Desk, asked: string, view: string): Promise<Task['facts']> => {
  const found = await search(desk, asked);
  const facts: Task['facts'] = {
    'among the first two': found.slice(0, 2).includes(view) ? view : 'no',
    found: found.join(),
  };
  await desk.click(`.card[data-view=${view}]`);
  facts['code'] = await desk.code();
  facts['title'] = desk.page.title;
  facts['overflow'] = desk.overflow();
  return facts;
};

/** An editor who asks for what the documents do not have. */
export const noAnswer = async (desk: Desk): Promise<Task['facts']> => {
  const found = await search(desk, UNANSWERED);
  await until('the page says so', () => desk.words('.count').join().includes(UNANSWERED));
  return {
    found: found.join(),
    said: desk.words('.count').join(),
    'to copy': String(desk.all('[data-act=copy-code]').length),
    near: desk.words('.ways a').join(),
    overflow: desk.overflow(),
  };
};

/** The code of one view in every form, and with its settings changed. */
export const forms = async (desk: Desk, view: string): Promise<Task['facts']> => {
  await desk.open(`?view=${view}`);
  const facts: Task['facts'] = {};
  let before = '';
  const changed = (what: string): Promise<string> =>
    until(`the code is that of ${what}`, () => {
      const box = desk.one('textarea[name=code][aria-busy=false]') as HTMLTextAreaElement | null;
      return desk.one('[data-act=copy-code]:not(:disabled)') && box?.value !== before && box?.value;
    });
  for (const form of ['inline', 'script', 'single', 'link', 'iframe', 'image', 'npm']) {
    await desk.click(`input[name=form][value=${form}]`);
    facts[form] = before = await changed(form);
  }
  await desk.click('input[name=form][value=script]');
  before = await changed('the first form again');
  for (const [name, value] of [
    ['theme', 'dark'],
    ['lang', 'en'],
    ['text-size', 'large'],
  ] as const) {
    await desk.click(`input[name=${name}][value=${value}]`);
    facts[`${name} ${value}`] = before = await changed(`${name} ${value}`);
  }
  await desk.fill('[name=heading]', '稿件的标题');
  facts['heading'] = await changed('a heading');
  return facts;
};
