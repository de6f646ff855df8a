import { until } from '../page.js';
import type { Task } from '../records.js';
import type { Desk } from './desk.js';

/** The keys of an editor who goes through the figures. */
const KEYS = ['ArrowRight', 'End', 'ArrowRight', 'Home', 'ArrowDown', 'ArrowLeft'];

/** Stands in for the clipboard, which engines open to a click of a hand alone; gives what the page has put there. */
const clipboardOf = (desk: Desk): { isOpen: boolean; text: string } => {
  const clipboard = { isOpen: true, text: '' };
  const writeText = (text: string): Promise<void> => {
    if (!clipboard.isOpen) return Promise.reject(new Error('denied'));
    clipboard.text = text;
    return Promise.resolve();
  };
  Object.defineProperty(desk.window.navigator, 'clipboard', { value: { writeText } });
  Object.defineProperty(desk.page, 'execCommand', { value: () => false });
  return clipboard;
};

/** What the page offers as a download, which engines keep in places of their own. */
const downloadOf = async (desk: Desk, act: string): Promise<string> => {
  const files: Blob[] = [];
  const names: string[] = [];
  const { URL: urls, HTMLAnchorElement: anchors } = desk.window;
  const { createObjectURL } = urls;
  const { click } = anchors.prototype;
  urls.createObjectURL = (blob: Blob) => {
    files.push(blob);
    return createObjectURL.call(urls, blob);
  };
  anchors.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  await desk.click(`[data-act=${act}]`);
  urls.createObjectURL = createObjectURL;
  anchors.prototype.click = click;
  const [file] = files;
  if (!file) throw new Error(`${act}: no file`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
  return `${names.join()} ${file.type}\n${text}`;
};

const isRead = (desk: Desk): Promise<HTMLElement> => desk.wait('.proof-summary[aria-busy=false] h2');

const marks = (desk: Desk): string =>
  desk
    .all('.marked-figure')
    .map(
      (mark) => `${mark.id} ${mark.dataset['verdict'] ?? ''} ${mark.querySelector('.underlined')?.textContent ?? ''}`,
    )
    .join('\n');

/** 校对: the sample draft from its findings to the list that is taken away, and a view that is looked at. */
export const proofread = async (desk: Desk): Promise<Task['facts']> => {
  await desk.open('?by=proof');
  const clipboard = clipboardOf(desk);
  await desk.wait('textarea[name=draft]');
  const before = desk.overflow();
  await desk.click('[data-act=sample]');
  await isRead(desk);
  const figures = marks(desk);
  const facts: Task['facts'] = {
    summary: desk.words('.proof-summary').join(),
    figures,
    list: desk.words('.proof-list > li').join('\n'),
    // The verdicts differ in form, not in colour alone.
    lines: desk
      .all('.marked-figure .underlined')
      .map((mark) => {
        const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(mark);
        return [textDecorationLine, textDecorationStyle, textDecorationThickness].join(' ');
      })
      .join('\n'),
    corrections: desk
      .all('.corrections li')
      .map((row) => ['s', 'b'].map((part) => row.querySelector(part)?.textContent ?? '').join(' → '))
      .join('\n'),
    overflow: `${before}, ${desk.overflow()}`,
  };

  desk.all('.marked-figure')[0]?.focus();
  const way: string[] = [];
  const step = (how: string): void => {
    way.push(`${how} ${desk.page.activeElement?.id ?? ''}`);
  };
  for (const key of KEYS) {
    desk.press(key);
    step(key);
  }
  // What the Enter key does to a link.
  (desk.page.activeElement as HTMLElement).click();
  step('click');
  desk.press('Escape');
  step('Escape');
  facts['way'] = way.join('\n');
  facts['set off'] = desk
    .all('[data-active]')
    .map((one) => one.id || one.parentElement?.localName)
    .join();

  await desk.click('.corrections button');
  await until('it is copied', () => desk.words('.status').join().includes('已复制。'));
  facts['copied'] = clipboard.text;
  clipboard.isOpen = false;
  await desk.click('.corrections button');
  const byHand = (await desk.wait('.status textarea')) as HTMLTextAreaElement;
  await until('it is selected', () => byHand.selectionEnd > byHand.selectionStart);
  facts['selected'] = byHand.value.slice(byHand.selectionStart, byHand.selectionEnd);
  clipboard.isOpen = true;

  const all = desk.all('.proof-list > li').length;
  await desk.click('.legend [data-verdict=unknown]');
  await until('the list is shorter', () => desk.all('.proof-list > li').length < all);
  facts['only what no document has'] = marks(desk);
  await desk.click('.legend [data-verdict=unknown]');

  facts['csv'] = await downloadOf(desk, 'download-csv');
  facts['markdown'] = await downloadOf(desk, 'download-md');
  await desk.click('[data-act=copy-csv]');
  await until('the list is copied', () => clipboard.text.includes('\n'));
  facts['copied list'] = clipboard.text;

  await desk.click('#proof-entry-7 [data-view]');
  await desk.wait('.workbench');
  facts['view'] = desk.words('h1').join();
  await desk.click('header nav a');
  await until('the focus is where it was', () => desk.page.activeElement?.matches('#proof-entry-7 [data-view]'));
  facts['afterwards'] = marks(desk);

  await desk.fill('textarea[name=draft]', '2022年，曲靖市地区生产总值3500亿元。');
  await until('it is read anew', () => marks(desk) !== figures);
  await isRead(desk);
  facts['another draft'] = desk.words('.proof-list > li').join('\n');
  await desk.click('[data-act=clear]');
  await until('it is empty', () => desk.all('.proof-list').length === 0);
  return facts;
};
