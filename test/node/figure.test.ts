import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { viewFiles } from '../../src/static/view-files.js';
import { formatFigure } from '../../src/core/format.js';
import { inlineFigure } from '../../src/figure/file.js';
import { FIGURE_FORMS, figureSnippet } from '../../src/figure/snippets.js';
import { figureText } from '../../src/figure/texts.js';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import type { InlineFigure } from '../../src/view/inline-figure.js';
import { enlarged } from './enlarged.js';
import { CHINESE, LOCALES, ROOT, catalogue } from './helpers.js';
import { built, run } from './run-command.js';
import { importText } from './subject-helpers.js';
import { readXml } from './xml.js';

const { facts } = catalogue.data;

const FILES = viewFiles(catalogue);

/** Every fact in both languages. */
const ALL = LOCALES.flatMap((locale) =>
  facts.map((fact) => ({ fact, locale, figure: inlineFigure(catalogue, fact.id, locale) })),
);

/** All that a note says. */
const noteOf = ({ note }: InlineFigure): string =>
  [note.role, note.aside, note.indicator, ...note.rows.flat()].join('\n');

test('each fact has a file in each language, and there are no others', () => {
  const paths = [...FILES.keys()].filter((path) => path.startsWith('figure/'));
  assert.deepEqual(
    paths.sort(),
    ['figure/index.js', ...ALL.map(({ fact, locale }) => `figure/${fact.id}/${locale}.js`)].sort(),
  );
});

test('the file is the figure, and no larger than a kilobyte', async () => {
  for (const { fact, locale, figure } of ALL) {
    const text = FILES.get(`figure/${fact.id}/${locale}.js`)?.() ?? '';
    assert.deepEqual(await importText(text), figure, fact.id);
    assert.ok(gzipSync(text).length <= 1000, `${fact.id} ${locale}: ${gzipSync(text).length} bytes`);
  }
});

test('a figure is as its fact has it, and its note has the evidence whole', () => {
  for (const { fact, locale, figure } of ALL) {
    const { before, number, after } = figure.parts;
    assert.equal(before + number + after, formatFigure(fact, locale), fact.id);
    const note = noteOf(figure);
    const { title, issuer } = catalogue.source(fact);
    for (const said of [
      fact.evidence.printed,
      fact.evidence.locator,
      title[locale],
      issuer[locale],
      catalogue.indicator(fact.indicator).name[locale],
      catalogue.place(fact.place).name[locale],
      fact.note?.[locale] ?? '',
      fact.year === null ? '' : String(fact.year),
    ])
      assert.ok(note.includes(said), `${fact.id} ${locale}: ${said}`);
    assert.ok(figure.name.startsWith(formatFigure(fact, locale)), 'a name begins with what is seen');
    assert.ok(figure.paper.includes(title[locale]), fact.id);
  }
});

test('figures that differ stand in the note with the reason, the figure itself not among them', () => {
  const differing = ALL.filter(({ fact }) => catalogue.differences(fact).length > 0);
  assert.ok(differing.length > 40);
  for (const { fact, locale, figure } of differing) {
    const rows = figure.note.rows.filter(([, ...lines]) => lines.length > 1);
    const differences = catalogue.differences(fact);
    assert.deepEqual(
      rows.map(([, reason]) => reason),
      differences.map(({ words }) => words[locale]),
      fact.id,
    );
    for (const [index, [, , ...figures]] of rows.entries()) {
      const others = (differences[index]?.facts ?? []).filter((id) => id !== fact.id);
      assert.equal(figures.length, others.length, fact.id);
      others.forEach((id, at) => {
        assert.ok(figures[at]?.startsWith(formatFigure(catalogue.fact(id), locale)), `${fact.id}: ${id}`);
      });
    }
  }
});

