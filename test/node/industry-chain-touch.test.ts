import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatWithOriginal } from '../../src/core/format.js';
import { words } from '../../src/i18n/index.js';
import { swatchPaths } from '../../src/picture/swatch.js';
import type { DetailItem, PartDetails } from '../../src/view/touch.js';
import type { ChainFace } from '../../src/widgets/industry-chain/face.js';
import type { ChainModel } from '../../src/widgets/industry-chain/model.js';
import { modelOf } from './chain-data.js';
import { catalogue, chain, everyChain, fact, LOCALES, sourceOf } from './helpers.js';
import { chainWords } from '../../src/widgets/industry-chain/words.js';

const { chains: CHAINS } = catalogue.data;

const partOf = ({ touch }: ChainModel, key: string) => {
  const part = touch.parts[key];
  assert.ok(part, key);
  return part;
};

const itemsOf = ({ blocks }: PartDetails): DetailItem[] => blocks.flatMap(({ items = [] }) => items);

const textsOf = ({ blocks }: PartDetails): string[] =>
  blocks.flatMap(({ lines = [] }) => lines.flatMap(({ text }) => text ?? []));

test('every stage opens a panel with its name, its role and its place', () => {
  for (const locale of LOCALES) {
    const w = words(locale);
    const our = chainWords(locale);
    for (const record of CHAINS) {
      const model = chain(record.id, locale);
      assert.deepEqual(
        Object.keys(model.touch.parts),
        record.stages.map(({ id }) => id),
      );
      for (const { id, name, role, place } of record.stages) {
        const tag = our.tags[role];
        const where = place === null ? '' : catalogue.place(place).name[locale];
        assert.deepEqual(partOf(model, id).details.panel, {
          label: our.chosen(name[locale]),
          title: name[locale],
          aside: [tag, where].filter(Boolean).join(' · '),
          close: w.close,
        });
      }
    }
  }
});

test('a stage’s panel has each of its figures with mark, number, remark, document and printed words', () => {
  for (const locale of LOCALES) {
    const w = words(locale);
    for (const record of CHAINS) {
      const model = chain(record.id, locale);
      for (const { id, facts } of record.stages) {
        const { details } = partOf(model, id);
        const shown = model.stages.find(({ key }) => key === id)?.figures ?? [];
        const items = details.blocks[0]?.items ?? [];
        assert.equal(items.length, facts.length, id);
        facts.map(fact).forEach((figure, index) => {
          const { lines, own } = items[index] ?? { lines: [] };
          const { mark, caption } = shown[index] ?? {};
          assert.equal(own, undefined);
          assert.ok(mark && caption);
          assert.deepEqual(lines[0], {
            swatch: swatchPaths({ look: mark, form: 'box', own: false }),
            strong: formatWithOriginal(figure, locale),
          });
          for (const part of caption) assert.ok(lines[1]?.text?.includes(part), part);
          if (figure.year === null && figure.period === null) assert.ok(lines[1]?.text?.includes(w.undatedYear), id);
          assert.deepEqual(
            lines.slice(2),
            [
              ...(figure.note ? [{ text: figure.note[locale] }] : []),
              {
                text: sourceOf(figure, locale) + w.listSeparator + w.printed + w.colon + figure.evidence.printed,
                quiet: true,
              },
            ],
            figure.id,
          );
        });
        assert.equal(textsOf(details).includes(w.notStated), facts.length === 0, id);
      }
    }
  }
});

test('a stage’s panel has the companies that the text puts there, each with status and document', () => {
  for (const locale of LOCALES) {
    const w = words(locale);
    for (const record of CHAINS) {
      const model = chain(record.id, locale);
      for (const { id } of record.stages) {
        const items = partOf(model, id).details.blocks[1]?.items ?? [];
        const mentions = record.companies.filter(({ stage }) => stage === id);
        for (const mention of mentions) {
          const known = catalogue.company(mention.company);
          const names = [known.name['zh-CN'], ...known.aliases.map(({ name }) => name)];
          assert.ok(
            items.some(
              ({ lines }) =>
                names.some((name) => lines[0]?.strong?.startsWith(name)) &&
                lines[0]?.text === w.colon + mention.status[locale] &&
                lines[lines.length - 1]?.text === sourceOf(mention, locale),
            ),
            `${record.id} ${id}: ${mention.company}`,
          );
        }
        assert.equal(items.length > 0, mentions.length > 0, id);
        assert.ok(items.length <= mentions.length, id);
      }
    }
  }
});

test('a stage’s panel has its remark, where its links lead, and why figures of it may not be compared', () => {
  for (const locale of LOCALES) {
    const w = words(locale);
    const our = chainWords(locale);
    for (const record of CHAINS) {
      const model = chain(record.id, locale);
      for (const { id, note, facts } of record.stages) {
        const { details } = partOf(model, id);
        assert.deepEqual(
          details.blocks[2]?.lines?.map(({ text }) => text),
          [
            ...(note ? [w.note + w.colon + note[locale]] : []),
            ...record.links
              .filter(({ from }) => from === id)
              .map(({ to, kind, basis }) => {
                const name = record.stages.find((stage) => stage.id === to)?.name[locale] ?? '?';
                return our.leads(kind, basis) + w.colon + name;
              }),
          ],
          id,
        );
        const differing = catalogue.data.differences.filter((one) => one.facts.every((each) => facts.includes(each)));
        assert.deepEqual(
          details.blocks[1]?.lines?.map(({ text }) => text),
          differing.length === 0
            ? []
            : [our.differing + w.colon + differing.map((one) => one.words[locale]).join(w.listSeparator)],
          id,
        );
      }
    }
  }
});

