import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { inlineSnippet, pagePictures } from '../../src/static/inline.js';
import { viewFiles } from '../../src/static/view-files.js';
import { pageWidths } from '../../src/view/page-widths.js';
import { sampleOf } from '../sample.js';
import { embeddedOf } from '../../src/static/embedded.js';
import { WIDGETS } from '../../src/static/views.js';
import { SNIPPET_FORMS, lostAttributes } from '../../src/view/snippet-forms.js';
import { snippetOf } from '../../src/picture/snippets.js';
import { escapeMarkup, fallbackText, linkText, sourceLine, titleOf } from '../../src/view/text.js';
import { subjectOfData } from '../../src/widgets/target-gauge/editor-data.js';
import { gaugeModel } from '../../src/widgets/target-gauge/model.js';
import { LOCALES, catalogue, editorOf, gauge } from './helpers.js';

const SCRIPT = 'https://example.gov.cn/qj/qj-widgets.js';

const files = viewFiles(catalogue);

/** Every view with `VITE_VIEWS=all`, else some. */
const triedOf = ({ ids, record }: (typeof WIDGETS)[number]): readonly string[] =>
  process.env['VITE_VIEWS'] === 'all' ? ids(catalogue) : sampleOf({ ids: ids(catalogue), storyView: record.storyView });

const EVIL = '"><img src=x onerror=alert(1)>&';

const every = LOCALES.flatMap((locale) =>
  WIDGETS.flatMap(({ ids, attribute, model }) =>
    ids(catalogue).map((id) => ({ attribute, model: model(catalogue, id, locale) })),
  ),
);

/** Elements of a snippet: nothing that a heading, a source or an address says opens another one. */
const elementsOf = (text: string): string[] => [...text.matchAll(/<([a-z][a-z0-9-]*)/g)].map(([, name]) => name ?? '');

test('whatever stands in heading, source and address, each form has its own elements only', () => {
  const model = gauge('gdp-2025', 'zh-CN', { heading: EVIL });
  const pasted = { model, script: `${SCRIPT}?${EVIL}`, attributes: { target: 'gdp-2025', value: EVIL } };
  const views = WIDGETS.find(({ tag }) => tag === model.tag);
  assert.ok(views);
  const pictures = pagePictures(views, model, {});
  const harmless = gauge('gdp-2025', 'zh-CN', { heading: '标题' });
  const expected = {
    inline: elementsOf(snippetOf('inline', { model: harmless, script: SCRIPT, attributes: {}, pictures })),
    script: ['script', 'link', 'qj-target-gauge'],
    single: ['script', 'link', 'qj-target-gauge'],
    link: ['p', 'a'],
    iframe: ['figure', 'iframe', 'figcaption', 'p', 'a', 'script'],
    image: ['figure', 'img', 'figcaption'],
    npm: ['qj-target-gauge'],
  };
  for (const form of SNIPPET_FORMS) {
    const text = snippetOf(form, { ...pasted, pictures });
    assert.deepEqual(elementsOf(text), expected[form], form);
    for (const [, value = ''] of text.matchAll(/="([^"]*)"/g)) assert.doesNotMatch(value, /[<>]/, form);
  }
});

/** What may stand in a page of any policy, and in feeds. */
const PLAIN = /^(link|script|qj-[a-z-]+|h3|p|small|a|svg|g|rect|path|circle|text|tspan|picture|source|img)$/;

test('every view stands in the page as text and shapes, without styles, with all that its frame says', () => {
  for (const views of WIDGETS)
    for (const id of triedOf(views))
      for (const locale of LOCALES) {
        const model = { ...views.model(catalogue, id, locale), embedded: embeddedOf(views, catalogue, id)[locale] };
        const attributes = { [views.attribute]: id };
        const inline = inlineSnippet(catalogue, views, id, { ...attributes, lang: locale }, SCRIPT);
        const image = snippetOf('script', { model, script: SCRIPT, attributes });
        for (const text of [inline, image]) {
          assert.doesNotMatch(text, /<style| style=| class="(?!$)[^"]*" style| on[a-z]+=/, id);
          for (const name of elementsOf(text)) assert.match(name, PLAIN, `${id} ${name}`);
          const paragraphs = [...text.matchAll(/<(?:h3|p)\b[^>]*>.*?<\/(?:h3|p)>/gs)].map(([all]) => all).join('\n');
          for (const said of [model.heading, model.stillSubheading, ...model.remarks, sourceLine(model)])
            assert.ok(paragraphs.includes(escapeMarkup(said)), `${id} ${said}`);
          if (model.legendPlace !== 'drawn')
            for (const entry of model.legend) assert.ok(paragraphs.includes(escapeMarkup(entry.text)), entry.text);
        }
        assert.ok(image.includes(` alt="${escapeMarkup(fallbackText(model))}"`), id);
        for (const [, path = ''] of image.matchAll(/(?:src|srcset)="[^"]*\/views\/([^"]+\.svg)"/g))
          assert.ok(files.has(path), path);
        const drawings = [...inline.matchAll(/<svg slot="drawing".*?<\/svg>/gs)].map(([all]) => all);
        assert.equal(drawings.length, new Set(pageWidths(views.record.widest, 1)).size);
        for (const drawing of drawings) {
          const boxes = /data-boxes="([^"]*)"/.exec(drawing)?.[1]?.replaceAll('&quot;', '"') ?? '';
          const keys = (JSON.parse(boxes) as { key: string }[]).map(({ key }) => key);
          for (const { key } of model.face.parts) assert.ok(keys.includes(key), `${id} ${key}`);
        }
      }
});

