import { expect } from 'chai';
import { LOCALES } from '../../../src/core/locale.js';
import { catchDownload, chooseFromMenu, clear, count, drawn, squeeze, until, type Mounted } from '../helpers.js';
import { choose, modelOf, set, show, type Subject } from './subject.js';

const MARKS = '“标题”';

const saved = (mounted: Mounted, label: string) => catchDownload(() => void chooseFromMenu(mounted, label));

const svgOf = (text: string): Document => new DOMParser().parseFromString(text, 'image/svg+xml');

/** The text that the menu offers to copy by hand, since the page may not write to the clipboard. */
export const offered = async (mounted: Mounted, label: string): Promise<string> => {
  const write = navigator.clipboard.writeText.bind(navigator.clipboard);
  navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  const before = mounted.root.querySelector('textarea')?.value;
  try {
    await chooseFromMenu(mounted, label);
    return await until(`${label}: the text is offered`, () => {
      const text = mounted.root.querySelector('textarea')?.value;
      return text !== before && text;
    });
  } finally {
    navigator.clipboard.writeText = write;
  }
};

/** What a reader or the page’s own code takes away: files and texts. */
export const files = (subject: Subject): void => {
  const { record, part } = subject;
  const tag = `qj-${record.name}`;

  describe('files and texts', () => {
    afterEach(clear);

    it('CSV, SVG and PNG hold the view with its sources, and need nothing from elsewhere', async () => {
      for (const id of subject.samples) {
        const mounted = await drawn(show(subject, { [record.attribute]: id }, { width: 340 }));
        const { heading, figures, claims } = subject.model(id, 'zh-CN');
        const csv = await saved(mounted, '下载 CSV');
        expect(csv.name).to.equal(`${tag}-${id}.csv`);
        const table = squeeze(await csv.text()).replaceAll('""', '"');
        for (const { evidence } of [...figures.map(({ figure }) => figure), ...claims])
          expect(table).to.include(squeeze(evidence?.printed ?? ''));
        const svg = await saved(mounted, '下载 SVG');
        expect(svg.name).to.equal(`${tag}-${id}.svg`);
        const markup = await svg.text();
        const file = svgOf(markup);
        expect(count(file, 'parsererror')).to.equal(0);
        const text = squeeze([...file.querySelectorAll('text')].map((line) => line.textContent).join(''));
        for (const words of [heading, '来源：']) expect(text).to.include(squeeze(words));
        for (const { label } of figures) expect(text, id).to.include(squeeze(label));
        expect(markup)
          .to.not.include('var(--')
          .and.not.match(/(?:href|src)="(?!#)/);
        const png = await saved(mounted, '下载 PNG');
        expect(png.name).to.equal(`${tag}-${id}.png`);
        const { width, height } = await createImageBitmap(png.blob);
        const [wide, high] = ['width', 'height'].map((name) => 2 * Number(file.documentElement.getAttribute(name)));
        expect([width, height]).to.deep.equal([wide, high]);
        clear();
      }
    });

    it('the table as CSV has a line for each figure', async () => {
      const mounted = await drawn(show(subject));
      const lines = (await (await saved(mounted, '下载 CSV')).text()).trim().split('\r\n');
      for (const words of subject.csv)
        expect(
          lines.filter((line) => line.includes(words)),
          words,
        ).to.have.length(1);
    });

    it('a file shows the view as it is, not what the reader has set off, in the reader’s theme', async () => {
      const mounted = await drawn(show(subject, { theme: 'dark' }));
      const file = async () => (await saved(mounted, '下载 SVG')).text();
      const plain = await file();
      await choose(mounted, part.key);
      expect((await file()).length).to.equal(plain.length);
      expect(plain).to.include('#12171d');
    });

    it('citation and embed code name the figures, their sources and what the page has set', async () => {
      const { attribute, storyView } = record;
      const mounted = await drawn(show(subject, { ...subject.more, heading: MARKS, class: 'x' }));
      const attributes = { [attribute]: storyView, ...subject.more, heading: MARKS };
      const code = await offered(mounted, '复制嵌入代码');
      const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      expect(code)
        .to.include(`<${tag}${list.join('')}>`)
        .and.include(`</${tag}>`)
        .and.not.include('class=');
      const { figures, claims } = modelOf(subject);
      for (const { label } of figures) expect(code).to.include(label);
      const citation = await offered(mounted, '复制引用');
      expect(citation).to.include('《').and.not.include('<');
      for (const { figure } of figures) expect(citation).to.include(figure.evidence?.printed);
      for (const { evidence } of claims) expect(citation).to.include(evidence?.printed);
    });

    it('the page’s own code has pictures at the width that it asks for, the table, and the texts, of what it set last', async () => {
      const { element } = await drawn(show(subject));
      const { attribute } = record;
      element.setAttribute(attribute, subject.another);
      element.setAttribute('heading', '示例标题');
      const { figures, claims, place } = subject.model(subject.another, 'zh-CN');
      const svg = svgOf(await (await element.toBlob('svg', 390)).text());
      expect(svg.documentElement.getAttribute('width')).to.equal('390');
      expect(svg.documentElement.textContent).to.include('示例标题');
      for (const { label } of figures) expect(squeeze(svg.documentElement.textContent)).to.include(squeeze(label));
      const png = await element.toBlob('png', 390);
      expect((await createImageBitmap(png)).width).to.equal(780);
      // 192 pixels to an inch: programs show it as wide as it was asked for.
      const head = new DataView(await png.arrayBuffer());
      expect(String.fromCharCode(...new Uint8Array(head.buffer, 37, 4))).to.equal('pHYs');
      expect([head.getUint32(41), head.getUint32(45), head.getUint8(49)]).to.deep.equal([7559, 7559, 1]);
      const widths = [1, 1e6, Number.NaN].map(
        async (width) => /width="(\d+)"/.exec(await (await element.toBlob('svg', width)).text())?.[1],
      );
      expect(await Promise.all(widths), 'absurd widths').to.deep.equal(['288', '2000', '720']);
      const table = await element.toBlob('csv');
      expect(table.type).to.match(/^text\/csv/);
      const texts = await Promise.all(
        (['alternative', 'caption', 'citation'] as const).map((kind) => element.toText(kind)),
      );
      const [alternative = '', caption = '', citation = ''] = texts;
      for (const { label, figure } of figures) {
        expect(alternative).to.include(label);
        expect(squeeze(await table.text())).to.include(squeeze(figure.evidence?.printed ?? ''));
        expect(citation).to.include(figure.evidence?.printed);
      }
      for (const { evidence } of claims) expect(citation).to.include(evidence?.printed);
      expect(caption)
        .to.match(/示例标题。来源：《/)
        .and.include(place);
    });

    for (const lang of LOCALES) {
      it(`what to paste has the settings of the tag and the address that the page gives, ${lang}`, async () => {
        const { storyView, attribute } = record;
        const { element } = await drawn(show(subject, { ...subject.more, lang }));
        const snippet = await element.toSnippet('single', 'https://example.gov.cn/qj/qj-widgets.js');
        const file = `${storyView}${lang === 'en' ? '.en' : ''}.js`;
        expect(snippet).to.include(`<script src="https://example.gov.cn/qj/embed/${file}" async></script>`);
        const list = Object.entries({ [attribute]: storyView, ...subject.more, lang });
        expect(snippet).to.include(`<${tag}${list.map(([name, value]) => ` ${name}="${value}"`).join('')}>`);
        for (const address of [
          'javascript:alert(1)//.js',
          'data:text/javascript,1',
          '//example.gov.cn/a.js',
          'qj/x.js',
          '/qj',
        ]) {
          const refused = await element.toSnippet('script', address).then(
            () => null,
            (error: unknown) => error,
          );
          expect(refused, address).to.be.instanceOf(RangeError);
        }
        expect(await element.toSnippet('npm')).to.include(`import 'qj-widgets/${record.name}';`);
      });
    }

    it('without a view there is nothing to hand out', async () => {
      const mounted = show(subject);
      set(mounted, { [record.attribute]: 'no-such-view' });
      await until('there is a message', () => mounted.element.errors.length > 0);
      const refused = await mounted.element.toText('caption').catch((error: unknown) => error);
      expect(refused).to.be.an('error');
    });
  });
};
