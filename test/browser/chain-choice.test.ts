import { expect } from 'chai';
import { formatWithOriginal } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import { type ChainSelectDetail, QjIndustryChain } from '../../src/widgets/industry-chain/element.js';
import { words } from '../../src/i18n/index.js';
import { citeSource } from '../../src/view/describe.js';
import { choose, expandedStages, ringedSoon } from './chain-helpers.js';
import { catalogue, clear, drawn, mountChain, squeeze, textsOf, until, choicesDuring } from './helpers.js';

describe('choosing a stage', () => {
  afterEach(clear);

  for (const locale of ['zh-CN', 'en'] as Locale[]) {
    it(`the details hold every figure with source and print, companies and notes, ${locale}`, async () => {
      const w = words(locale);
      for (const chain of catalogue.data.chains) {
        const mounted = await drawn(mountChain({ chain: chain.id }, { lang: locale }));
        for (const record of chain.stages) {
          const details = await choose(mounted, record.id);
          expect(textsOf(details, 'h4').join()).to.include(record.name[locale]);
          const items = textsOf(details, 'li').map(squeeze);
          for (const fact of record.facts.map(catalogue.fact)) {
            const item = items.filter(
              (text) =>
                text.includes(squeeze(formatWithOriginal(fact, locale))) &&
                text.includes(squeeze(citeSource(catalogue.source(fact), locale))) &&
                text.includes(squeeze(fact.evidence.printed)) &&
                text.includes(String(fact.year ?? '')),
            );
            expect(item, `${chain.id} ${record.id} ${fact.id}`).to.not.be.empty;
          }
          for (const company of chain.companies.filter(({ stage: at }) => at === record.id)) {
            const { name } = catalogue.company(company.company);
            const item = items.filter(
              (text) =>
                text.includes(squeeze(name['zh-CN'])) &&
                text.includes(squeeze(company.status[locale])) &&
                text.includes(squeeze(citeSource(catalogue.source(company), locale))) &&
                text.includes(squeeze(company.note?.[locale] ?? '')),
            );
            expect(item, `${chain.id} ${record.id} ${company.company}`).to.not.be.empty;
          }
          const text = squeeze(details.textContent);
          expect(text).to.include(squeeze(record.note?.[locale] ?? ''));
          expect(text.includes(squeeze(w.notStated))).to.equal(record.facts.length === 0);
          const whole = catalogue.data.differences.filter(({ facts }) =>
            facts.every((id) => record.facts.includes(id)),
          );
          for (const difference of whole) expect(text).to.include(squeeze(difference.words[locale]));
          for (const { to } of chain.links.filter(({ from }) => from === record.id)) {
            const next = chain.stages.find(({ id }) => id === to);
            expect(text).to.include(squeeze(next ? next.name[locale] : to));
          }
        }
        clear();
      }
    });
  }

  it('in the overview a stage goes by its chain and its id', async () => {
    const mounted = await drawn(mountChain({ chain: 'qujing-clusters', focus: 'green-silicon-pv/rods' }));
    expect(expandedStages(mounted)).to.deep.equal(['green-silicon-pv/rods']);
    const heard = await choicesDuring<ChainSelectDetail>(mounted, () => choose(mounted, 'green-aluminium/smelting'));
    expect(heard[0]).to.include({ view: 'qujing-clusters', stage: 'green-aluminium/smelting', name: '电解铝' });
  });
});

describe('the strip of one of several chains', () => {
  afterEach(clear);

  for (const locale of ['zh-CN', 'en'] as Locale[]) {
    it(`opens the companies that the documents name for it in the panel, ${locale}`, async () => {
      const mounted = await drawn(mountChain({ chain: 'qujing-clusters' }, { lang: locale, width: 390 }));
      for (const chain of catalogue.chainGroup('qujing-clusters').chains.map(catalogue.chain)) {
        let details: HTMLElement | undefined;
        const [heard] = await choicesDuring<ChainSelectDetail>(mounted, async () => {
          details = await choose(mounted, chain.id);
        });
        expect(heard).to.include({ stage: null, name: chain.name[locale] });
        expect(textsOf(details as HTMLElement, 'h4').join()).to.equal(chain.name[locale]);
        const items = textsOf(details as HTMLElement, 'li').map(squeeze);
        for (const { company } of chain.companies) {
          const { name, aliases } = catalogue.company(company);
          const names = [name['zh-CN'], ...aliases.map((alias) => alias.name)].map(squeeze);
          expect(
            names.some((one) => items.some((item) => item.startsWith(one))),
            `${company} in ${items.join(' ')}`,
          ).to.equal(true);
        }
        // Below the drawing they stand on paper only.
        for (const list of mounted.root.querySelectorAll<HTMLElement>('.companies dl'))
          expect(list.getClientRects()).to.have.length(0);
      }
    });
  }
});

describe('the attribute focus', () => {
  afterEach(clear);

  it('chooses a stage from the start in the picture that stands, and another one later; nobody chose it, so no event says so', async () => {
    class Drawless extends QjIndustryChain {
      static override charts = () => Promise.reject(new Error('the picture is the drawing'));
    }
    customElements.define('test-chain-drawless', Drawless);
    const mounted = mountChain({ chain: 'green-silicon-pv', focus: 'rods' }, { tag: 'test-chain-drawless' });
    const heard = await choicesDuring<ChainSelectDetail>(mounted, async () => {
      await drawn(mounted);
      expect(expandedStages(mounted)).to.deep.equal(['rods']);
      await until('the details are shown', () => mounted.root.querySelector('.details'));
      expect(textsOf(mounted.root, '.details h4')).to.deep.equal(['单晶硅棒']);
      expect(await ringedSoon(mounted)).to.include('rods');
      // The reader is not taken anywhere.
      expect(mounted.root.activeElement === null).to.equal(true);
      mounted.element.setAttribute('focus', ' cells ');
      await mounted.element.updateComplete;
      expect(expandedStages(mounted)).to.deep.equal(['cells']);
      mounted.element.focusStage = 'modules';
      await mounted.element.updateComplete;
      expect(expandedStages(mounted)).to.deep.equal(['modules']);
      mounted.element.removeAttribute('focus');
      await mounted.element.updateComplete;
      expect(expandedStages(mounted)).to.deep.equal([]);
    });
    expect(heard).to.deep.equal([]);
    expect(mounted.errors).to.deep.equal([]);
  });
});
