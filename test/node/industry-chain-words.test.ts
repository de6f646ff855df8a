import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompanyRecord } from '../../src/catalogue/chain-types.js';
import type { Company } from '../../src/catalogue/types.js';
import { formatFigure, isConverted } from '../../src/core/format.js';
import { words } from '../../src/i18n/index.js';
import { claimDetailsOf, detailsOf } from '../../src/view/details.js';
import { claimsTableOf, csvOf, tableOf } from '../../src/view/table.js';
import { citation, fallbackText, sourceLine, summaryOf } from '../../src/view/text.js';
import { companyText } from '../../src/widgets/industry-chain/companies.js';
import type { ChainFigure, ChainModel } from '../../src/widgets/industry-chain/model.js';
import { CHAIN_IDS, CHINESE, LOCALES, catalogue, chain, everyChain, sourceOf } from './helpers.js';
import { chainWords } from '../../src/widgets/industry-chain/words.js';

const { chains: CHAINS } = catalogue.data;

const companiesOf = (model: ChainModel) => model.companies.flatMap(({ companies }) => companies);

/** The names that readers may see of a company; the long ones of a register stay in the record. */
const namesOf = ({ name, aliases }: Company): string[] => [
  name['zh-CN'],
  ...aliases.map((alias) => alias.name).filter((alias) => alias.length <= name['zh-CN'].length),
];

const recordsOf = (model: ChainModel): CompanyRecord[] =>
  model.chains.flatMap(({ key }) => catalogue.chain(key).companies);

/** One mention of a company: what one document says of it in one place. */
const mentionOf = ({ company, status, place, evidence }: CompanyRecord): string =>
  [company, status['zh-CN'], place, evidence.document].join(' ');

test('every mention of a company stands where the data puts it, and those without a stage stand at none', () => {
  for (const record of CHAINS) {
    const { stages } = chain(record.id);
    for (const { key, companies } of stages) {
      assert.deepEqual(
        companies.map(({ company, status }) => `${company} ${status}`).sort(),
        record.companies
          .filter(({ stage }) => stage === key)
          .map(({ company, status }) => `${company} ${status['zh-CN']}`)
          .sort(),
        `${record.id} ${key}`,
      );
    }
  }
  const battery = chain('new-energy-battery');
  assert.deepEqual(
    battery.stages.filter(({ companies }) => companies.length > 0).map(({ key }) => key),
    ['cell-assembly'],
  );
  const catl = companiesOf(battery).filter(({ name }) => name === '宁德时代');
  assert.deepEqual(
    catl.map(({ status, stages }) => [status, stages]),
    [
      ['引进', []],
      ['入驻', []],
    ],
  );
});

test('every mention is listed once, under its status, place, stages and date, in every view of its chain', () => {
  for (const model of everyChain()) {
    const records = recordsOf(model);
    assert.equal(companiesOf(model).length, new Set(records.map(mentionOf)).size, model.view);
    for (const { term, companies } of model.companies) {
      for (const { status, place, date, stages } of companies) {
        assert.ok(term.toLowerCase().startsWith(status.toLowerCase()), term);
        if (place) assert.ok(term.includes(place), term);
        assert.ok(term.includes(date ?? words(model.locale).undated), term);
        for (const key of stages) {
          const id = key.split('/').pop();
          const stage = model.chains.flatMap((part) => catalogue.chain(part.key).stages).find((one) => one.id === id);
          assert.ok(stage && term.includes(stage.name[model.locale]), `${term}: ${key}`);
        }
      }
    }
  }
});

test('a company has the name that the document prints, and its other names beside it', () => {
  for (const model of everyChain()) {
    for (const { company, name, aside, subject } of companiesOf(model)) {
      const names = namesOf(catalogue.company(company));
      assert.ok(names.includes(name), name);
      for (const other of names) if (other !== name) assert.ok(aside.includes(other), `${name}: ${aside}`);
      const printed = subject.evidence?.printed ?? '';
      if (names.some((one) => printed.includes(one))) assert.ok(printed.includes(name), `${name} for ${printed}`);
    }
  }
});

test('远景科技 and 远景能源, 隆基股份 and 隆基 are linked, and each keeps its own document’s name', () => {
  const mentions = (id: string, company: string) =>
    companiesOf(chain(id))
      .filter((one) => one.company === company)
      .map(({ name, aside, subject }) => [subject.evidence?.document, name, aside]);
  assert.deepEqual(mentions('new-energy-battery', 'envision'), [
    ['subcentre-page', '远景科技', '另作远景能源'],
    ['five-years-report', '远景能源', '另作远景科技'],
  ]);
  assert.deepEqual(mentions('green-silicon-pv', 'longi'), [
    ['subcentre-page', '隆基股份', '另作隆基、曲靖隆基'],
    ['subcentre-page', '曲靖隆基', '另作隆基股份、隆基'],
    ['five-years-report', '隆基', '另作隆基股份、曲靖隆基'],
  ]);
  const [first] = companiesOf(chain('new-energy-battery', 'en')).filter(({ company }) => company === 'envision');
  assert.ok(first);
  assert.equal(companyText(first, 'en'), '远景科技 (Envision; also 远景能源)');
});