test('the page is told the stage, its facts and its companies, and nothing once it was closed', () => {
  for (const model of everyChain()) {
    const { view } = model;
    assert.deepEqual(model.touch.closed, { view, stage: null, name: null, figures: [], companies: [] });
    const heads = model.chains.length > 1 ? model.chains.map(({ key }) => key) : [];
    assert.deepEqual(Object.keys(model.touch.parts), [...heads, ...model.stages.map(({ key }) => key)]);
    for (const { key, name, figures, companies } of model.stages) {
      assert.deepEqual(
        partOf(model, key).selection,
        {
          view,
          stage: key,
          name,
          figures: figures.map(({ figure }) => fact(figure.id)),
          companies: companies.map((company) => company.name),
        },
        key,
      );
    }
  }
});

/** What the documents call a company. */
const namesOf = (id: string): string[] => {
  const { name, aliases } = catalogue.company(id);
  return [name['zh-CN'], ...aliases.map((alias) => alias.name)];
};

test('the strip of one of several chains opens its companies, as the documents group them, and tells the page their names', () => {
  for (const locale of LOCALES) {
    const model = chain('qujing-clusters', locale);
    for (const { key, name, companies } of model.chains) {
      const { details, selection } = partOf(model, key);
      const record = CHAINS.find(({ id }) => id === key);
      assert.ok(record);
      const count = new Set(record.companies.map(({ company }) => company)).size;
      assert.equal(companies, count);
      const label = chainWords(locale).companiesOf(name, count);
      const panel = { label, title: name, aside: '', close: words(locale).close };
      assert.deepEqual(details, { panel, blocks: [] });
      const listed = (model.face as ChainFace).companies.find(({ chain: own }) => own === key);
      assert.equal(listed?.title, label);
      for (const mention of record.companies) {
        const group = listed.groups.find(
          ({ term, companies: named }) =>
            term.toLowerCase().startsWith(mention.status[locale].toLowerCase()) &&
            (mention.place === null ||
              mention.place === record.place ||
              term.includes(catalogue.place(mention.place).name[locale])) &&
            named.some((one) => one.company === mention.company && namesOf(mention.company).includes(one.name)),
        );
        assert.ok(group, `${locale} ${key} ${mention.company}`);
      }
      const names = (selection as { companies: string[] }).companies;
      assert.deepEqual(selection, { view: model.view, stage: null, name, figures: [], companies: names });
      const own = record.companies.flatMap(({ company }) => namesOf(company));
      assert.deepEqual(
        names.filter((one) => !own.includes(one)),
        [],
      );
      for (const { company } of record.companies)
        assert.ok(
          namesOf(company).some((one) => names.includes(one)),
          company,
        );
    }
  }
});

test('what a stage of several chains leaves out on a phone opens with it', () => {
  const model = chain('qujing-clusters');
  const more = model.stages.filter(({ figures }) => figures.length > 1);
  assert.ok(more.length > 0);
  for (const { key, figures } of more) {
    const strong = itemsOf(partOf(model, key).details).map(({ lines: [first] }) => first?.strong);
    for (const { original } of figures) assert.ok(strong.includes(original), `${key}: ${original}`);
  }
});

test('the panel of an editor’s stage has the editor’s figures, in the editor’s colour, with the editor’s source', () => {
  const model = modelOf({
    name: '绿茶',
    place: '会泽县',
    source: '县茶叶站',
    stages: [
      {
        id: 'growing',
        name: '种植',
        note: '两处合计',
        figures: [{ label: '茶园面积', value: 3, unit: '万亩', kind: 'actual', year: 2023 }],
        companies: [{ name: '大海茶业', status: '投产', source: '企业年报', date: '2023' }],
      },
      { id: 'tea', name: '绿茶' },
    ],
    links: [{ from: 'growing', to: 'tea' }],
  });
  const { details, selection } = partOf(model, 'growing');
  const [figure, company] = itemsOf(details);
  assert.equal(figure?.own, true);
  assert.deepEqual(figure.lines, [
    { swatch: swatchPaths({ look: 'actual', form: 'box', own: true }), strong: '3万亩' },
    { text: '茶园面积 · 2023年实际' },
    { text: '编辑提供：县茶叶站', quiet: true },
  ]);
  assert.deepEqual(company?.lines, [
    { strong: '大海茶业', text: '：投产' },
    { text: '编辑提供：企业年报，2023', quiet: true },
  ]);
  assert.deepEqual(textsOf(details), ['备注：两处合计', `${chainWords('zh-CN').leads('flow', null)}：绿茶`]);
  assert.deepEqual((selection as { companies: string[] }).companies, ['大海茶业']);
  assert.deepEqual(textsOf(partOf(model, 'tea').details), [chainWords('zh-CN').notProvided]);
});