test('a higher goal has its own mark, what is partly under construction its own, all others that of their kind', () => {
  const marks = new Map(facts.map(({ id }) => [id, inlineFigure(catalogue, id, 'zh-CN').mark]));
  const stretches = catalogue.data.targets.flatMap(({ stretch }) => stretch ?? []);
  assert.ok(stretches.length > 0);
  for (const fact of facts) {
    const expected = stretches.includes(fact.id)
      ? 'stretch'
      : fact.scope?.includes('建成和在建')
        ? 'underway'
        : fact.kind;
    assert.equal(marks.get(fact.id), expected, fact.id);
  }
});

test('in English nothing but what the documents print is Chinese', () => {
  for (const { fact, locale, figure } of ALL) {
    if (locale !== 'en') continue;
    const own = [figure.name, figure.paper, figure.statement, figure.note.role, figure.note.aside, figure.note.close];
    for (const said of own) assert.doesNotMatch(said, CHINESE, `${fact.id}: ${said}`);
  }
});

test('a file does not grow when the catalogue is 50 times as large', () => {
  const large = createCatalogue(enlarged(50));
  for (const { fact, locale, figure } of ALL) assert.deepEqual(inlineFigure(large, fact.id, locale), figure, fact.id);
});

test('a snippet is phrasing content: it does not end the paragraph that it is pasted into', () => {
  for (const { locale, figure } of ALL)
    for (const form of FIGURE_FORMS) {
      const markup = figureSnippet(form, figure, locale, '/qj/qj-widgets.js').replace(/^<script.*\n/, '');
      const names = [...markup.matchAll(/<([a-z-]+)/g)].map(([, name = '']) => name);
      const expected = form === 'link' ? ['a'] : ['qj-figure', 'a', 'svg', 'path', 'b'];
      assert.deepEqual([...new Set(names)], expected, figure.view);
      assert.doesNotThrow(() => readXml(markup), figure.view);
    }
});

test(
  'the command gives each form of a figure, and says what there is instead of an id that there is not',
  built,
  () => {
    const snippet = (...given: string[]) => run('snippet', 'qj-figure', ...given);
    const link = snippet(
      '--fact',
      'gdp-2025-floor',
      '--form',
      'link',
      '--script',
      'https://media.example/qj/qj-widgets.js',
    );
    assert.equal(
      link.stdout,
      '<a href="https://media.example/qj/embed.html#qj-figure?fact=gdp-2025-floor">突破5000亿元</a>\n',
    );
    const script = snippet('--fact', 'gdp-2025-floor', '--lang', 'en');
    assert.match(
      script.stdout,
      /^<script type="module"[^>]*><\/script>\n<qj-figure fact="gdp-2025-floor" lang="en"><a href=/,
    );
    assert.match(script.stdout, /over CNY 500 billion/);
    assert.equal(
      snippet('--fact', 'gdp-2025-floor', '--form', 'text').stdout,
      `${figureText('citation', inlineFigure(catalogue, 'gdp-2025-floor', 'zh-CN'), 'zh-CN')}\n`,
    );
    for (const [given, said] of [
      [['--fact', 'gdp-2025'], /no fact "gdp-2025".*gdp-2025-floor/],
      [['--fact', 'gdp-2025-floor', '--form', 'iframe'], /script, link, text, not iframe/],
      [[], /needs --fact ID/],
    ] as const) {
      const { status, stdout, stderr } = snippet(...given);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, said);
    }
  },
);

test('without scripts the page that links lead to has the evidence of every figure at its address', built, () => {
  const path = join(ROOT, 'dist/embed.html');
  assert.ok(existsSync(path));
  const page = readFileSync(path, 'utf8');
  for (const { id, evidence } of facts)
    for (const language of ['', '&amp;lang=en']) {
      const [, entry = ''] = new RegExp(`<p id="qj-figure\\?fact=${id}${language}"[^>]*>(.*?)</p>`).exec(page) ?? [];
      assert.ok(entry.includes(evidence.printed.replaceAll('"', '&quot;')), id + language);
    }
});
