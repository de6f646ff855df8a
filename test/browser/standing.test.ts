import { expect } from 'chai';
import { LOCALES, type Locale } from '../../src/core/locale.js';
import { viewSource, type ViewSource } from '../../src/elements/view-source.js';
import { pageStyles } from '../../src/static/page-styles.js';
import type { StaticView } from '../../src/view/static-view.js';
import { violations } from './axe.js';
import { clear, drawn, mount, settle, until, type Tag } from './helpers.js';
import { ALL, WIDGETS, type Widget } from './widgets.js';

type Standing = HTMLElement & { updateComplete: Promise<boolean>; toBlob: (format: 'csv') => Promise<Blob> };

/** The page's column with a view as its HTML has it. */
interface Page {
  box: HTMLElement;
  element: Standing;
  errors: unknown[];
}

const snippets = new Map<string, string>();

/** The tag with its view in the page, as an editor copies it. */
const snippetOf = async (widget: Widget, id: string, lang: Locale): Promise<string> => {
  const key = `${widget.tag} ${id} ${lang}`;
  const known = snippets.get(key);
  if (known !== undefined) return known;
  const { element } = await drawn(mount(widget.tag, { [widget.attribute]: id }, { lang }));
  const text = await element.toSnippet('inline', '/qj/qj-widgets.js');
  clear();
  snippets.set(key, text);
  return text;
};

/** Puts a snippet's tag into a page that holds other text; the style sheet is that of the build. */
const put = (snippet: string, { width = 640, lang = 'zh-CN', above = 0 } = {}): Page => {
  const box = document.createElement('div');
  box.lang = lang;
  box.style.width = `${width}px`;
  const style = document.createElement('style');
  style.textContent = pageStyles();
  const parsed = new DOMParser().parseFromString(snippet, 'text/html');
  const tag = parsed.body.querySelector('[slot=drawing]')?.parentElement;
  if (!tag) throw new Error('no view in the snippet');
  const before = document.createElement('p');
  before.textContent = '前一段。';
  before.style.marginTop = `${above}px`;
  const after = document.createElement('p');
  after.textContent = '后一段。';
  const element = document.importNode(tag, true) as Standing;
  const errors: unknown[] = [];
  element.addEventListener('qj-error', (event) => errors.push(event));
  box.append(style, before, element, after);
  document.body.append(box);
  return { box, element, errors };
};

const boxesOf = ({ box }: Page): string[] =>
  [...box.querySelectorAll(':scope>p,[slot],[slot]>a')].map((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return `${node.localName} ${[left, top, width, height].map((length) => Math.round(length * 10) / 10).join(' ')}`;
  });

const takenOver = async ({ element }: Page): Promise<ShadowRoot> => {
  const root = await until('the view is taken over', () => element.shadowRoot);
  await until('its parts are there', () => root.querySelector('.canvas [data-key]'));
  await settle();
  return root;
};

/** The source of a class, replaced by one that counts what is asked of it. */
const counting = (tag: Tag): { asked: string[]; restore: () => void } => {
  const holder = customElements.get(tag) as unknown as { source: ViewSource };
  const asked: string[] = [];
  holder.source = {
    ...viewSource,
    picture: (...args): Promise<StaticView> => {
      asked.push(args.slice(1).join(' '));
      return viewSource.picture(...args);
    },
  };
  return {
    asked,
    restore: () => {
      holder.source = viewSource;
    },
  };
};

const gauge = WIDGETS.find(({ name }) => name === 'target-gauge') as Widget;
const tree = WIDGETS.find(({ name }) => name === 'task-tree') as Widget;

