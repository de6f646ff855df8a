import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { viewFiles } from '../../src/static/view-files.js';
import type { ViewEntry } from '../../src/elements/view-source.js';
import type { Evidence } from '../../src/core/fact.js';
import { words } from '../../src/i18n/index.js';
import { embeddedOf } from '../../src/static/embedded.js';
import { layOut } from '../../src/static/draw.js';
import { WIDGETS } from '../../src/static/views.js';
import type { StaticView, SvgNode } from '../../src/view/static-view.js';
import { joinSentences } from '../../src/view/text.js';
import { views as countyMapViews } from '../../src/widgets/county-map/views.js';
import type { TaskTreeFace } from '../../src/widgets/task-tree/face.js';
import { CHAIN_IDS, CHINESE, LOCALES, ROOT, TARGET_IDS, catalogue, triedOf } from './helpers.js';
import { importText, recordsIn, throughJson } from './subject-helpers.js';

/** A map's symbols; its drawing has the marks of classes itself. */
const mapLegend = (...view: [typeof catalogue, string, (typeof LOCALES)[number]]): string[] => {
  const { labelled, legend } = countyMapViews.model(...view);
  return labelled ? legend.map(({ text }) => text) : [];
};

const FILES = viewFiles(catalogue);

const FOLDER = 'target-gauge';
const CHAIN_FOLDER = 'industry-chain';

/** Loads a view module as a browser would. */
const load = <T>(path: string): Promise<T> => {
  const text = FILES.get(path)?.();
  assert.ok(text !== undefined, path);
  return importText<T>(text);
};

test('each view has its subject, its place, and in each language what opens and a picture at each width', () => {
  for (const { widget, ids, widths, more } of WIDGETS) {
    const expected = [
      'index.js',
      ...ids(catalogue).flatMap((id) => [
        `${id}.js`,
        `${id}.css`,
        `${id}.plain.css`,
        ...LOCALES.flatMap((locale) => [
          `${id}/${locale}.js`,
          ...widths.flatMap((width) => ['js', 'svg'].map((ending) => `${id}/${locale}-${width}.${ending}`)),
        ]),
      ]),
      ...(more?.keys(catalogue) ?? []).flatMap((key) => LOCALES.map((locale) => `${key}/${locale}.js`)),
    ].map((path) => `${widget}/${path}`);
    const within = [...FILES.keys()].filter((path) => path.startsWith(`${widget}/`));
    assert.deepEqual(within.sort(), expected.sort());
  }
});

test('hit areas lie within their drawings, so that none widens the page', () => {
  const beyond = WIDGETS.flatMap(({ widget, widths, model, ...views }) =>
    triedOf(views).flatMap((id) =>
      LOCALES.flatMap((locale) => {
        const made = model(catalogue, id, locale);
        return widths.flatMap((width) => {
          const { height, parts } = layOut(made, width);
          return parts
            .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
            .map((part) => `${widget}/${id} ${locale} ${width}x${height}: ${JSON.stringify(part)}`);
        });
      }),
    ),
  );
  assert.deepEqual(beyond, []);
});

test('a module that is not listed does not exist', () => {
  for (const path of [
    'target-gauge/gdp-2026.js',
    'target-gauge/__proto__.js',
    'county-chart/index.js',
    'industry-chain/gdp-2025.js',
    'industry-chain/__proto__.js',
    'target-gauge/green-silicon-pv.js',
    '',
    '../index.js',
  ]) {
    assert.equal(FILES.has(path), false, path);
  }
});

test('the module of every view is its subject, with what an iframe or a link states about it', async () => {
  for (const views of WIDGETS) {
    for (const id of views.ids(catalogue)) {
      const { embedded, ...subject } = await load<{ embedded: unknown }>(`${views.widget}/${id}.js`);
      assert.deepEqual(subject, views.subject(catalogue, id), id);
      assert.deepEqual(embedded, embeddedOf(views, catalogue, id), id);
    }
  }
});

test('what opens for a part, and what other records say of it, is in its module as the model has it', async () => {
  for (const { widget, ids, model, more } of WIDGETS) {
    for (const locale of LOCALES) {
      for (const id of ids(catalogue))
        assert.deepEqual(
          await load(`${widget}/${id}/${locale}.js`),
          throughJson(model(catalogue, id, locale).touch),
          id,
        );
      for (const key of more?.keys(catalogue) ?? [])
        assert.deepEqual(
          await load(`${widget}/${key}/${locale}.js`),
          throughJson(more?.details(catalogue, key, locale)),
          key,
        );
    }
  }
});

