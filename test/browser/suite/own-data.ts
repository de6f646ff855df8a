import { expect } from 'chai';
import { LOCALES } from '../../../src/core/locale.js';
import {
  catchDownload,
  chooseFromMenu,
  count,
  drawn,
  longestPause,
  messages,
  openPanel,
  clearQuietly,
  settle,
  squeeze,
  textsIn,
  textsOf,
  textsOutside,
  until,
  type Mounted,
  readyDuring,
} from '../helpers.js';
import { offered } from './files.js';
import {
  choose,
  headingOf,
  keyOf,
  partsOf,
  set,
  show,
  showBare,
  showOwn,
  type OwnData,
  type Subject,
} from './subject.js';

/** Markup that is short enough for any name, and would do harm. */
const MARKUP = `<img src=x onerror="__qjInjected=1">`;

const WORDS = '页面自己的文字';

/** Errors besides that no view was chosen, which is so until the data has been set. */
const errorsOf = ({ errors }: Mounted) => errors.filter(({ code }) => code !== 'missing-view');

const drawing = ({ root }: Mounted): string =>
  squeeze(
    textsIn(root)
      .map(({ text }) => text)
      .join(''),
  );

/** Data that is wrong in any widget. */
const selfContaining: Record<string, unknown> = {};
selfContaining['name'] = selfContaining;
const BAD: OwnData['bad'] = [
  ['an array', [1, 2], ['data']],
  ['a number', 5, ['data']],
  ['data within itself', selfContaining, ['data']],
  ['broken JSON', '{"name":', ['JSON']],
  ['no JSON at all', MARKUP, ['JSON']],
];