describe('a view that stands in the page', () => {
  afterEach(() => {
    clear();
    document.body.replaceChildren();
  });

  // Every view for `npm run test:views`, else one of each widget.
  for (const { widget, id } of WIDGETS.flatMap((one) =>
    (ALL ? one.ids : [one.storyView]).map((id) => ({ widget: one, id })),
  ))
    it(`is taken over where it stands, and answers: ${id}`, async () => {
      const { tag, attribute } = widget;
      for (const lang of LOCALES) {
        const other = await drawn(mount(tag, { [attribute]: id }, { lang }));
        const keys = [...other.root.querySelectorAll<HTMLElement>('.canvas [data-key]')].map(
          (part) => part.dataset['key'],
        );
        clear();
        const snippet = await snippetOf(widget, id, lang);
        for (const width of [288, 358, 720]) {
          const { asked, restore } = counting(tag);
          const page = put(snippet, { width, lang });
          expect(page.element.shadowRoot).to.equal(null);
          const before = boxesOf(page);
          const root = await takenOver(page);
          restore();
          expect(boxesOf(page), `${lang} ${width}`).to.deep.equal(before);
          expect(asked).to.deep.equal([]);
          expect(page.errors).to.deep.equal([]);
          const parts = [...root.querySelectorAll<HTMLElement>('.canvas [data-key]')];
          expect(parts.map((part) => part.dataset['key'])).to.deep.equal(keys);
          // Without any style sheet it is as large as its column.
          const [svg] = page.element.querySelectorAll('svg[slot=drawing]');
          expect(svg?.hasAttribute('height')).to.equal(false);
          const drawing = [...page.element.querySelectorAll('svg[slot=drawing]')]
            .map((svg) => svg.getBoundingClientRect())
            .find((box) => box.width > 0);
          for (const part of parts) {
            const box = part.getBoundingClientRect();
            expect(box.left).to.be.at.least((drawing?.left ?? 0) - 2);
            expect(box.bottom).to.be.at.most((drawing?.bottom ?? 0) + 2);
          }
          page.box.remove();
        }
      }
    });

  it('opens a part at the first tap, and moves nothing', async () => {
    for (const widget of WIDGETS) {
      const page = put(await snippetOf(widget, widget.storyView, 'zh-CN'), { width: 358 });
      const root = await takenOver(page);
      const before = boxesOf(page);
      root.querySelector<HTMLElement>('.canvas [data-key]')?.click();
      const details = await until('the details', () => root.querySelector('.open > *'));
      expect(details.textContent.trim()).to.not.equal('');
      expect(boxesOf(page), widget.name).to.deep.equal(before);
      page.box.remove();
    }
  });

  it('keeps focus, selection and scroll', async () => {
    const page = put(await snippetOf(gauge, gauge.storyView, 'zh-CN'), { above: 300 });
    const source = page.element.querySelectorAll('[slot=below]');
    const last = source[source.length - 1] as HTMLElement;
    getSelection()?.selectAllChildren(last);
    page.element.querySelector<HTMLElement>('[slot=more] a')?.focus({ preventScroll: true });
    scrollTo(0, 200);
    const [scroll, text] = [scrollY, last.textContent];
    const root = await takenOver(page);
    expect(scrollY).to.equal(scroll);
    expect(getSelection()?.toString().trim()).to.equal(text.trim());
    expect(document.activeElement).to.equal(page.element);
    expect(root.activeElement?.matches('.action')).to.equal(true);
    scrollTo(0, 0);
  });

  it('costs nothing far below the screen until a reader comes near, and gives files all the same', async () => {
    const page = put(await snippetOf(gauge, gauge.storyView, 'zh-CN'), { above: 9000 });
    await settle(2500);
    expect(page.element.shadowRoot).to.equal(null);
    const csv = await (await page.element.toBlob('csv')).text();
    expect(csv).to.include('突破5000亿元');
    const other = put(await snippetOf(gauge, gauge.storyView, 'zh-CN'), { above: 9000 });
    await settle();
    expect(other.element.shadowRoot).to.equal(null);
    other.element.scrollIntoView();
    await takenOver(other);
    scrollTo(0, 0);
  });

  it('is accessible before and after, and heard once', async () => {
    for (const widget of WIDGETS) {
      const page = put(await snippetOf(widget, widget.storyView, 'zh-CN'));
      expect(await violations(page.box)).to.deep.equal([]);
      const root = await takenOver(page);
      expect(await violations(page.box)).to.deep.equal([]);
      expect(root.querySelector('.chart')?.getAttribute('aria-hidden')).to.equal('true');
      page.box.remove();
    }
  });

  it('plain: stands without heading, links and ground, and answers as the others do', async () => {
    for (const widget of WIDGETS) {
      const { element } = await drawn(
        mount(widget.tag, { [widget.attribute]: widget.storyView, frame: 'plain' }, { lang: 'zh-CN' }),
      );
      const snippet = await element.toSnippet('inline', '/qj/qj-widgets.js');
      clear();
      const page = put(snippet, { width: 358 });
      expect(page.element.querySelectorAll('h3,[slot=more]'), widget.name).to.have.length(0);
      expect(page.element.textContent).to.include('来源：');
      for (const ground of page.element.querySelectorAll('svg[slot=drawing]>rect:first-child'))
        expect(ground.getAttribute('fill')).to.equal('none');
      const before = boxesOf(page);
      const root = await takenOver(page);
      expect(boxesOf(page), widget.name).to.deep.equal(before);
      expect(root.querySelectorAll('.actions')).to.have.length(0);
      root.querySelector<HTMLElement>('.canvas [data-key]')?.click();
      await until('the details', () => root.querySelector('.open > *'));
      expect(boxesOf(page), widget.name).to.deep.equal(before);
      page.element.setAttribute('frame', 'full');
      await until('the whole view takes its place', () => root.querySelector('.heading'));
      page.box.remove();
    }
  });

  it('gives way to what the page asks for afterwards', async () => {
    const page = put(await snippetOf(gauge, 'gdp-2025', 'zh-CN'));
    const root = await takenOver(page);
    page.element.setAttribute('target', 'gdp-2035');
    await until('the other view', () => root.querySelector('.heading')?.textContent.includes('2035'));
    expect(root.querySelector('slot')).to.equal(null);
    expect(page.errors).to.deep.equal([]);
  });

  it('is loaded as usual where the page carries a damaged or an older view', async () => {
    const snippet = await snippetOf(gauge, 'gdp-2025', 'zh-CN');
    for (const damage of [
      (element: Element) => {
        element.setAttribute('data-face', '[0,{}]');
      },
      (element: Element) => {
        element.setAttribute('data-face', '{');
      },
      (element: Element) => {
        for (const svg of element.querySelectorAll('svg')) svg.setAttribute('data-boxes', '[{"key":1}]');
      },
    ]) {
      const { asked, restore } = counting(gauge.tag);
      const page = put(snippet);
      damage(page.element);
      const before = boxesOf(page);
      await takenOver(page);
      restore();
      expect(asked).to.have.length(1);
      expect(boxesOf(page)).to.deep.equal(before);
      expect(page.errors).to.deep.equal([]);
      page.box.remove();
    }
  });

  it('opens and closes the parts of a tree in its place', async () => {
    const page = put(await snippetOf(tree, tree.storyView, 'zh-CN'));
    const root = await takenOver(page);
    const height = (): number => root.querySelector('.canvas')?.getBoundingClientRect().height ?? 0;
    const whole = height();
    const branch = await until('a part', () => root.querySelector<HTMLElement>('[data-branch]'));
    branch.click();
    await until('it is closed', () => branch.getAttribute('aria-expanded') === 'false');
    await until('the drawing is shorter', () => height() < whole - 20);
    expect(root.querySelectorAll('.chart > svg')).to.have.length(1);
  });

  it('has the colours of the page’s text, or of its theme', async () => {
    for (const [color, theme, fill] of [
      ['rgb(20, 20, 20)', '', 'rgb(11, 111, 115)'],
      ['rgb(240, 240, 240)', '', 'rgb(79, 182, 185)'],
      ['rgb(20, 20, 20)', 'dark', 'rgb(79, 182, 185)'],
    ] as const) {
      const page = put(await snippetOf(gauge, 'gdp-2025', 'zh-CN'));
      page.box.style.color = color;
      if (theme) page.element.setAttribute('theme', theme);
      await takenOver(page);
      const arc = page.element.querySelector('svg[slot=drawing] [fill^="var(--qj-accent"]');
      expect(arc && getComputedStyle(arc).fill).to.equal(fill);
      page.box.remove();
    }
  });
});
