import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embeddedOf } from '../../src/static/embedded.js';
import { WIDGETS } from '../../src/static/views.js';
import { SNIPPET_FORMS, lostAttributes } from '../../src/view/snippet-forms.js';
import { snippetOf } from '../../src/picture/snippets.js';
import { escapeMarkup, fallbackText, sourceLine } from '../../src/view/text.js';
import { subjectOfData } from '../../src/widgets/target-gauge/editor-data.js';
import { gaugeModel } from '../../src/widgets/target-gauge/model.js';
import { LOCALES, catalogue, gauge } from './helpers.js';

const SCRIPT = 'https://example.gov.cn/qj/qj-widgets.js';

const EVIL = '"><img src=x onerror=alert(1)>&';

const every = LOCALES.flatMap((locale) =>
  WIDGETS.flatMap(({ ids, attribute, model }) =>
    ids(catalogue).map((id) => ({ attribute, model: model(catalogue, id, locale) })),
  ),
);

/** Elements of a snippet: nothing that a heading, a source or an address says opens another one. */
const elementsOf = (text: string): string[] => [...text.matchAll(/<([a-z-]+)/g)].map(([, name]) => name ?? '');

test('whatever stands in heading, source and address, each form has its own elements only', () => {
  const model = gauge('gdp-2025', 'zh-CN', { heading: EVIL });
  const pasted = { model, script: `${SCRIPT}?${EVIL}`, attributes: { target: 'gdp-2025', value: EVIL } };
  const expected = {
    script: ['script', 'link', 'link', 'qj-target-gauge'],
    single: ['script', 'link', 'qj-target-gauge'],
    link: ['p', 'a'],
    iframe: ['iframe', 'script'],
    image: ['figure', 'img', 'figcaption'],
    npm: ['qj-target-gauge'],
  };
  for (const form of SNIPPET_FORMS) {
    const text = snippetOf(form, pasted);
    assert.deepEqual(elementsOf(text), expected[form], form);
    for (const [, value = ''] of text.matchAll(/="([^"]*)"/g)) assert.doesNotMatch(value, /[<>]/, form);
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
    assert.ok(of('link').includes(`embed.html#${model.tag}?${attribute}=${model.view}"`), model.view);
  }
});

test('a form carries what the tag says, or is known to lose it', () => {
  const model = gauge('gdp-2025', 'zh-CN', { heading: '示例标题' });
  const attributes = { target: 'gdp-2025', theme: 'dark', heading: '示例标题', value: '3500' };
  const of = (form: (typeof SNIPPET_FORMS)[number]) => snippetOf(form, { model, script: SCRIPT, attributes });
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
  const model = gauge('gdp-2025', 'zh-CN', { heading: '示例标题' });
  const views = WIDGETS.find(({ tag }) => tag === model.tag);
  assert.ok(views);
  const embedded = embeddedOf(views, catalogue, 'gdp-2025')['zh-CN'];
  const pasted = {
    model: { ...model, embedded },
    script: SCRIPT,
    attributes: { target: 'gdp-2025', heading: '示例标题' },
  };
  for (const form of ['iframe', 'link'] as const) {
    assert.doesNotMatch(snippetOf(form, pasted), /示例标题/);
    assert.match(snippetOf(form, pasted), /曲靖市，地区生产总值：2025年目标/);
  }
  assert.match(snippetOf('iframe', pasted), new RegExp(` height="${embedded.height}"`));
});

test('every view of the documents has a height for its iframe, and they differ as the views do', () => {
  const heights = WIDGETS.flatMap((views) =>
    views.ids(catalogue).flatMap((id) => Object.values(embeddedOf(views, catalogue, id)).map(({ height }) => height)),
  );
  for (const height of heights) assert.ok(height !== null && height > 200 && height < 8000, String(height));
  assert.ok(new Set(heights).size > 50);
});