test('a phone paints a view before eight kilobytes have come', () => {
  for (const views of WIDGETS)
    for (const id of triedOf(views))
      for (const lang of LOCALES) {
        const inline = inlineSnippet(catalogue, views, id, { [views.attribute]: id, lang }, SCRIPT);
        const painted = inline.slice(0, inline.indexOf('</svg><svg slot="drawing"'));
        const bytes = gzipSync(painted, { level: 9 }).length;
        assert.ok(bytes <= 8000, `${id} ${lang}: ${bytes}`);
      }
});

test('every view: the tag has its text, the picture its alternative, the frame its title', () => {
  for (const { attribute, model } of every) {
    const attributes = { [attribute]: model.view };
    const of = (form: (typeof SNIPPET_FORMS)[number]) => snippetOf(form, { model, script: SCRIPT, attributes });
    const text = escapeMarkup(fallbackText(model));
    assert.ok(of('script').startsWith(`<script type="module" src="${SCRIPT}"></script>\n`), model.view);
    assert.ok(of('script').endsWith(`<${model.tag} ${attribute}="${model.view}">${text}</${model.tag}>`), model.view);
    for (const form of ['single', 'npm'] as const) assert.ok(of(form).includes(text), form);
    assert.ok(of('image').includes(` alt="${text}"`), model.view);
    assert.ok(of('image').includes(escapeMarkup(sourceLine(model))), model.view);
    for (const form of ['iframe', 'link'] as const) assert.ok(of(form).includes(escapeMarkup(model.heading)), form);
    for (const form of ['iframe', 'link'] as const) {
      assert.ok(of(form).includes(escapeMarkup(linkText(model))), form);
      assert.ok(of(form).includes(escapeMarkup(sourceLine(model))), form);
    }
    assert.ok(of('iframe').includes(`<figcaption>${of('link')}</figcaption>`), model.view);
    assert.ok(of('link').includes(`embed.html#${model.tag}?${attribute}=${model.view}"`), model.view);
  }
});