/** What English keeps in Chinese: the names of companies. */
const COMPANY_NAMES = catalogue.data.companies
  .flatMap(({ name, aliases }) => [name['zh-CN'], ...aliases.map((alias) => alias.name)])
  .sort((a, b) => b.length - a.length);

const withoutNames = (text: string, kept: readonly string[] = []): string =>
  [...COMPANY_NAMES, ...kept].reduce((rest, name) => rest.replaceAll(name, ''), text);

test('English chains hold no Chinese but the names of companies and the digits of converted figures', () => {
  for (const model of CHAIN_IDS.map((id) => chain(id, 'en'))) {
    const originals = model.figures
      .filter(({ figure }) => isConverted(figure, 'en'))
      .map(({ figure }) => formatFigure(figure, 'zh-CN'));
    const plain = [
      model.heading,
      model.subheading,
      model.place,
      model.notStated,
      ...model.remarks,
      ...model.legend.map(({ text }) => text),
      ...model.chains.flatMap(({ name, status }) => [name, status ?? '']),
      ...model.stages.flatMap(({ name, tag, place }) => [name, tag ?? '', place ?? '']),
      ...(model.figures as ChainFigure[]).flatMap(({ item, indicator, role, label, when, caption, together }) => [
        ...[item, indicator, role, label, when, together ?? ''],
        ...caption,
      ]),
      ...model.claims.flatMap(({ item, text, place }) => [item, text, place ?? '']),
    ];
    for (const text of plain) assert.doesNotMatch(text, CHINESE, `${model.view}: ${text}`);
    const named = [
      ...model.companies.flatMap(({ term, companies }) => [term, ...companies.map(({ aside }) => aside)]),
      ...model.claims.map(({ name }) => name),
    ];
    for (const text of named) assert.doesNotMatch(withoutNames(text), CHINESE, `${model.view}: ${text}`);
    for (const text of [summaryOf(model), ...model.inWords, ...model.stages.map(({ label }) => label)]) {
      assert.doesNotMatch(withoutNames(text, originals), CHINESE, `${model.view}: ${text}`);
    }
  }
});

/** The remarks of stages and claims in Chinese and in English. */
const notesOf = () =>
  CHAIN_IDS.flatMap((id) => {
    const [zh, en] = LOCALES.map((locale) => chain(id, locale));
    assert.ok(zh && en);
    const pairs = [
      ...zh.stages.map(({ note }, index) => [note, en.stages[index]?.note]),
      ...zh.claims.map(({ note }, index) => [note, en.claims[index]?.note]),
    ];
    return pairs.map(([own, other]) => ({ id, own: own ?? null, other: other ?? null }));
  });

test('a remark stands in both languages or in none', () => {
  for (const { id, own, other } of notesOf()) assert.equal(own === null, other === null, `${id}: ${String(own)}`);
});

test('an English remark quotes no Chinese that the Chinese one does not', () => {
  const notes = notesOf();
  assert.ok(notes.some(({ own }) => own !== null));
  for (const { own, other } of notes) {
    for (const quoted of other?.match(/[\u2E80-\u9FFF]+/g) ?? []) assert.ok(own?.includes(quoted), other ?? '');
  }
});

test('where English has other digits the document’s figure stands beside them, and only there', () => {
  for (const model of CHAIN_IDS.map((id) => chain(id, 'en'))) {
    for (const { figure, sentence } of model.figures as ChainFigure[]) {
      const original = formatFigure(figure, 'zh-CN');
      if (isConverted(figure, 'en')) assert.ok(sentence.includes(`(${original}`), sentence);
      else assert.doesNotMatch(sentence, CHINESE, sentence);
    }
  }
});

test('the summary reads heading, place, the stages in order with all that stands at them, and the remarks', () => {
  for (const model of everyChain()) {
    const w = words(model.locale);
    assert.ok(summaryOf(model).startsWith(model.heading + w.sentenceEnd), model.view);
    let at = 0;
    for (const { name, label, figures, companies } of model.stages) {
      const found = summaryOf(model).indexOf(label, at);
      assert.ok(found >= at, `${model.view}: ${label}`);
      at = found + label.length;
      assert.ok(label.startsWith(name), label);
      for (const { sentence } of figures) assert.ok(label.includes(sentence), sentence);
      for (const company of companies) assert.ok(label.includes(companyText(company, model.locale)), label);
      if (figures.length === 0) assert.ok(label.includes(w.notStated), label);
    }
    for (const sentence of [
      model.place,
      ...model.remarks,
      ...model.whole.map((one) => one.sentence),
      ...companiesOf(model).map((company) => companyText(company, model.locale)),
    ]) {
      assert.ok(summaryOf(model).includes(sentence), `${model.view}: ${sentence}`);
    }
    assert.doesNotMatch(summaryOf(model), /undefined|NaN|null|。。|\.\.|；；|（）|\(\)/, model.view);
  }
});

