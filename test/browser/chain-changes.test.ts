import { expect } from 'chai';
import { formatFigure } from '../../src/core/format.js';
import { choose, expandedStages, links, litCompanies, ringed, stage, stageBoxes } from './chain-helpers.js';
import {
  catalogue,
  clear,
  drawn,
  drawnTextSize,
  mountChain,
  squeeze,
  textsIn,
  textsOf,
  textsOutside,
  until,
} from './helpers.js';

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
