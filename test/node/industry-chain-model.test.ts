import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '../../src/core/fact.js';
import { words } from '../../src/i18n/index.js';
import { scopeOf } from '../../src/view/describe.js';
import { figureSubject } from '../../src/view/provenance.js';
import type { ChainFigure, ChainModel } from '../../src/widgets/industry-chain/model.js';
import { CHAIN_IDS, LOCALES, catalogue, chain, everyChain, fact } from './helpers.js';
import { chainWords } from '../../src/widgets/industry-chain/words.js';

const { chains: CHAINS, chainGroups: GROUPS, differences: DIFFERENCES } = catalogue.data;

const CLUSTERS = 'qujing-clusters';
const PV = 'green-silicon-pv';
const BATTERY = 'new-energy-battery';
const ALUMINIUM = 'green-aluminium';

const stageOf = (model: ChainModel, key: string) => {
  const stage = model.stages.find((candidate) => candidate.key === key);
  assert.ok(stage, `${model.view} has no ${key}`);
  return stage;
};

const figureOf = (model: ChainModel, id: string): ChainFigure => {
  const figure = [...model.stages.flatMap((stage) => stage.figures), ...model.whole].find(({ key }) => key === id);
  assert.ok(figure, `${model.view} does not show ${id}`);
  return figure;
};

/** A chain's figures have more than those of other views. */
const figuresOf = ({ figures }: ChainModel) => figures as ChainFigure[];

/** The nature of a figure as its document words it. */
const markFor = ({ kind, scope }: Fact) => (scope?.split('、').includes('建成和在建') ? 'underway' : kind);

test('every stage of the data stands in its view in order, under its name, with its figures', () => {
  for (const locale of LOCALES) {
    for (const record of CHAINS) {
      const { stages } = chain(record.id, locale);
      assert.deepEqual(
        stages.map(({ key, name, role, figures }) => [key, name, role, figures.map(({ figure }) => figure.id)]),
        record.stages.map((stage) => [stage.id, stage.name[locale], stage.role, stage.facts]),
      );
    }
  }
});

test('every figure is the catalogue’s own fact, once in the view, whatever stages share it', () => {
  for (const model of everyChain()) {
    const keys = model.figures.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length, model.view);
    for (const { figure } of model.figures) assert.equal(figure, fact(figure.id), model.view);
    const shown = new Set([...model.stages.flatMap(({ figures }) => figures), ...model.whole].map(({ key }) => key));
    assert.deepEqual([...shown].sort(), keys.sort(), model.view);
  }
});

test('a figure that the text gives for several stages knows all of them and says so', () => {
  for (const record of CHAINS) {
    const model = chain(record.id);
    for (const { key, stages, together } of model.stages.flatMap(({ figures }) => figures)) {
      const sharing = record.stages.filter(({ facts }) => facts.includes(key));
      assert.deepEqual(
        stages,
        sharing.map(({ id }) => id),
        key,
      );
      for (const { name } of sharing.slice(1)) assert.ok(together?.includes(name['zh-CN']), key);
      if (sharing.length === 1) assert.equal(together, null, key);
    }
  }
  assert.deepEqual(figureOf(chain(PV), 'rod-wafer-capacity-built-underway').stages, ['rods', 'wafers']);
  assert.match(figureOf(chain(PV), 'rod-wafer-capacity-built-underway').item, /单晶硅棒、单晶硅片/);
});

test('a stage is solid for what is built, hatched with what is under construction, outlined for plans, dashed for forecasts', () => {
  for (const { id, stages } of CHAINS) {
    const model = chain(id);
    for (const record of stages) {
      const facts = record.facts.map(fact);
      const first = facts.find(({ kind }) => kind !== 'forecast') ?? facts[0];
      assert.equal(stageOf(model, record.id).look, first ? markFor(first) : 'none', `${id} ${record.id}`);
    }
  }
  const looks = (id: string) => Object.fromEntries(chain(id).stages.map(({ key, look }) => [key, look]));
  assert.deepEqual(looks(PV), {
    polysilicon: 'forecast',
    rods: 'underway',
    wafers: 'underway',
    cells: 'plan',
    'pv-glass': 'forecast',
    modules: 'plan',
  });
  assert.equal(looks(ALUMINIUM)['anode-carbon'], 'plan', '项目开工');
  assert.equal(looks(ALUMINIUM)['smelting'], 'actual');
  assert.equal(looks(ALUMINIUM)['applications'], 'none');
  assert.equal(looks(BATTERY)['power-battery'], 'plan', '即将开工');
});

test('what counts capacity under construction is never marked as actual', () => {
  for (const model of everyChain()) {
    for (const { key, mark, role, caption, sentence } of figuresOf(model)) {
      assert.equal(mark, markFor(fact(key)), key);
      if (mark !== 'underway') continue;
      const { 建成和在建: underway } = words(model.locale).statuses;
      const { actual } = words(model.locale).kinds;
      assert.equal(role, underway, key);
      for (const text of [caption.join(' '), sentence]) {
        assert.ok(text.toLowerCase().includes(underway.toLowerCase()), text);
        assert.ok(!text.toLowerCase().includes(actual.toLowerCase()), text);
      }
    }
  }
});

