import { expect } from 'chai';
import { formatFigure, formatWithOriginal } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import { viewSource } from '../../src/elements/view-source.js';
import { words } from '../../src/i18n/index.js';
import { nameOf, noteOf, sourceOf } from '../../src/view/describe.js';
import * as drawing from '../../src/widgets/industry-chain/drawing.js';
import { QjIndustryChain, type ChainSelectDetail } from '../../src/widgets/industry-chain/industry-chain.js';
import {
  catalogue,
  catchDownload,
  chooseFromMenu,
  clear,
  count,
  drawn,
  drawnTextSize,
  drawnWidth,
  messages,
  mountChain,
  type MountedChain,
  openPanel,
  pageErrors,
  press,
  reached,
  settle,
  squeeze,
  stageBoxes,
  textsIn,
  textsOf,
  textsOutside,
  until,
} from './helpers.js';

const stage = ({ root }: MountedChain, key: string): HTMLElement => {
  const found = stageBoxes(root).find((box) => box.key === key);
  if (!found) throw new Error(`there is no stage ${key}`);
  return found.element;
};

const expandedStages = ({ root }: MountedChain): string[] =>
  stageBoxes(root).flatMap(({ key, element }) => (element.getAttribute('aria-expanded') === 'true' ? [key] : []));

const choose = async (mounted: MountedChain, key: string): Promise<HTMLElement> => {
  stage(mounted, key).click();
  await mounted.element.updateComplete;
  return until('the details are shown', () => mounted.root.querySelector<HTMLElement>('.details'));
};

/** The choices that readers make while an action runs. */
const choicesDuring = async ({ box }: MountedChain, action: () => Promise<unknown>): Promise<ChainSelectDetail[]> => {
  const heard: ChainSelectDetail[] = [];
  const listen = (event: Event) => heard.push((event as CustomEvent<ChainSelectDetail>).detail);
  box.addEventListener('qj-select', listen);
  await action();
  box.removeEventListener('qj-select', listen);
  return heard;
};

const halfStroke = (shape: Element): number => Number.parseFloat(getComputedStyle(shape).strokeWidth) / 2;

/** A line in the colour of the text round a stage's box, with a gap between them. */
const isRing = ({ root }: MountedChain, edge: Element, box: Element, button: DOMRect): boolean => {
  const [line, gap] = edge.children;
  if (!line || !gap) return false;
  const { left, top, right, bottom, width } = box.getBoundingClientRect();
  const around = [line, gap].map((shape) => shape.getBoundingClientRect());
  return (
    getComputedStyle(line).stroke === getComputedStyle(root.querySelector('.qj') as Element).color &&
    getComputedStyle(gap).stroke !== getComputedStyle(line).stroke &&
    halfStroke(line) > halfStroke(gap) &&
    halfStroke(gap) > halfStroke(box) &&
    around.every((rect) => rect.left === left && rect.top === top && rect.right === right && rect.bottom === bottom) &&
    Math.max(button.left - left, button.top - top, right - button.right, bottom - button.bottom) < 2 &&
    width > 44
  );
};

/** The stages that the drawing sets off with a ring, in the order of reading; then rings that are none. */
const ringed = (mounted: MountedChain, kinds = '.chosen, .related'): string[] => {
  const boxes = stageBoxes(mounted.root);
  const edges = [...mounted.root.querySelectorAll('.chart svg g')].filter((group) => group.matches(kinds));
  const found = edges.map((edge) => {
    const box = edge.nextElementSibling;
    const key = box?.getAttribute('data-parts') ?? '';
    const button = boxes.find((stageBox) => stageBox.key === key)?.rect;
    return box && button && isRing(mounted, edge, box, button) ? key : `astray: ${key}`;
  });
  const keys = boxes.map(({ key }) => key);
  return [...keys.filter((key) => found.includes(key)), ...found.filter((key) => !keys.includes(key))];
};

/** The same as soon as there are some: what sets parts off comes with the first of them on a page. */
const ringedSoon = (mounted: MountedChain): Promise<string[]> =>
  until('stages are set off', () => {
    const keys = ringed(mounted);
    return keys.length > 0 && keys;
  });

