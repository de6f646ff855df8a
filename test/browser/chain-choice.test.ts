import { expect } from 'chai';
import { formatWithOriginal } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import { words } from '../../src/i18n/index.js';
import { sourceOf } from '../../src/view/describe.js';
import { choicesDuring, choose, expandedStages, ringedSoon, stage, stageBoxes } from './chain-helpers.js';
import { catalogue, clear, count, drawn, messages, mountChain, press, squeeze, textsOf, until } from './helpers.js';

describe('choosing a stage', () => {
  afterEach(clear);

  it('a click opens what the documents say of it and reports the choice', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv' }));
    expect(count(mounted.root, '.details')).to.equal(0);
    expect(expandedStages(mounted)).to.deep.equal([]);
    const heard = await choicesDuring(mounted, () => choose(mounted, 'rods'));
    expect(expandedStages(mounted)).to.deep.equal(['rods']);
    const region = mounted.root.getElementById(stage(mounted, 'rods').getAttribute('aria-controls') ?? '');
    expect(region?.getAttribute('role')).to.equal('region');
    expect(region?.getAttribute('aria-label')).to.include('单晶硅棒');
    const { stages } = catalogue.chain('green-silicon-pv');
    const facts = stages.find(({ id }) => id === 'rods')?.facts.map(catalogue.fact);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({ view: 'green-silicon-pv', stage: 'rods', name: '单晶硅棒' });
    expect(heard[0]?.figures).to.deep.equal(facts);
    expect(heard[0]?.figures[0]?.evidence?.printed).to.include('80GW');
    expect(heard[0]?.companies).to.deep.equal(['曲靖隆基']);
  });

  it('one stage is open at a time; a second click on it closes it', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv' }));
    await choose(mounted, 'rods');
    const details = await choose(mounted, 'cells');
    expect(expandedStages(mounted)).to.deep.equal(['cells']);
    expect(details.textContent).to.include('电池片');
    expect(mounted.root.querySelectorAll('.details')).to.have.length(1);
    const heard = await choicesDuring(mounted, async () => {
      stage(mounted, 'cells').click();
      await mounted.element.updateComplete;
    });
    expect(count(mounted.root, '.details')).to.equal(0);
    expect(heard).to.deep.equal([{ view: 'green-silicon-pv', stage: null, name: null, figures: [], companies: [] }]);
  });

  it('has one tab stop; arrows, Home and End move, and Enter is left to the button', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-aluminium' }));
    const boxes = stageBoxes(mounted.root);
    const stops = () => stageBoxes(mounted.root).flatMap(({ key, element }) => (element.tabIndex === 0 ? [key] : []));
    const focusedKey = () => (mounted.root.activeElement as HTMLElement | null)?.dataset['key'];
    expect(stops()).to.deep.equal(['anode-carbon']);
    boxes[0]?.element.focus();
    for (const [key, expected] of [
      ['ArrowRight', 'smelting'],
      ['ArrowDown', 'deep-processing'],
      ['ArrowLeft', 'smelting'],
      ['ArrowUp', 'anode-carbon'],
      ['ArrowUp', 'recycled'],
      ['ArrowRight', 'anode-carbon'],
      ['End', 'recycled'],
      ['Home', 'anode-carbon'],
      ['End', 'recycled'],
    ] as const) {
      press(mounted.root.activeElement, key);
      expect(focusedKey(), key).to.equal(expected);
    }
    await mounted.element.updateComplete;
    expect(stops()).to.deep.equal(['recycled']);
    const button = stage(mounted, 'recycled');
    // A button of a page’s form would send it.
    expect([button.localName, (button as HTMLButtonElement).form]).to.deep.equal(['button', null]);
    for (const key of ['Enter', ' ', 'Tab']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
      button.dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(false);
    }
  });

  for (const close of ['Esc on the stage', 'Esc in the details', 'the close button'] as const) {
    it(`${close} closes and gives the focus back to the stage`, async () => {
      const mounted = await drawn(mountChain({ chain: 'green-aluminium' }));
      const details = await choose(mounted, 'smelting');
      const button = details.querySelector('button');
      const heard = await choicesDuring(mounted, async () => {
        if (close === 'Esc on the stage') {
          stage(mounted, 'smelting').focus();
          press(stage(mounted, 'smelting'), 'Escape');
        } else {
          button?.focus();
          if (close === 'the close button') button?.click();
          else press(button, 'Escape');
        }
        await mounted.element.updateComplete;
      });
      expect(count(mounted.root, '.details')).to.equal(0);
      expect(expandedStages(mounted)).to.deep.equal([]);
      expect(mounted.root.activeElement === stage(mounted, 'smelting')).to.equal(true);
      expect(heard.map((detail) => detail.stage)).to.deep.equal([null]);
    });
  }

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
                text.includes(squeeze(sourceOf(catalogue, fact, locale))) &&
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
                text.includes(squeeze(sourceOf(catalogue, company, locale))) &&
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
    const heard = await choicesDuring(mounted, () => choose(mounted, 'green-aluminium/smelting'));
    expect(heard[0]).to.include({ view: 'qujing-clusters', stage: 'green-aluminium/smelting', name: '电解铝' });
  });
});

describe('the attribute focus', () => {
  afterEach(clear);

  it('chooses a stage from the start, and another one later; nobody chose it, so no event says so', async () => {
    const mounted = mountChain({ chain: 'green-silicon-pv', focus: 'rods' });
    const heard = await choicesDuring(mounted, async () => {
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

  for (const [lang, sentence] of [
    ['zh-CN', 'focus 提到的环节“rod”不存在'],
    ['en', 'focus names the stage “rod”, which does not exist'],
  ] as const) {
    it(`an unknown stage gives a message with the valid ids, and the chain all the same, ${lang}`, async () => {
      const mounted = await drawn(mountChain({ chain: 'green-silicon-pv', focus: 'rod' }, { lang }));
      const ids = catalogue.chain('green-silicon-pv').stages.map(({ id }) => id);
      await until('the message is shown', () => messages(mounted));
      expect(messages(mounted)).to.include(sentence);
      for (const id of ids) expect(messages(mounted)).to.include(id);
      expect(mounted.errors).to.have.length(1);
      expect(mounted.errors[0]).to.include({ code: 'bad-value', attribute: 'focus', value: 'rod' });
      expect(mounted.errors[0]?.choices).to.deep.equal(ids);
      expect(mounted.errors[0]?.message).to.equal(messages(mounted));
      expect(stageBoxes(mounted.root)).to.have.length(ids.length);
      expect(expandedStages(mounted)).to.deep.equal([]);
      mounted.element.setAttribute('focus', 'rods');
      await mounted.element.updateComplete;
      expect(messages(mounted)).to.equal('');
      expect(expandedStages(mounted)).to.deep.equal(['rods']);
    });
  }
});
