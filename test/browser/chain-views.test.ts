import { expect } from 'chai';
import type { CompanyRecord } from '../../src/catalogue/chain-types.js';
import { chainsOf } from '../../src/widgets/industry-chain/subject.js';
import type { Evidence, Fact } from '../../src/core/fact.js';
import { formatFigure, formatWithOriginal } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import { words } from '../../src/i18n/index.js';
import { views as viewsOfChains } from '../../src/widgets/industry-chain/views.js';
import { scopeOf } from '../../src/view/describe.js';
import { figureSubject } from '../../src/view/provenance.js';
import { linksAstray, linksDrawn, stageBoxes } from './chain-helpers.js';
import {
  catalogue,
  clear,
  drawn,
  mountChain,
  overlaps,
  squeeze,
  textsIn,
  textsOf,
  textsOutside,
  textsOver,
} from './helpers.js';
import { chainWords } from '../../src/widgets/industry-chain/words.js';

const LOCALES: Locale[] = ['zh-CN', 'en'];
/** Words within a figure's scope that say how far a capacity has come. */
const STATUSES = ['建成和在建', '建成', '项目开工', '即将开工', '规划建设', '项目规模'];
const WIDTHS = [280, 320, 720, 1100];

interface ExpectedStage {
  key: string;
  facts: Fact[];
  /** In the order that the reader meets them: name, what it is to the chain, place. */
  names: string[];
  companies: CompanyRecord[];
}

/** What the documents say of a view. */
interface Expected {
  stages: ExpectedStage[];
  /** The facts that the text gives for several stages at once. */
  shared: Set<string>;
  links: { from: string; to: string }[];
  whole: Fact[];
  evidence: { evidence: Evidence }[];
}

const chainViews = [...catalogue.data.chainGroups, ...catalogue.data.chains].map(({ id }) => id);
const isGroup = (id: string): boolean => catalogue.data.chainGroups.some((group) => group.id === id);

const expectedOf = (id: string, locale: Locale): Expected => {
  const single = !isGroup(id);
  const group = single ? null : catalogue.chainGroup(id);
  const parts = chainsOf(catalogue, id).map((chain) => {
    const keyOf = (stage: string) => (single ? stage : `${chain.id}/${stage}`);
    // Chains side by side have their main steps, each with the first figure of what is and the first of what is expected.
    const records = chain.stages
      .filter(({ role }) => single || role !== 'product')
      .map((stage) => {
        const facts = stage.facts.map(catalogue.fact);
        const leading = [
          facts.find(({ kind }) => kind !== 'forecast'),
          facts.find(({ kind }) => kind === 'forecast'),
        ].filter((fact) => fact !== undefined);
        return { stage, facts: single ? facts : leading };
      });
    const drawnIds = records.map(({ stage }) => stage.id);
    const given = records.flatMap(({ facts }) => facts.map((fact) => fact.id));
    const links = chain.links.filter(({ from, to }) => drawnIds.includes(from) && drawnIds.includes(to));
    const whole = single ? chain.facts.map(catalogue.fact) : [];
    return {
      stages: records.map(({ stage, facts }) => ({
        key: keyOf(stage.id),
        facts,
        names: [
          stage.name[locale],
          chainWords(locale).tags[stage.role],
          stage.place === null ? '' : catalogue.place(stage.place).name[locale],
        ],
        companies: chain.companies.filter((company) => company.stage === stage.id),
      })),
      shared: given.filter((fact, index) => given.indexOf(fact) !== index),
      links: links.map(({ from, to }) => ({ from: keyOf(from), to: keyOf(to) })),
      whole,
      evidence: [
        ...records.flatMap(({ facts }) => facts),
        ...records.map(({ stage }) => stage),
        ...whole,
        ...links,
        ...chain.companies,
        ...chain.statements,
      ],
    };
  });
  const together = (group?.facts ?? []).map(catalogue.fact);
  return {
    stages: parts.flatMap(({ stages }) => stages),
    shared: new Set(parts.flatMap(({ shared }) => shared)),
    links: parts.flatMap(({ links }) => links),
    whole: [...together, ...parts.flatMap(({ whole }) => whole)],
    evidence: [...together, ...parts.flatMap(({ evidence }) => evidence)],
  };
};

/** What has to stand beside a number: its indicator, its scope, and its kind where the scope does not say how far it is. */
const captionOf = (fact: Fact, locale: Locale): string[] => {
  const w = words(locale);
  const told = fact.scope?.split('、').some((part) => STATUSES.includes(part)) ?? false;
  return [
    catalogue.indicator(fact.indicator).name[locale],
    scopeOf(figureSubject(catalogue, fact.id), locale) ?? '',
    told ? '' : w.kinds[fact.kind],
  ].filter(Boolean);
};