/** The links of the drawing, or some of them, by their stages. */
const links = ({ root }: MountedChain, selector = ''): string[] =>
  [...root.querySelectorAll(`.chart svg > ${selector}[data-parts*=" "]`)]
    .map((link) => link.getAttribute('data-parts') ?? '')
    .sort();

const litCompanies = ({ root }: MountedChain): string[] =>
  [...root.querySelectorAll<HTMLElement>('.company.lit')].map(({ dataset }) => dataset['company'] ?? '');

const point = (target: Element | null, type: 'pointerenter' | 'pointerleave'): void => {
  target?.dispatchEvent(new PointerEvent(type));
};

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
          expect(textsOf(details, 'h4').join()).to.include(nameOf(record, locale));
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
            const note = noteOf(company, locale);
            const item = items.filter(
              (text) =>
                text.includes(squeeze(name)) &&
                text.includes(squeeze(locale === 'en' ? company.statusEn : company.status)) &&
                text.includes(squeeze(sourceOf(catalogue, company, locale))) &&
                text.includes(squeeze(note ?? '')),
            );
            expect(item, `${chain.id} ${record.id} ${company.company}`).to.not.be.empty;
          }
          const text = squeeze(details.textContent);
          expect(text).to.include(squeeze(noteOf(record, locale) ?? ''));
          expect(text.includes(squeeze(w.notStated))).to.equal(record.facts.length === 0);
          const whole = catalogue.data.differences.filter(({ facts }) =>
            facts.every((id) => record.facts.includes(id)),
          );
          for (const difference of whole)
            expect(text).to.include(squeeze(locale === 'en' ? difference.en : difference.words));
          for (const { to } of chain.links.filter(({ from }) => from === record.id)) {
            const next = chain.stages.find(({ id }) => id === to);
            expect(text).to.include(squeeze(next ? nameOf(next, locale) : to));
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

describe('what goes together', () => {
  afterEach(clear);

  it('the companies of the chosen stage are lit, and it stands in a ring with its neighbours', async () => {
    const mounted = await reached(mountChain({ chain: 'zhanyi-coal-carbon-aluminium' }));
    expect(litCompanies(mounted)).to.deep.equal([]);
    expect(ringed(mounted)).to.deep.equal([]);
    await choose(mounted, 'smelting');
    expect(litCompanies(mounted)).to.deep.equal(['yunlv-foil']);
    expect(await ringedSoon(mounted)).to.deep.equal(['carbon', 'smelting', 'liquid-aluminium', 'ingots']);
    expect(ringed(mounted, '.chosen')).to.deep.equal(['smelting']);
    await choose(mounted, 'carbon');
    expect(litCompanies(mounted)).to.deep.equal(['suotong-yunlv']);
    expect(ringed(mounted)).to.deep.equal(['petro-coal-chemicals', 'carbon', 'smelting']);
    expect(ringed(mounted, '.chosen')).to.deep.equal(['carbon']);
  });

  it('the links that meet in the chosen stage are as dark as text, and stronger than the others', async () => {
    const mounted = await reached(mountChain({ chain: 'green-aluminium' }));
    const looks = (selector: string) =>
      [...mounted.root.querySelectorAll(`.chart svg > ${selector}[data-parts*=" "]`)].flatMap((link) =>
        [link, ...link.querySelectorAll('path')]
          .filter(({ localName }) => localName === 'path')
          .map((line) => [getComputedStyle(line).stroke, getComputedStyle(line).strokeWidth].join()),
      );
    const [look] = looks('');
    expect(new Set(looks(''))).to.deep.equal(new Set([look]));
    const text = getComputedStyle(mounted.root.querySelector('.qj') as Element).color;
    // One of its links is dashed, with an arrow head of its own.
    await choose(mounted, 'applications');
    await ringedSoon(mounted);
    expect(links(mounted, '.touched')).to.deep.equal(['applications recycled', 'deep-processing applications']);
    expect(new Set(looks('.touched'))).to.deep.equal(new Set([`${text},2px`]));
    expect(new Set(looks(':not(.touched)'))).to.deep.equal(new Set([look]));
    expect(looks('.touched').length).to.be.greaterThan(2);
    await choose(mounted, 'anode-carbon');
    expect(links(mounted, '.touched')).to.deep.equal(['anode-carbon smelting']);
  });

  it('pointing at a stage or moving the focus to it lights its companies for the time being', async () => {
    const mounted = await drawn(mountChain({ chain: 'zhanyi-coal-carbon-aluminium', focus: 'carbon' }));
    point(stage(mounted, 'smelting'), 'pointerenter');
    await mounted.element.updateComplete;
    expect(litCompanies(mounted)).to.deep.equal(['yunlv-foil']);
    point(stage(mounted, 'smelting'), 'pointerleave');
    await mounted.element.updateComplete;
    expect(litCompanies(mounted)).to.deep.equal(['suotong-yunlv']);
    stage(mounted, 'smelting').focus();
    await mounted.element.updateComplete;
    expect(litCompanies(mounted)).to.deep.equal(['yunlv-foil']);
    stage(mounted, 'smelting').blur();
    await mounted.element.updateComplete;
    expect(litCompanies(mounted)).to.deep.equal(['suotong-yunlv']);
    expect(expandedStages(mounted)).to.deep.equal(['carbon']);
  });

  it('pointing at a company sets off its stages in the drawing and lights its every mention', async () => {
    const mounted = await reached(mountChain({ chain: 'green-silicon-pv' }));
    const mentions = [...mounted.root.querySelectorAll<HTMLElement>('[data-company="longi"]')];
    expect(mentions.length).to.be.greaterThan(1);
    const before = mounted.root.querySelector('.chart svg')?.outerHTML;
    point(mentions[0] ?? null, 'pointerenter');
    await mounted.element.updateComplete;
    expect(await ringedSoon(mounted)).to.deep.equal(['rods', 'wafers']);
    expect(ringed(mounted, '.chosen')).to.deep.equal([]);
    expect(links(mounted, '.touched')).to.deep.equal([]);
    expect(new Set(litCompanies(mounted))).to.deep.equal(new Set(['longi']));
    expect(litCompanies(mounted)).to.have.length(mentions.length);
    point(mentions[0] ?? null, 'pointerleave');
    await mounted.element.updateComplete;
    expect(ringed(mounted)).to.deep.equal([]);
    expect(litCompanies(mounted)).to.deep.equal([]);
    expect(mounted.root.querySelector('.chart svg')?.outerHTML).to.equal(before);
  });

  it('what is set off lets go when the element is moved from under the pointer', async () => {
    const mounted = await drawn(mountChain({ chain: 'zhanyi-coal-carbon-aluminium' }));
    point(stage(mounted, 'smelting'), 'pointerenter');
    await mounted.element.updateComplete;
    expect(litCompanies(mounted)).to.deep.equal(['yunlv-foil']);
    mounted.element.remove();
    mounted.box.append(mounted.element);
    await drawn(mounted);
    await settle();
    expect(litCompanies(mounted)).to.deep.equal([]);
    expect(ringed(mounted)).to.deep.equal([]);
  });
});

describe('a page scrolls over a chain', () => {
  afterEach(clear);

  it('neither wheel nor finger is held back', async () => {
    const { root, element } = await drawn(mountChain({ chain: 'green-silicon-pv' }));
    const targets = [
      element,
      ...root.querySelectorAll('.visual, .chart, .chart > div, .chart svg, .chart svg text, .stage, .company'),
    ];
    expect(targets.length).to.be.greaterThan(20);
    for (const target of targets) {
      const wheel = new WheelEvent('wheel', { deltaY: 80, bubbles: true, composed: true, cancelable: true });
      const old = new Event('mousewheel', { bubbles: true, composed: true, cancelable: true });
      const touches = ['touchstart', 'touchmove', 'touchend'].map(
        (type) => new Event(type, { bubbles: true, composed: true, cancelable: true }),
      );
      for (const event of [wheel, old, ...touches]) {
        target.dispatchEvent(event);
        expect(event.defaultPrevented, event.type).to.equal(false);
      }
      expect(getComputedStyle(target).touchAction).to.be.oneOf(['auto', 'manipulation']);
    }
  });
});

describe('a chain that is changed', () => {
  afterEach(clear);

  it('another chain takes its place, with nothing chosen and one event more', async () => {
    const ready: string[] = [];
    const listen = (event: Event) => ready.push((event as CustomEvent<{ view: string }>).detail.view);
    document.addEventListener('qj-ready', listen);
    const mounted = await drawn(mountChain({ chain: 'green-aluminium' }));
    await choose(mounted, 'smelting');
    stage(mounted, 'smelting').focus();
    mounted.element.chain = 'zhanyi-coal-carbon-aluminium';
    await until('the other chain is shown', () => mounted.root.querySelector('[data-key="liquid-aluminium"]'));
    await drawn(mounted);
    document.removeEventListener('qj-ready', listen);
    expect(ready).to.deep.equal(['green-aluminium', 'zhanyi-coal-carbon-aluminium']);
    expect(textsOf(mounted.root, '.heading')).to.deep.equal(['沾益“煤—炭—铝”产业链']);
    expect(stageBoxes(mounted.root).map(({ key }) => key)).to.deep.equal(
      catalogue.chain('zhanyi-coal-carbon-aluminium').stages.map(({ id }) => id),
    );
    const { links: linked } = catalogue.chain('zhanyi-coal-carbon-aluminium');
    const wanted = linked.map(({ from, to }) => `${from} ${to}`).sort();
    await until('its links are drawn', () => links(mounted).join() === wanted.join());
    // The other chain has a stage of this id too, which the reader neither chose nor points at.
    expect(expandedStages(mounted)).to.deep.equal([]);
    expect(ringed(mounted)).to.deep.equal([]);
    expect(litCompanies(mounted)).to.deep.equal([]);
  });

  it('the language changes every word and keeps the choice', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv', focus: 'rods' }));
    const { root, element } = mounted;
    const fact = catalogue.fact('polysilicon-2025');
    const drawing = () =>
      squeeze(
        textsIn(root)
          .map(({ text }) => text)
          .join(''),
      );
    expect(drawing()).to.include(squeeze(formatFigure(fact, 'zh-CN')));
    element.lang = 'en';
    await until('the drawing is English', () => drawing().includes(squeeze(formatFigure(fact, 'en'))));
    await drawn(mounted);
    expect(drawing()).to.not.include(squeeze(formatFigure(fact, 'zh-CN')));
    expect(textsOf(root, '.heading')).to.deep.equal(['Green silicon photovoltaics: the industry chain']);
    await until('the details are shown', () => root.querySelector('.details'));
    expect(textsOf(root, '.details h4')).to.deep.equal(['Monocrystalline silicon rods']);
    expect(textsOf(root, '.source').join()).to.include('undated');
    expect(expandedStages(mounted)).to.deep.equal(['rods']);
  });

  it('theme, heading and text size take effect at once', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-aluminium' }));
    const { root, element } = mounted;
    const size = () => drawnTextSize(root);
    const color = () => getComputedStyle(root.querySelector('.chart svg text') as Element).fill;
    const [before, fill] = [size(), color()];
    element.theme = 'dark';
    await element.updateComplete;
    expect(root.querySelector<HTMLElement>('.qj')?.dataset['theme']).to.equal('dark');
    expect(color()).to.not.equal(fill);
    element.heading = '从炭素到再生铝';
    await element.updateComplete;
    expect(textsOf(root, '.heading')).to.deep.equal(['从炭素到再生铝']);
    element.heading = '';
    element.textSize = 'large';
    await until('the text is larger', () => size() > before * 1.2);
    await drawn(mounted);
    expect(textsOf(root, '.heading')).to.deep.equal(['绿色铝精深加工产业链']);
    expect(textsOutside(root)).to.deep.equal([]);
    element.textSize = 'normal';
    await until('the text is as before', () => size() === before);
  });

  it('takes the page’s custom properties', async () => {
    const { box, root } = await drawn(mountChain({ chain: 'green-aluminium' }));
    box.style.setProperty('--qj-accent', 'rgb(1, 2, 3)');
    const strokes = [...root.querySelectorAll('.chart svg path')].map((path) => getComputedStyle(path).stroke);
    expect(strokes).to.include('rgb(1, 2, 3)');
  });
});

