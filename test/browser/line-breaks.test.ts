import { expect } from 'chai';
import { clear, count, until, type Mounted } from './helpers.js';
import { mountView, VIEWS } from './widgets.js';

const WIDTHS = [320, 390, 720, 1100];

/** What holds a text of the frame. */
const BLOCKS = '.heading, .subheading, .legend li > span:last-child, .remarks, .source, .passages dd';

/** The lines that a text stands on, as the browser broke it. */
const linesOf = (block: Element): string[] => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const lines: { bottom: number; text: string }[] = [];
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    for (let index = 0; index < text.length; index += 1) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const rect = range.getBoundingClientRect();
      if (rect.width === 0 && !text[index]?.trim()) continue;
      const last = lines[lines.length - 1];
      if (last && Math.abs(last.bottom - rect.bottom) < rect.height / 2) last.text += text[index] ?? '';
      else lines.push({ bottom: rect.bottom, text: text[index] ?? '' });
    }
  }
  return lines.map(({ text }) => text.trim()).filter(Boolean);
};

const wrongBreaks = (lines: readonly string[]): string[] =>
  lines.slice(1).flatMap((after, index) => {
    const before = lines[index] ?? '';
    const alone = after.replace(/[，。；：、！？）”’》…·\s]/g, '');
    return [
      ...(/\p{Script=Han}$/u.test(before) && /^\p{Script=Han}$/u.test(alone) ? ['leaves a character alone'] : []),
      ...(/^[·，。；：、！？）”’》…]/.test(after) ? ['begins a line with a sign'] : []),
      ...(/\d-?$/.test(before) && /^-?\d/.test(after) ? ['breaks a date or a number'] : []),
    ].map((what) => `“${before}|${after}” ${what}`);
  });

describe('the words round a drawing, in Chinese', () => {
  let views: Mounted[] = [];

  before(async () => {
    views = VIEWS.map(({ widget, id }) => mountView(widget, id, {}));
    await until('all views are there', () => views.every(({ root }) => count(root, '.source') > 0), 55_000);
  });
  after(clear);

  for (const width of WIDTHS) {
    it(`${width} px: no line is one character of a word, none begins with a sign, no date is broken`, async () => {
      for (const { box } of views) box.style.width = `${width}px`;
      await Promise.all(views.map(({ element }) => element.updateComplete));
      const found = views.flatMap(({ root }) =>
        [...root.querySelectorAll(BLOCKS)]
          .filter((block) => block.getClientRects().length > 0)
          .flatMap((block) => wrongBreaks(linesOf(block))),
      );
      expect(found.join('\n')).to.equal('');
    });
  }
});

describe('headings in English', () => {
  afterEach(clear);

  for (const width of [320, 390]) {
    it(`${width} px: no number is broken, and every word keeps its blank`, async () => {
      const views = VIEWS.map(({ widget, id }) => mountView(widget, id, { lang: 'en', width }));
      await until('all views are there', () => views.every(({ root }) => count(root, '.source') > 0), 55_000);
      const found = views.flatMap(({ root }) => {
        const heading = root.querySelector('.heading');
        const lines = heading ? linesOf(heading) : [];
        const said = heading?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
        // A word may be broken behind its hyphen.
        const shown = lines.join(' ').replaceAll(/([-–]) /g, '$1');
        return [...wrongBreaks(lines), ...(shown === said ? [] : [`${said}: ${lines.join('|')}`])];
      });
      expect(found.join('\n')).to.equal('');
    });
  }
});