test('80GW built and under construction and the 100GW forecast are told apart, and may not be compared', () => {
  const model = chain(PV);
  const [now, later] = [figureOf(model, 'rod-wafer-capacity-built-underway'), figureOf(model, 'rod-capacity-2025')];
  assert.deepEqual([now.label, now.mark, now.role], ['80GW', 'underway', '建成和在建']);
  assert.deepEqual([later.label, later.mark], ['100GW', 'forecast']);
  assert.ok(now.caption.includes('建成和在建'));
  assert.ok(later.caption.includes('2025年预测'));
  assert.equal(now.bar, null, 'only the forecasts share a scale');
  assert.ok(model.remarks.some((remark) => /不可相比.*完成率/.test(remark)));
  assert.ok(chain(PV, 'en').remarks.some((remark) => /cannot be compared.*rate of completion/.test(remark)));
});

test('the remark on figures that differ stands where two such figures do, and a difference without a reason has its own words', () => {
  for (const model of everyChain()) {
    const shown = new Set(model.figures.map(({ key }) => key));
    const differing = DIFFERENCES.filter(({ facts }) => facts.filter((id) => shown.has(id)).length > 1);
    const { notComparable } = chainWords(model.locale);
    const explained = differing.some(({ reason }) => reason !== 'none');
    assert.equal(model.remarks.includes(notComparable), explained, `${model.view} ${model.locale}`);
    for (const difference of differing.filter(({ reason }) => reason === 'none')) {
      assert.ok(model.remarks.includes(difference.words[model.locale]), difference.id);
    }
  }
});

test('a share says what it is a share of', () => {
  const captions = (id: string, facts: string[]) =>
    facts.map((key) => LOCALES.map((locale) => figureOf(chain(id, locale), key).caption.join(' ')));
  const [national = [], provincial = []] = captions(PV, [
    'rod-wafer-share-built-underway',
    'rod-wafer-provincial-share-built',
  ]);
  assert.match(national[0] ?? '', /占全国比重/);
  assert.match(national[1] ?? '', /national/);
  assert.match(provincial[0] ?? '', /占全省比重/);
  assert.match(provincial[1] ?? '', /province/);
  for (const model of everyChain()) {
    for (const { figure, caption } of figuresOf(model)) {
      const indicator = catalogue.indicator(figure.indicator);
      if (indicator.measure === 'share') assert.equal(caption[0], indicator.name[model.locale], figure.id);
    }
  }
});

test('a figure names its place where that is not its chain’s or its stage’s own, and its scope wherever it has one', () => {
  for (const locale of LOCALES) {
    for (const record of CHAINS) {
      const model = chain(record.id, locale);
      for (const { key, caption, sentence, stages } of figuresOf(model)) {
        const { place, scope } = fact(key);
        const known = [record.place, ...record.stages.filter(({ id }) => stages.includes(id)).map((one) => one.place)];
        const name = catalogue.place(place).name[locale];
        assert.equal(caption.includes(name), !known.includes(place), `${record.id} ${key}: ${caption.join(' · ')}`);
        const words = scopeOf(figureSubject(catalogue, key), locale);
        if (scope !== null) assert.ok(words && caption.includes(words), key);
        for (const part of [...(known.includes(place) ? [] : [name]), ...(words ? [words] : [])]) {
          assert.ok(sentence.includes(part), sentence);
        }
      }
    }
  }
  const output = (id: string) => figureOf(chain(id), 'zhanyi-aluminium-output-2025');
  assert.deepEqual([output(ALUMINIUM).label, output(ALUMINIUM).caption[1]], ['171.71亿元', '沾益区']);
  assert.ok(!output('zhanyi-coal-carbon-aluminium').caption.includes('沾益区'), 'there it is the chain’s own place');
});

test('forecasts come with the date of the document that made them', () => {
  for (const model of everyChain()) {
    const forecasts = model.figures.filter(({ figure }) => figure.kind === 'forecast').map(({ key }) => fact(key));
    const dates = [...new Set(forecasts.map((each) => catalogue.source(each).date ?? ''))];
    const said = chainWords(model.locale).forecastsOf(dates.join('、'));
    assert.equal(model.remarks.includes(said), forecasts.length > 0, model.view);
    if (forecasts.length > 0) assert.deepEqual(dates, ['2021-10-25'], model.view);
    else assert.doesNotMatch(model.remarks.join(), /预测作于|Forecasts were made/, model.view);
  }
});

test('each chain says where its order comes from, and what its data remarks', () => {
  for (const locale of LOCALES) {
    for (const { id, orderNote, note } of CHAINS) {
      const { remarks } = chain(id, locale);
      assert.ok(remarks.includes(orderNote[locale]), id);
      if (note) assert.ok(remarks.includes(note[locale]), id);
    }
  }
});