describe('reading on: sources, tables, files, citation, embedding', () => {
  afterEach(clear);

  it('the sources list every figure, stage, link, company and statement with document and print', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv' }));
    const panel = await openPanel(mounted, 'sources');
    const sections = textsOf(panel, 'section').map(squeeze);
    const chain = catalogue.chain('green-silicon-pv');
    const facts = [...chain.facts, ...chain.stages.flatMap((record) => record.facts)].map(catalogue.fact);
    for (const claim of [...facts, ...chain.stages, ...chain.links, ...chain.companies, ...chain.statements]) {
      const { title, date } = catalogue.source(claim);
      const found = sections.filter(
        (text) =>
          text.includes(squeeze(title)) &&
          text.includes(date ?? '未注明日期') &&
          text.includes(squeeze(claim.evidence.locator)) &&
          text.includes(squeeze(claim.evidence.printed)),
      );
      expect(found, claim.evidence.printed).to.not.be.empty;
    }
    press(panel, 'Escape');
    await mounted.element.updateComplete;
    expect(count(mounted.root, '.panel')).to.equal(0);
    expect((mounted.root.activeElement as HTMLElement | null)?.dataset['panel']).to.equal('sources');
  });

  it('two tables hold the figures and what is said in words', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-aluminium' }, { width: 390 }));
    const panel = await openPanel(mounted, 'table');
    const tables = [...panel.querySelectorAll('table')];
    expect(tables).to.have.length(2);
    expect(new Set(textsOf(panel, 'caption')).size).to.equal(2);
    const [figures, claims] = tables.map((table) => textsOf(table, 'tbody tr').map(squeeze));
    const chain = catalogue.chain('green-aluminium');
    const facts = [...chain.facts, ...chain.stages.flatMap((record) => record.facts)].map(catalogue.fact);
    expect(figures).to.have.length(new Set(facts.map(({ id }) => id)).size);
    for (const fact of facts) {
      const row = figures?.filter((text) => text.includes(squeeze(formatFigure(fact, 'zh-CN'))));
      expect(
        row?.some((text) => text.includes(squeeze(fact.evidence.printed))),
        fact.id,
      ).to.equal(true);
    }
    for (const record of [...chain.stages, ...chain.statements])
      expect(
        claims?.some((text) => text.includes(squeeze(record.name))),
        record.id,
      ).to.equal(true);
    for (const { company } of chain.companies)
      expect(
        claims?.some((text) => text.includes(catalogue.company(company).name)),
        company,
      ).to.equal(true);
    expect(claims?.filter((text) => text.includes('→'))).to.have.length(chain.links.length);
    // Wide tables scroll on their own.
    expect(mounted.root.querySelector('.qj')?.scrollWidth).to.be.at.most(mounted.element.offsetWidth);
  });

  it('hands out CSV, SVG and PNG that hold figures, stages and sources', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv' }, { width: 340 }));
    const csv = await catchDownload(() => void chooseFromMenu(mounted, '下载 CSV'));
    expect(csv.name).to.equal('qj-industry-chain-green-silicon-pv.csv');
    const lines = (await csv.text()).trim().split('\r\n');
    expect(lines.filter((line) => line.includes(',20,万吨,2025,'))).to.have.length(1);
    expect(lines.filter((line) => line.includes('多晶硅 → 单晶硅棒'))).to.have.length(1);

    const svg = await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'));
    expect(svg.name).to.equal('qj-industry-chain-green-silicon-pv.svg');
    const file = new DOMParser().parseFromString(await svg.text(), 'image/svg+xml');
    expect(count(file, 'parsererror')).to.equal(0);
    const text = squeeze([...file.querySelectorAll('text')].map((line) => line.textContent).join(''));
    const chain = catalogue.chain('green-silicon-pv');
    for (const record of chain.stages) expect(text).to.include(squeeze(record.name));
    for (const fact of [...chain.facts, ...chain.stages.flatMap((record) => record.facts)].map(catalogue.fact))
      expect(text).to.include(squeeze(formatFigure(fact, 'zh-CN')));
    for (const { company } of chain.companies) expect(text).to.include(catalogue.company(company).name);
    for (const part of [chain.orderNote, '来源：', '未注明日期']) expect(text).to.include(squeeze(part));
    expect(await svg.text())
      .to.not.include('var(--')
      .and.not.match(/(?:href|src)="(?!#)/);

    const png = await catchDownload(() => void chooseFromMenu(mounted, '下载 PNG'));
    expect(png.name).to.equal('qj-industry-chain-green-silicon-pv.png');
    const picture = await createImageBitmap(png.blob);
    expect(picture.width).to.equal(2 * Number(file.documentElement.getAttribute('width')));
    expect(picture.height).to.equal(2 * Number(file.documentElement.getAttribute('height')));
  });

  it('a file shows the chain as it is, not what the reader has set off', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv', theme: 'dark' }));
    const file = async () => (await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'))).text();
    const plain = await file();
    await choose(mounted, 'rods');
    expect(squeeze(await file()).length).to.equal(squeeze(plain).length);
    // The reader's theme is the file's.
    expect(plain).to.include('#12171d');
  });

  it('citation and embed code name the chain, its stages, its sources and the page’s attributes', async () => {
    const mounted = await drawn(
      mountChain({ chain: 'green-silicon-pv', focus: 'rods', heading: '“绿色”硅光伏', class: 'x' }),
    );
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    try {
      await chooseFromMenu(mounted, '复制嵌入代码');
      const area = await until('the code is offered', () => mounted.root.querySelector('textarea'));
      expect(area.value).to.include('<qj-industry-chain chain="green-silicon-pv" focus="rods" heading="“绿色”硅光伏">');
      for (const { name } of catalogue.chain('green-silicon-pv').stages) expect(area.value).to.include(name);
      expect(area.value).to.include('</qj-industry-chain>').and.not.include('class=');
      await chooseFromMenu(mounted, '复制引用');
      await until(
        'the citation is offered',
        () => mounted.root.querySelector('textarea')?.value.includes('<') === false,
      );
      const citation = mounted.root.querySelector('textarea')?.value ?? '';
      for (const fact of catalogue.chain('green-silicon-pv').facts.map(catalogue.fact)) {
        expect(citation).to.include(fact.evidence.printed);
        expect(citation).to.include(catalogue.source(fact).title);
      }
    } finally {
      navigator.clipboard.writeText = write;
    }
  });
});