const plain = (text: string): string => squeeze(text).toLowerCase();

const datesOf = (facts: readonly Fact[], locale: Locale): string[] =>
  facts.map((fact) => catalogue.source(fact).date ?? words(locale).undated);

describe('every chain view shows what the documents say', () => {
  afterEach(clear);

  for (const id of chainViews) {
    for (const locale of LOCALES) {
      const w = words(locale);
      const own = chainWords(locale);
      const expected = expectedOf(id, locale);

      it(`${id}, ${locale}: figures and companies in the stages’ own words`, async () => {
        const { root, errors } = await drawn(mountChain({ chain: id }, { lang: locale, width: 390 }));
        // A button says the name and the first figure; the view in words says all of it.
        const buttons = new Map(
          stageBoxes(root).map(({ key, element }) => [key, element.getAttribute('aria-label') ?? '']),
        );
        // Each of several chains has a strip before its stages.
        const keys = chainsOf(catalogue, id).flatMap((chain) => [
          ...(isGroup(id) ? [chain.id] : []),
          ...expected.stages.map(({ key }) => key).filter((key) => !isGroup(id) || key.startsWith(`${chain.id}/`)),
        ]);
        expect([...buttons.keys()]).to.deep.equal(keys);
        const labels = new Map(viewsOfChains.model(catalogue, id, locale).stages.map(({ key, label }) => [key, label]));
        for (const { key, names, facts, companies } of expected.stages) {
          const label = labels.get(key) ?? '';
          for (const name of names) expect(buttons.get(key)).to.include(name);
          expect(label.includes(w.notStated), `${key} says that no figure is stated`).to.equal(facts.length === 0);
          for (const fact of facts) {
            const said = label
              .split(w.listSeparator.trim())
              .filter((part) => part.includes(formatFigure(fact, locale)))
              .filter((part) => captionOf(fact, locale).every((word) => plain(part).includes(plain(word))))
              .filter((part) => part.includes(fact.year === null ? '' : String(fact.year)))
              .filter((part) => part.includes(fact.year === null && fact.period === null ? w.undatedYear : ''));
            expect(said, `${fact.id} in ${label}`).to.not.be.empty;
          }
          for (const { company } of companies) expect(label).to.include(catalogue.company(company).name['zh-CN']);
        }
        expect(errors).to.deep.equal([]);
      });

      it(`${id}, ${locale}: a company without a stage stands in the list only`, async () => {
        const { root } = await drawn(mountChain({ chain: id }, { lang: locale }));
        const labels = stageBoxes(root).map(({ element }) => element.getAttribute('aria-label') ?? '');
        const drawing = textsIn(root).map(({ text }) => text);
        for (const chain of chainsOf(catalogue, id)) {
          const namesOf = (company: string): string[] => {
            const { name, aliases } = catalogue.company(company);
            return [name['zh-CN'], name.en, ...aliases.map((alias) => alias.name)];
          };
          const staged = new Set(chain.companies.flatMap(({ company, stage }) => (stage === null ? [] : [company])));
          const stagedNames = [...staged].flatMap(namesOf).sort((a, b) => b.length - a.length);
          const without = (text: string) => stagedNames.reduce((rest, name) => rest.split(name).join(''), text);
          for (const record of chain.companies) {
            const { name } = catalogue.company(record.company);
            const listed = [...root.querySelectorAll<HTMLElement>('.companies dl > div')].filter((group) =>
              [...group.querySelectorAll<HTMLElement>('.company')].some(
                ({ dataset, textContent }) =>
                  dataset['company'] === record.company &&
                  textContent.includes(name['zh-CN']) &&
                  textContent.includes(name[locale]),
              ),
            );
            const terms = listed.map((group) => group.querySelector('dt')?.textContent ?? '');
            const status = plain(record.status[locale]);
            const date = catalogue.source(record).date ?? w.undated;
            const place = record.place === null ? '' : catalogue.place(record.place).name[locale];
            expect(
              terms.some(
                (term) =>
                  plain(term).includes(status) &&
                  term.includes(date) &&
                  (record.place === chain.place || term.includes(place)),
              ),
              `${record.company}, ${status}, ${date}: ${terms.join(' ')}`,
            ).to.equal(true);
            if (staged.has(record.company)) continue;
            for (const text of [...labels, ...drawing]) expect(without(text)).to.not.include(name['zh-CN']);
          }
        }
      });

      it(`${id}, ${locale}: sources with their dates, and every remark`, async () => {
        const { root } = await drawn(mountChain({ chain: id }, { lang: locale }));
        const source = squeeze(textsOf(root, '.source').join(''));
        for (const claim of expected.evidence) {
          const { title, issuer, date } = catalogue.source(claim);
          expect(source).to.include(squeeze(title[locale]));
          expect(source).to.include(squeeze(`${issuer[locale]}${w.separator}${date ?? w.undated}`));
        }

        const remarks = textsOf(root, '.remarks').join('');
        const shown = new Set(
          [...expected.stages.flatMap(({ facts }) => facts), ...expected.whole].map((fact) => fact.id),
        );
        const facts = [...shown].map(catalogue.fact);
        const differences = [...new Set(facts.flatMap(catalogue.differences))].filter(
          (difference) => difference.facts.filter((fact) => shown.has(fact)).length > 1,
        );
        expect(remarks.includes(own.notComparable)).to.equal(differences.some(({ reason }) => reason !== 'none'));
        for (const difference of differences)
          if (difference.reason === 'none') expect(remarks).to.include(difference.words[locale]);
        const forecasts = facts.filter(({ kind }) => kind === 'forecast');
        for (const date of datesOf(forecasts, locale)) expect(remarks).to.include(date);
        expect(remarks.includes(w.undatedFigures)).to.equal(
          facts.some(({ year, period }) => year === null && period === null),
        );
        expect(remarks.includes(own.overviewOnly)).to.equal(isGroup(id));
        for (const { orderNote } of chainsOf(catalogue, id)) expect(remarks).to.include(orderNote[locale]);
        if (!isGroup(id)) expect(remarks).to.include(catalogue.chain(id).note?.[locale] ?? '');
      });

      for (const width of WIDTHS) {
        it(`${id}, ${locale}, ${width} px: everything is drawn, whole and apart from each other`, async () => {
          const mounted = await drawn(mountChain({ chain: id }, { lang: locale, width }));
          const { root, element } = mounted;
          const texts = textsIn(root);
          const drawing = plain(texts.map(({ text }) => text).join(''));
          const boxes = stageBoxes(root);
          // On a phone a stage of several chains has one figure; touching it opens the others and the companies.
          const isCompact = isGroup(id) && width < 520;
          for (const { key, names, facts, companies } of expected.stages) {
            const area = boxes.find((box) => box.key === key)?.rect ?? new DOMRect();
            const own = plain(textsOver(texts, area).join(''));
            for (const name of names) expect(own, key).to.include(plain(name));
            for (const fact of isCompact ? facts.slice(0, 1) : facts) {
              // What the text gives for two stages stands once, at the first or between them.
              const where = expected.shared.has(fact.id) ? drawing : own;
              expect(where, fact.id).to.include(plain(formatFigure(fact, locale)));
              for (const word of captionOf(fact, locale)) expect(where, fact.id).to.include(plain(word));
            }
            for (const { company } of isCompact ? [] : companies) {
              const { name, aliases } = catalogue.company(company);
              expect(
                [name['zh-CN'], ...aliases.map((alias) => alias.name)].some((one) => own.includes(plain(one))),
                `${company} at ${key}`,
              ).to.equal(true);
            }
          }

          const whole = textsOf(root, '.whole li').map(plain);
          expect(whole).to.have.length(expected.whole.length);
          for (const fact of expected.whole) {
            const item = whole.find((text) => text.includes(plain(formatWithOriginal(fact, locale))));
            for (const word of captionOf(fact, locale)) expect(item, fact.id).to.include(plain(word));
          }

          expect(root.querySelector('.qj')?.scrollWidth).to.be.at.most(element.offsetWidth);
          expect(textsOutside(root)).to.deep.equal([]);
          expect(overlaps(texts.map(({ text, ink }) => ({ name: text, rect: ink })))).to.deep.equal([]);
          expect(overlaps(boxes.map(({ key, rect }) => ({ name: key, rect })))).to.deep.equal([]);
          expect(linksAstray(root)).to.deep.equal([]);
          for (const { key, rect } of boxes) {
            expect(rect.width, key).to.be.at.least(44);
            expect(rect.height, key).to.be.at.least(44);
          }
        });
      }

      it(`${id}, ${locale}: each link leads on, downwards on a narrow page and to the right on a wide one`, async () => {
        for (const width of [320, 1100]) {
          const { root } = await drawn(mountChain({ chain: id }, { lang: locale, width }));
          expect(linksDrawn(root)).to.deep.equal(expected.links.map(({ from, to }) => `${from} → ${to}`).sort());
          const boxes = new Map(stageBoxes(root).map(({ key, rect }) => [key, rect]));
          for (const { from, to } of expected.links) {
            const source = boxes.get(from) ?? new DOMRect();
            const goal = boxes.get(to) ?? new DOMRect();
            if (width === 320 || isGroup(id)) expect(goal.top, `${from} → ${to}`).to.be.at.least(source.bottom - 1);
            else expect(goal.left, `${from} → ${to}`).to.be.at.least(source.right - 1);
          }
          clear();
        }
      });
    }
  }
});