test('a year that the documents do not state is said to be missing', () => {
  for (const model of everyChain()) {
    const w = words(model.locale);
    const undated = model.figures.filter(({ figure }) => figure.year === null && figure.period === null);
    assert.equal(model.remarks.includes(w.undatedFigures), undated.length > 0, model.view);
    for (const { when, key } of undated) assert.equal(when, w.undatedYear, key);
  }
});

test('links lead where the data leads them, and what the text only lists is not said to lead on', () => {
  for (const locale of LOCALES) {
    const { colon } = words(locale);
    const said = chainWords(locale);
    assert.notEqual(said.leads('flow', 'listed'), said.leads('flow', 'stated'));
    for (const record of CHAINS) {
      const model = chain(record.id, locale);
      assert.deepEqual(
        model.links,
        record.links.map(({ from, to, kind, basis }) => ({ from, to, kind, basis })),
      );
      if (record.order === 'arranged') assert.deepEqual(model.links, [], record.id);
      for (const { from, to, kind, basis } of record.links) {
        const text = said.leads(kind, basis) + colon + stageOf(model, to).name;
        assert.ok(stageOf(model, from).label.includes(text), `${record.id}: ${text}`);
      }
    }
  }
  assert.match(stageOf(chain(PV), 'polysilicon').label, /原文其次列出：单晶硅棒/);
  for (const { label } of chain(PV).stages) assert.doesNotMatch(label, /去向/);
});

test('bars stand for the figures of one scale only, as long as their values', () => {
  for (const model of everyChain()) {
    const scale = CHAINS.find(({ id }) => id === model.view)?.scale;
    const facts = scale?.facts ?? [];
    const greatest = Math.max(...facts.map((id) => fact(id).value));
    for (const { key, bar } of [...model.stages.flatMap(({ figures }) => figures), ...model.whole]) {
      assert.equal(bar, facts.includes(key) ? fact(key).value / greatest : null, key);
    }
    assert.equal(model.remarks.includes(scale?.words[model.locale] ?? '?'), facts.length > 0, model.view);
  }
  assert.equal(figureOf(chain(PV), 'module-capacity-2025').bar, 0.4);
});

test('the legend has each look of the view once, in the words of the view', () => {
  for (const model of everyChain()) {
    const looks = new Set([...model.stages.map(({ look }) => look), ...model.figures.map(({ mark }) => mark)]);
    assert.deepEqual(new Set(model.legend.map(({ look }) => look)), looks, model.view);
    assert.equal(model.legend.length, looks.size, model.view);
    const texts = model.legend.map(({ text }) => text);
    assert.equal(new Set(texts).size, texts.length, model.view);
    for (const { form } of model.legend) assert.equal(form, 'box');
  }
});

test('the overview has the steps of the three clusters, and of each what is and what is expected', () => {
  const [group] = GROUPS;
  assert.ok(group);
  assert.equal(CHAIN_IDS[0], CLUSTERS);
  const model = chain(CLUSTERS);
  assert.deepEqual(
    model.chains.map(({ key }) => key),
    [PV, ALUMINIUM, BATTERY],
  );
  for (const part of model.chains) {
    const record = catalogue.chain(part.key);
    assert.equal(part.name, record.name['zh-CN']);
    const steps = record.stages.filter(({ role }) => role !== 'product');
    assert.deepEqual(
      part.stages.map(({ key }) => key),
      steps.map(({ id }) => `${part.key}/${id}`),
    );
    steps.forEach(({ id, facts }) => {
      const { figures, look } = stageOf(model, `${part.key}/${id}`);
      const present = facts.find((one) => fact(one).kind !== 'forecast');
      const expected = facts.find((one) => fact(one).kind === 'forecast');
      assert.deepEqual(
        figures.map(({ key }) => key),
        [present, expected].filter((one) => one !== undefined),
      );
      assert.equal(look, stageOf(chain(part.key), id).look, id);
    });
  }
  assert.deepEqual(
    model.whole.map(({ key }) => key),
    group.facts,
  );
});

test('what is said of the clusters together is not said of one whole chain', () => {
  for (const locale of LOCALES) {
    for (const { item } of chain(CLUSTERS, locale).whole) {
      assert.ok(!item.startsWith(chainWords(locale).whole), item);
    }
  }
});

test('the overview says that it leaves things out, and how far each chain has come, differing words included', () => {
  for (const locale of LOCALES) {
    const model = chain(CLUSTERS, locale);
    assert.ok(model.remarks.includes(chainWords(locale).overviewOnly));
    for (const { key, status } of model.chains) {
      const statuses = catalogue.chain(key).statements.filter(({ wholeChain }) => wholeChain);
      assert.ok(statuses.length > 0, key);
      for (const { status: said } of statuses) {
        assert.ok(status?.includes(said?.[locale] ?? '?'), `${key}: ${String(status)}`);
      }
    }
  }
  assert.match(chain(CLUSTERS).chains[0]?.status ?? '', /全产业链.*实现（一处作“基本实现”）$/);
});