describe('pages that treat a chain roughly', () => {
  afterEach(clear);

  /** The drawing fills the visual, whose height is its own. */
  const expectFilled = ({ root }: MountedChain): void => {
    const svg = root.querySelector('.chart svg');
    const visual = root.querySelector<HTMLElement>('.visual');
    const { width = 0, height = 0 } = svg?.getBoundingClientRect() ?? {};
    expect(width).to.be.closeTo(visual?.offsetWidth ?? 0, 1);
    expect(height).to.be.closeTo(visual?.offsetHeight ?? 0, 1);
    expect(textsOutside(root)).to.deep.equal([]);
    const last = Math.max(...stageBoxes(root).map(({ rect }) => rect.bottom));
    const bottom = visual?.getBoundingClientRect().bottom ?? 0;
    expect(last).to.be.within(bottom - 40, bottom + 1);
  };

  it('follows a new width, and back', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv' }, { width: 320 }));
    const wide = () => {
      const [first, second] = stageBoxes(mounted.root).map(({ rect }) => rect);
      return (second?.left ?? 0) > (first?.right ?? 0);
    };
    const drawing = () => textsIn(mounted.root).map(({ text }) => text);
    expectFilled(mounted);
    expect(wide()).to.equal(false);
    const narrow = drawing();
    mounted.box.style.width = '900px';
    await until('the stages stand beside each other', wide);
    await drawn(mounted);
    expectFilled(mounted);
    mounted.box.style.width = '320px';
    await until('the stages stand below each other', () => !wide());
    await drawn(mounted);
    expectFilled(mounted);
    expect(drawing()).to.deep.equal(narrow);
  });

  it('after a move it follows the new width, language and theme', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv', focus: 'rods' }));
    const other = document.createElement('div');
    other.lang = 'en';
    other.dataset['theme'] = 'dark';
    other.style.width = '500px';
    document.body.prepend(other);
    other.append(mounted.element);
    await until('the words are English', () => textsOf(mounted.root, '.details h4').join().includes('rods'));
    await drawn(mounted);
    expectFilled(mounted);
    expect(mounted.root.querySelector<HTMLElement>('.qj')?.dataset['theme']).to.equal('dark');
    expect(expandedStages(mounted)).to.deep.equal(['rods']);
  });

  it('removed and back again it shows the same picture; at another width, that one', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv' }));
    const drawing = () => mounted.root.querySelector('.chart svg')?.outerHTML;
    const before = drawing();
    mounted.element.remove();
    await settle();
    mounted.box.append(mounted.element);
    await drawn(mounted);
    await settle();
    expect(drawing()).to.equal(before);
    expectFilled(mounted);
    mounted.element.remove();
    mounted.box.style.width = '500px';
    mounted.box.append(mounted.element);
    await until('it has its width', () => drawnWidth(mounted.root) === 468);
    await until('the picture of this width is shown', () => drawing() !== before);
    await drawn(mounted);
    expectFilled(mounted);
    expect(mounted.root.querySelectorAll('.chart svg')).to.have.length(1);
    expect((await choose(mounted, 'cells')).textContent).to.include('50GW');
  });

  it('draws when a hidden tab is opened, at its size', async () => {
    const mounted = mountChain({ chain: 'green-silicon-pv' }, { width: 600 });
    mounted.box.hidden = true;
    await settle(100);
    mounted.box.hidden = false;
    await until('it has its width', () => drawnWidth(mounted.root) === 568);
    await drawn(mounted);
    expectFilled(mounted);
    mounted.box.hidden = true;
    await settle();
    mounted.box.style.width = '340px';
    mounted.box.hidden = false;
    await until('it has the new width', () => drawnWidth(mounted.root) === 308);
    await drawn(mounted);
    expectFilled(mounted);
  });

  it('several chains on a page keep apart', async () => {
    const ids = ['green-silicon-pv', 'green-aluminium', 'green-silicon-pv'];
    // Each comes to stand above the others, within the reader's reach.
    const chains: MountedChain[] = [];
    for (const chain of ids) chains.push(await reached(mountChain({ chain }, { width: 500 })));
    const [first, second, third] = chains as [MountedChain, MountedChain, MountedChain];
    const heard = await choicesDuring(second, async () => {
      await choose(first, 'cells');
      await choose(third, 'rods');
    });
    expect(heard).to.deep.equal([]);
    expect(chains.map(expandedStages)).to.deep.equal([['cells'], [], ['rods']]);
    for (const mounted of [first, third]) await ringedSoon(mounted);
    expect(chains.map((mounted) => ringed(mounted))).to.deep.equal([
      ['wafers', 'cells', 'modules'],
      [],
      ['polysilicon', 'rods', 'wafers'],
    ]);
    for (const mounted of chains) expectFilled(mounted);
  });

  it('keeps the page’s text styles out', async () => {
    const { root, box } = await drawn(mountChain({ chain: 'green-silicon-pv', focus: 'rods' }));
    box.style.cssText +=
      'letter-spacing:9px;text-indent:50px;line-height:5;white-space:nowrap;direction:rtl;text-transform:uppercase';
    await until('the details are shown', () => root.querySelector('.details p'));
    for (const selector of ['.details p', '.company', '.chart svg text']) {
      const style = getComputedStyle(root.querySelector(selector) as Element);
      expect([style.letterSpacing, style.textIndent, style.direction, style.textTransform]).to.deep.equal([
        'normal',
        '0px',
        'ltr',
        'none',
      ]);
    }
  });
});