test('tables, CSV and details hold every figure and everything that is said in words', () => {
  for (const model of everyChain()) {
    const { rows, columns } = tableOf(model);
    const claims = claimsTableOf(model);
    assert.ok(claims, model.view);
    assert.equal(rows.length, model.figures.length);
    assert.equal(claims.rows.length, model.claims.length);
    for (const row of [...rows, ...claims.rows])
      for (const cell of row) assert.doesNotMatch(cell, /undefined|NaN|null/, model.view);
    for (const row of rows) assert.equal(row.length, columns.length);
    for (const row of claims.rows) assert.equal(row.length, claims.columns.length);
    const cells = new Set(claims.rows.flat());
    for (const company of companiesOf(model)) assert.ok(cells.has(companyText(company, model.locale)), company.name);
    const csv = csvOf(model);
    assert.equal(csv.split('\r\n').length, 2 + model.figures.length + model.claims.length, model.view);
    for (const { figure } of model.figures) {
      assert.ok(
        rows.some((row) => row[1] === formatFigure(figure, model.locale)),
        figure.id,
      );
      assert.ok(csv.includes(`,${figure.value},${figure.unit},`), figure.id);
    }
    for (const { name } of companiesOf(model)) assert.ok(csv.includes(name), name);
    assert.deepEqual(
      [...detailsOf(model), ...claimDetailsOf(model)].map(({ key, editor }) => [key, editor]),
      [...model.figures, ...model.claims].map(({ key }) => [key, false]),
    );
  }
});

test('details and CSV never call capacity under construction actual', () => {
  for (const model of everyChain()) {
    const { kinds, columns } = words(model.locale);
    const details = detailsOf(model);
    const [header = '', ...lines] = csvOf(model).slice(1).split('\r\n');
    const kind = header.split(',').indexOf(columns.kind);
    model.figures.forEach(({ mark }, index) => {
      if (mark !== 'underway') return;
      for (const [, text] of details[index]?.rows ?? []) assert.ok(!text.startsWith(kinds.actual), text);
      assert.ok(kind > 0 && lines[index]?.split(',')[kind] !== kinds.actual, lines[index]);
    });
  }
});

test('every claim keeps the evidence of its record, and no two share a key', () => {
  for (const model of everyChain()) {
    const keys = model.claims.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length, model.view);
    const known = model.chains
      .flatMap(({ key }) => {
        const { stages, links, companies, statements } = catalogue.chain(key);
        return [...stages, ...links, ...companies, ...statements];
      })
      .map(({ evidence }) => evidence);
    for (const { evidence, key } of model.claims) assert.ok(evidence && known.includes(evidence), key);
    const w = chainWords(model.locale);
    const count = (item: string) => model.claims.filter((claim) => claim.item === item).length;
    assert.equal(count(w.stageItem), model.stages.length, model.view);
    assert.equal(count(w.linkItem), model.links.length, model.view);
    assert.equal(count(w.companies), companiesOf(model).length, model.view);
    assert.equal(
      count(w.statementItem),
      model.chains.flatMap(({ key }) => catalogue.chain(key).statements).length,
      model.view,
    );
  }
});

test('the citation has every source with what it prints, of figures and of words', () => {
  for (const model of everyChain()) {
    const text = citation(model);
    assert.ok(text.startsWith(model.place), text);
    for (const sourced of [...model.figures.map(({ figure }) => figure), ...model.claims]) {
      assert.ok(text.includes(sourceOf(sourced, model.locale)), model.view);
      assert.ok(sourced.evidence && text.includes(`“${sourced.evidence.printed}”`), model.view);
    }
  }
});

test('the text for places without drawings has every figure, every company and the sources', () => {
  for (const model of everyChain()) {
    const text = fallbackText(model);
    assert.ok(text.startsWith(model.place), text);
    for (const { sentence } of model.figures as ChainFigure[]) assert.ok(text.includes(sentence), sentence);
    for (const company of companiesOf(model))
      assert.ok(text.includes(companyText(company, model.locale)), company.name);
    assert.ok(text.endsWith(sourceLine(model) + words(model.locale).sentenceEnd), text);
    assert.doesNotMatch(text, /undefined|NaN|null|。。|\.\.|；；/, model.view);
  }
});

test('a heading of the page’s own replaces the chain’s and is spoken, a blank one is not taken', () => {
  for (const id of ['green-aluminium', 'qujing-clusters']) {
    const own = chain(id, 'zh-CN', { heading: ' 曲靖造 ' });
    assert.equal(own.heading, '曲靖造');
    assert.ok(summaryOf(own).startsWith('曲靖造。'));
    assert.equal(chain(id, 'zh-CN', { heading: '  ' }).heading, chain(id).heading);
  }
  assert.equal(chain('green-aluminium').heading, '绿色铝精深加工产业链');
  assert.equal(chain('qujing-clusters').heading, '三大先进制造业集群');
});

test('the same input gives the same chain and does not touch the catalogue', () => {
  const before = JSON.stringify(catalogue.data);
  assert.equal(JSON.stringify(everyChain()), JSON.stringify(everyChain()));
  assert.equal(JSON.stringify(catalogue.data), before);
});