test('no module carries a sentence of the documents', () => {
  const stated = WIDGETS.flatMap(({ ids, subject, widget }) =>
    ids(catalogue).flatMap((id) =>
      recordsIn(subject(catalogue, id)).flatMap((record) =>
        'printed' in record && 'locator' in record ? [{ ...(record as Evidence), what: `${widget} ${id}` }] : [],
      ),
    ),
  );
  assert.ok(stated.length > 500, String(stated.length));
  for (const { printed, locator, what } of stated)
    assert.ok(printed.length <= 24 && locator.length <= 40, `${what}: ${printed}`);
});

test('the index names every view in both languages, in the order of the targets and chains', async () => {
  const index = await load<ViewEntry[]>(`${FOLDER}/index.js`);
  assert.deepEqual(
    index.map(({ id }) => id),
    TARGET_IDS,
  );
  assert.deepEqual(index[0], {
    id: 'gdp-2025',
    title: { 'zh-CN': '曲靖市地区生产总值：2025年目标', en: 'Qujing: GDP: 2025 target' },
  });
  const chains = await load<ViewEntry[]>(`${CHAIN_FOLDER}/index.js`);
  assert.deepEqual(
    chains.map(({ id }) => id),
    CHAIN_IDS,
  );
  assert.deepEqual(chains[0], {
    id: 'qujing-clusters',
    title: { 'zh-CN': '曲靖市三大先进制造业集群', en: 'Qujing: The three advanced manufacturing clusters' },
  });
  for (const { title } of [...index, ...chains]) assert.doesNotMatch(title.en, CHINESE);
  for (const locale of LOCALES) {
    const names = [...index, ...chains].map(({ title }) => title[locale]);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
      'two views of one name',
    );
  }
});

const DIST = join(ROOT, 'dist');
const built = {
  skip: existsSync(join(DIST, 'views')) ? false : 'nothing was compared: no dist/views, run npm run build',
};

test('a picture is the same from run to run, to the byte', built, () => {
  const pictures = [...FILES.keys()].filter((path) => /-\d+\.js$/.test(path));
  assert.ok(pictures.length > 500);
  // The build is another run; each widget, language and width is among these.
  const some = pictures.filter((_, index) => index % 17 === 0);
  for (const path of some) {
    const text = FILES.get(path)?.();
    assert.equal(text, FILES.get(path)?.(), path);
    assert.equal(text, readFileSync(join(DIST, 'views', path), 'utf8'), path);
  }
});

test('a picture brings no styles, no ids, no addresses, and says what the model says', async () => {
  for (const { widget, model: modelOf, widths, ...views } of WIDGETS) {
    for (const id of triedOf(views)) {
      for (const locale of LOCALES) {
        const model = modelOf(catalogue, id, locale);
        const [width = 0] = widths;
        const { face, picture } = await load<StaticView>(`${widget}/${id}/${locale}-${width}.js`);
        const where = `${widget} ${id} ${locale}`;
        assert.equal(face.heading, model.heading, where);
        assert.deepEqual(
          face.legend.map(({ text }) => text),
          // On a page the list beside a map names the counties.
          widget === 'county-map' ? mapLegend(catalogue, id, locale) : model.legend.map(({ text }) => text),
          where,
        );
        assert.ok(face.hint.startsWith(joinSentences(model.derived, words(locale))), where);
        assert.ok(face.hint.endsWith(words(locale).visualHint), where);
        const visit = ([name, attributes, content = '']: SvgNode): void => {
          assert.match(name, /^(?:svg|path|text|tspan|g)$/, where);
          for (const [key, value] of Object.entries(attributes)) {
            assert.doesNotMatch(key, /^(?:style|class|id|href|xlink|on)/, where);
            if (key !== 'xmlns') assert.doesNotMatch(value, /url\(|https?:|javascript:/, where);
          }
          if (typeof content !== 'string') content.forEach(visit);
        };
        visit(picture.svg);
        assert.deepEqual(
          [...picture.parts.map(({ key }) => key)].sort(),
          // What opens and closes others has a button of its own.
          [...face.parts, ...('branches' in face ? (face as TaskTreeFace).branches : [])].map(({ key }) => key).sort(),
          where,
        );
      }
    }
  }
});