describe('what a chain says when something fails', () => {
  const heard = pageErrors();

  afterEach(() => {
    expect(heard).to.deep.equal([]);
    clear();
  });

  for (const [lang, sentence] of [
    ['zh-CN', '没有编号为“green-aluminum”的视图（chain 属性）'],
    ['en', 'There is no view “green-aluminum” (attribute chain)'],
  ] as const) {
    it(`an unknown chain names the one that was meant and leaves the page’s own words, ${lang}`, async () => {
      const mounted = mountChain({ chain: 'green-aluminum' }, { lang, text: '绿色铝产业链' });
      await until('the message is shown', () => messages(mounted));
      expect(messages(mounted)).to.include(sentence).and.include('green-aluminium');
      expect(mounted.errors).to.have.length(1);
      expect(mounted.errors[0]).to.include({ code: 'unknown-view', attribute: 'chain', value: 'green-aluminum' });
      expect(mounted.errors[0]?.message).to.equal(messages(mounted));
      expect(mounted.root.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('绿色铝产业链');
      mounted.element.chain = 'green-aluminium';
      await drawn(mounted);
      expect(messages(mounted)).to.equal('');
    });
  }

  it('a missing chain says which attribute to give', async () => {
    const mounted = mountChain({});
    await until('the message is shown', () => messages(mounted));
    expect(messages(mounted)).to.include('缺少 chain 属性');
    expect(mounted.errors[0]?.code).to.equal('missing-view');
  });

  /** Everything that the documents say of the chain's stages can be read, as text or in a drawing. */
  const expectReadable = ({ root }: MountedChain): void => {
    const texts = [...textsIn(root).map(({ text }) => text), ...textsOf(root, '.content')];
    const read = squeeze(texts.join(''));
    for (const record of catalogue.chain('green-silicon-pv').stages) {
      expect(read).to.include(squeeze(record.name));
      for (const fact of record.facts.map(catalogue.fact))
        expect(read, fact.id).to.include(squeeze(formatFigure(fact, 'zh-CN')));
    }
  };

  const failing: Record<string, typeof QjIndustryChain.charts> = {
    'no-chart': () => Promise.reject(new Error('no chunk')),
    'throwing-chart': () =>
      Promise.resolve({
        ...drawing,
        layOut: () => {
          throw new Error('no layout');
        },
      }),
  };
  for (const [name, charts] of Object.entries(failing)) {
    const tag = `test-chain-${name}`;

    it(`${tag}: the picture stands, and can be used, without any code that draws`, async () => {
      class Variant extends QjIndustryChain {
        static override charts = charts;
      }
      customElements.define(tag, Variant);
      const mounted = await reached(mountChain({ chain: 'green-silicon-pv' }, { tag }));
      expect((await choose(mounted, 'rods')).textContent).to.include('80GW');
      expect(await ringedSoon(mounted)).to.include('rods');
      expectReadable(mounted);
      expect(messages(mounted)).to.equal('');
      expect(mounted.errors).to.deep.equal([]);
    });

    it(`${tag}-lost: with the picture lost too, the chain can be read in words`, async () => {
      class Lost extends QjIndustryChain {
        static override charts = charts;
        static override source = { ...viewSource, picture: () => Promise.reject(new Error('no picture')) };
      }
      customElements.define(`${tag}-lost`, Lost);
      const mounted = mountChain({ chain: 'green-silicon-pv' }, { tag: `${tag}-lost` });
      await until('the words are there', () => mounted.root.querySelector('.in-words'));
      await until('the message is shown', () => messages(mounted));
      expect(messages(mounted)).to.include('图中内容以文字列出');
      expect(mounted.errors.map(({ code }) => code)).to.deep.equal(['chart-failed']);
      expect(count(mounted.root, '.chart svg')).to.equal(0);
      expectReadable(mounted);
      const panel = await openPanel(mounted, 'table');
      expect(squeeze(panel.textContent)).to.include('20万吨').and.include('隆基');
    });
  }
});