test('a form carries what the tag says, or is known to lose it', () => {
  const model = gauge('gdp-2025', 'zh-CN', { heading: '示例标题' });
  const attributes = { target: 'gdp-2025', theme: 'dark', heading: '示例标题', value: '3500' };
  const of = (form: (typeof SNIPPET_FORMS)[number]) => snippetOf(form, { model, script: SCRIPT, attributes, pictures });
  const views = WIDGETS.find(({ tag }) => tag === model.tag);
  assert.ok(views);
  const pictures = pagePictures(views, model, attributes);
  for (const form of SNIPPET_FORMS) {
    const lost = lostAttributes(form, Object.keys(attributes));
    const inAddress = form === 'link' || form === 'iframe';
    assert.deepEqual(lost, inAddress ? ['heading', 'value'] : [], form);
    if (inAddress) assert.match(of(form), /#qj-target-gauge\?target=gdp-2025&amp;theme=dark"/, form);
    else if (form !== 'image')
      for (const [name, value] of Object.entries(attributes)) assert.ok(of(form).includes(` ${name}="${value}"`), form);
  }
  // The site's picture of the view shows none of this; the editor has saved one that does.
  assert.match(of('image'), /<img src="qj-target-gauge-gdp-2025\.png"/);
});

test('the snippet of an editor’s own gauge names no view, for there is none to load', () => {
  const data = {
    indicator: '示例',
    place: '某县',
    unit: '亿元' as const,
    target: { value: 5000, year: 2025, source: '示例', date: '2024' },
  };
  const model = gaugeModel(subjectOfData(data), {}, 'zh-CN');
  const attributes = { data: JSON.stringify(data) };
  const text = snippetOf('script', { model, script: SCRIPT, attributes });
  assert.doesNotMatch(text, / target="|views\//);
});

test('an iframe and a link speak of the view in its own words, for they carry no others; the frame has its height', () => {
  const model = gauge('gdp-2025', 'zh-CN', { heading: '示例标题', editor: editorOf('gdp-2025', '3500', '示例来源') });
  const views = WIDGETS.find(({ tag }) => tag === model.tag);
  assert.ok(views);
  const embedded = embeddedOf(views, catalogue, 'gdp-2025')['zh-CN'];
  const pasted = {
    model: { ...model, embedded },
    script: SCRIPT,
    attributes: { target: 'gdp-2025', heading: '示例标题' },
  };
  for (const form of ['iframe', 'link'] as const) {
    assert.doesNotMatch(snippetOf(form, pasted), /示例标题|3500|示例来源/);
    assert.match(snippetOf(form, pasted), /曲靖市，地区生产总值：2025年目标/);
  }
  assert.match(snippetOf('iframe', pasted), new RegExp(` height="${embedded.height}"`));
});

test('a link says its view in whole statements, in about two lines, and says so where there are more', () => {
  const more = { 'zh-CN': '更多见图。', en: 'more in the chart.' };
  for (const { model } of every) {
    const text = linkText(model);
    const said = text.slice(titleOf(model).length, text.indexOf(sourceLine(model)));
    assert.ok(said.length < (model.locale === 'en' ? 300 : 100), `${model.view}: ${said}`);
    const all = model.inWords.flatMap((sentence) => sentence.split(model.locale === 'en' ? '; ' : '；')).join();
    const rest = said.replace(more[model.locale], '').replace(/^[。.\s]+|[。.；;\s]+$/g, '');
    assert.ok(all.includes(rest.split(model.locale === 'en' ? '; ' : '；').join()), `${model.view}: ${rest}`);
    assert.equal(rest.split(/[(（]/).length, rest.split(/[)）]/).length, `${model.view}: ${rest}`);
  }
  // A gauge has few figures: all of them are said.
  for (const { model } of every.filter(({ attribute }) => attribute === 'target'))
    assert.ok(
      model.inWords.every((sentence) => linkText(model).includes(sentence)),
      model.view,
    );
});

test('every view of the documents has a height for its iframe, and they differ as the views do', () => {
  const heights = WIDGETS.flatMap((views) =>
    views.ids(catalogue).flatMap((id) => Object.values(embeddedOf(views, catalogue, id))),
  );
  for (const { title, height, plainHeight } of heights) {
    assert.ok(height !== null && height > 200 && height < 8000, `${title} ${String(height)}`);
    assert.ok(plainHeight !== null && plainHeight > 80 && plainHeight < 8000, `${title} ${String(plainHeight)}`);
  }
  assert.ok(new Set(heights.map(({ height }) => height)).size > 50);
});

test('a plain frame: no form has heading or ground, each has the source and keeps the place that this needs', () => {
  for (const views of WIDGETS) {
    const id = views.record.storyView;
    const embedded = embeddedOf(views, catalogue, id)['zh-CN'];
    const model = { ...views.model(catalogue, id, 'zh-CN'), embedded };
    const attributes = { [views.attribute]: id, frame: 'plain' };
    const of = (form: (typeof SNIPPET_FORMS)[number]) => snippetOf(form, { model, script: SCRIPT, attributes });
    const inline = inlineSnippet(catalogue, views, id, attributes, SCRIPT);
    assert.ok(inline.includes(escapeMarkup(sourceLine(model))), id);
    assert.doesNotMatch(inline, /<h3|slot="more"/, id);
    for (const [, fill] of inline.matchAll(/<svg slot="drawing"[^>]*><rect[^>]* fill="([^"]*)"/g))
      assert.equal(fill, 'none', id);
    for (const form of ['script', 'single'] as const) {
      const sheet = /views\/([^"]+\.css)"/.exec(of(form))?.[1] ?? '';
      assert.match(
        files.get(sheet)?.() ?? '',
        new RegExp(`\\[${views.attribute}="${id}"\\]\\[frame=plain\\]::before`),
        id,
      );
      assert.ok(of(form).includes(' frame="plain">'), form);
      assert.doesNotMatch(of(form), /slot="drawing"/, 'the site’s pictures have a ground');
    }
    assert.match(of('iframe'), new RegExp(`&amp;frame=plain" .* height="${embedded.plainHeight}"`), id);
    assert.match(of('link'), /&amp;frame=plain"/, id);
    assert.match(of('image'), new RegExp(`src="[^"/]*${id}.png"`), id);
    assert.deepEqual(lostAttributes('iframe', Object.keys(attributes)), []);
  }
});