const refuses = (subject: Subject, name: string, data: unknown, says: readonly string[], good: object | null): void => {
  for (const lang of LOCALES) {
    it(`${name}: one message, no drawing, the page’s own words, ${lang}`, async () => {
      const mounted = showBare(subject, typeof data === 'string' ? { data } : {}, { lang, text: WORDS });
      const pause = await longestPause(async () => {
        if (typeof data !== 'string') set(mounted, { data });
        await until('the message is shown', () => errorsOf(mounted).length > 0 && messages(mounted));
        await settle();
      });
      expect(pause).to.be.below(1500);
      expect(textsOf(mounted.root, '.problems li')).to.have.length(1);
      for (const word of says) expect(messages(mounted)).to.include(word);
      // Values that can be chosen are as they are written in the data, in any language.
      const choices = errorsOf(mounted).flatMap((error) => error.choices);
      const wording = messages(mounted)
        .split(/[、，：,:.] ?/)
        .filter((words) => !choices.includes(words));
      expect(/[\u4e00-\u9fff]{4}/.test(wording.join(' ')), messages(mounted)).to.equal(lang === 'zh-CN');
      // A message is read, not scrolled.
      expect(messages(mounted).length).to.be.below(400);
      expect(errorsOf(mounted)).to.have.length(1);
      const expected = { code: 'bad-data', attribute: 'data', message: messages(mounted) };
      expect(errorsOf(mounted)[0]).to.include(expected);
      expect(count(mounted.root, '.visual, img, script')).to.equal(0);
      expect(mounted.root.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal(WORDS);
      if (!good) return;
      set(mounted, { data: good });
      await drawn(mounted);
      expect(messages(mounted)).to.equal('');
    });
  }
};

const takes = (subject: Subject, own: OwnData): void => {
  const { record } = subject;
  const { data, other, headings, says } = own;

  describe('a view of the editor’s own', () => {
    clearQuietly();

    for (const way of ['property', 'attribute'] as const) {
      it(`is drawn from the ${way}, and nothing passes for a document’s`, async () => {
        const mounted = way === 'property' ? showOwn(subject, data) : showBare(subject, { data: JSON.stringify(data) });
        const { root } = await drawn(mounted);
        expect(headingOf(mounted)).to.equal(headings[0]);
        expect(textsOf(root, '.subheading').join()).to.include('数据由编辑提供');
        expect(textsOf(root, '.source').join()).to.include('编辑提供：').and.not.include('《');
        expect(root.querySelector('.qj')?.textContent).to.not.include('文件未载');
        const shown = drawing(mounted) + squeeze(textsOf(root, '.content').join(''));
        for (const text of says) expect(shown).to.include(text);
        expect(textsOutside(root)).to.deep.equal([]);
        expect(errorsOf(mounted)).to.deep.equal([]);
      });
    }

    it('says whose figures they are in sources, tables and files', async () => {
      const mounted = await drawn(showOwn(subject, data, { width: 340 }));
      expect((await openPanel(mounted, 'sources')).textContent).to.include('编辑提供的数字');
      await openPanel(mounted, 'table');
      const rows = await until('the table is shown', () => {
        const found = textsOf(mounted.root, '.panel tbody tr');
        return found.length > 0 && found;
      });
      for (const row of rows) expect(row).to.include('编辑提供');
      const csv = await catchDownload(() => void chooseFromMenu(mounted, '下载 CSV'));
      for (const line of (await csv.text()).trim().split('\r\n').slice(1)) expect(line).to.include('编辑提供');
      const svg = await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'));
      const file = new DOMParser().parseFromString(await svg.text(), 'image/svg+xml');
      const text = squeeze(file.documentElement.textContent);
      for (const word of [...says, '数据由编辑提供']) expect(text).to.include(word);
    });

    it('has an embed code that draws the same view', async () => {
      const mounted = await drawn(showOwn(subject, data));
      const page = new DOMParser().parseFromString(await offered(mounted, '复制嵌入代码'), 'text/html');
      const tag = page.querySelector(`qj-${record.name}`);
      expect(tag?.hasAttribute(record.attribute)).to.equal(false);
      const given = tag?.getAttribute('data') ?? '';
      expect(JSON.parse(given)).to.deep.equal(data);
      const copy = await drawn(showBare(subject, { data: given }));
      expect([headingOf(copy), drawing(copy)]).to.deep.equal([headingOf(mounted), drawing(mounted)]);
      for (const text of says) expect(squeeze(tag?.textContent ?? '')).to.include(text);
    });

    it('goes with null, undefined, as frameworks set it, and the attribute: the documents’ view is back', async () => {
      const mounted = show(subject);
      const { element, root } = mounted;
      const documents = subject.model(record.storyView, 'zh-CN').heading;
      for (const nothing of [null, undefined]) {
        set(mounted, { data });
        await until('the editor’s view is shown', () => headingOf(mounted) === headings[0]);
        await drawn(mounted);
        const ready = await readyDuring(async () => {
          set(mounted, { data: nothing });
          await until('the documents’ view is shown', () => headingOf(mounted) === documents);
          await drawn(mounted);
        });
        expect(ready).to.deep.equal([record.storyView]);
        expect(textsOf(root, '.source').join()).to.not.include('编辑提供');
      }
      element.setAttribute('data', JSON.stringify(data));
      await until('the editor’s view is shown', () => headingOf(mounted) === headings[0]);
      element.removeAttribute('data');
      await until('the documents’ view is shown', () => headingOf(mounted) === documents);
      expect(mounted.errors).to.deep.equal([]);
      const fresh = show(subject);
      set(fresh, { data: undefined });
      await drawn(fresh);
      expect([messages(fresh), headingOf(fresh)]).to.deep.equal(['', documents]);
    });

    it('is the latest that was set, also after data that did not fit', async () => {
      const mounted = showOwn(subject, data);
      const bad = { ...data, colour: 'red' };
      set(mounted, { data: bad });
      set(mounted, { data: other });
      await drawn(mounted);
      expect(headingOf(mounted)).to.equal(headings[1]);
      set(mounted, { data: bad });
      await until('the message is shown', () => messages(mounted));
      expect(messages(mounted)).to.include('data.colour');
      set(mounted, { data });
      await until('the view is shown', () => headingOf(mounted) === headings[0]);
      expect(messages(mounted)).to.equal('');
    });

    it('markup in any text stays text, in the view, in panels and in files', async () => {
      const given = own.withText(MARKUP);
      const mounted = await drawn(showOwn(subject, given, { width: 400 }));
      const { root, element } = mounted;
      expect(errorsOf(mounted)).to.deep.equal([]);
      expect(headingOf(mounted)).to.include('<img src=x');
      const [part] = partsOf(mounted);
      const details = await choose(mounted, keyOf(part ?? null) ?? '');
      expect(details.textContent).to.include('<img src=x');
      for (const panel of ['sources', 'table'] as const) await openPanel(mounted, panel);
      expect(count(root, 'img, script')).to.equal(0);
      const svg = await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'));
      const file = new DOMParser().parseFromString(await svg.text(), 'image/svg+xml');
      expect(count(file, 'parsererror, img, script')).to.equal(0);
      const page = new DOMParser().parseFromString(await offered(mounted, '复制嵌入代码'), 'text/html');
      expect(count(page, 'img')).to.equal(0);
      expect(JSON.parse(page.querySelector(`qj-${record.name}`)?.getAttribute('data') ?? '')).to.deep.equal(given);
      expect(root.querySelector('.qj')?.scrollWidth).to.be.at.most(element.offsetWidth);
      expect(textsOutside(root)).to.deep.equal([]);
      await settle();
    });
  });
};

/** Data of an editor's own. */
export const ownData = (subject: Subject): void => {
  const { own } = subject;
  if (own) takes(subject, own);

  describe('data that cannot be shown', () => {
    clearQuietly();

    if (own) {
      for (const [name, data, says] of [...own.bad, ...BAD]) refuses(subject, name, data, says, own.data);
      refuses(subject, 'an unknown field', { ...own.data, colour: 'red' }, ['data.colour'], own.data);
    } else {
      for (const [name, data] of [...BAD, ['an object', {}] as const]) refuses(subject, name, data, [], null);
    }

    it('throws when it is read: a message too', async () => {
      const mounted = showOwn(subject, {
        get name() {
          throw new Error('no name');
        },
      });
      await until('the message is shown', () => messages(mounted));
      await settle();
      expect(mounted.root.querySelector('.qj')?.getAttribute('aria-busy')).to.equal('false');
      expect(count(mounted.root, '.loading')).to.equal(0);
    });
  });
};
