import { expect } from 'chai';
import {
  catalogue,
  clear,
  count,
  drawn,
  drawnTextSize,
  messages,
  mountMap,
  textsIn,
  textsOf,
  textsOutside,
  until,
} from './helpers.js';
import {
  ADCODES,
  choose,
  countyButtons,
  countyName,
  expanded,
  QILIN,
  setOff,
  XUANWEI,
  warmPage,
} from './map-helpers.js';

before(warmPage);

describe('the attributes of a map', () => {
  afterEach(clear);

  it('highlight sets counties off without choosing them', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern', highlight: ` ${XUANWEI}, ${QILIN} ` }));
    expect(setOff(mounted)).to.deep.equal([QILIN, XUANWEI].sort());
    expect(expanded(mounted)).to.deep.equal([]);
    expect(mounted.errors).to.deep.equal([]);
    mounted.element.highlight = XUANWEI;
    await mounted.element.updateComplete;
    await until('one is set off', () => setOff(mounted).join() === XUANWEI);
    mounted.element.removeAttribute('highlight');
    mounted.element.highlight = '';
    await mounted.element.updateComplete;
    expect(setOff(mounted)).to.deep.equal([]);
  });

  for (const [lang, attributes, code, attribute, value, parts] of [
    [
      'zh-CN',
      { layer: 'pattern', highlight: '530381,530000' },
      'bad-value',
      'highlight',
      '530000',
      ['530000', '530302'],
    ],
    ['en', { layer: 'pattern', highlight: 'Xuanwei' }, 'bad-value', 'highlight', 'Xuanwei', ['Xuanwei', '530381']],
    ['zh-CN', { layer: 'pattern', layout: 'globe' }, 'bad-value', 'layout', 'globe', ['globe', 'hex', 'map']],
    ['en', { layer: 'pattern', layout: '' }, 'bad-value', 'layout', '', ['layout', 'hex', 'map']],
  ] as const) {
    it(`${attribute}="${value}" gives one clear message, and the mosaic all the same, ${lang}`, async () => {
      const mounted = await drawn(mountMap(attributes, { lang }));
      await until('the message is shown', () => messages(mounted));
      expect(textsOf(mounted.root, '.problems li')).to.have.length(1);
      for (const part of parts) expect(messages(mounted)).to.include(part);
      expect(mounted.errors).to.have.length(1);
      expect(mounted.errors[0]).to.include({ code, attribute, value });
      expect(mounted.errors[0]?.message).to.equal(messages(mounted));
      expect(countyButtons(mounted.root).size).to.equal(9);
    });
  }

  for (const [lang, layer, code] of [
    ['zh-CN', 'patern', 'unknown-view'],
    ['en', 'patern', 'unknown-view'],
    ['zh-CN', '', 'missing-view'],
  ] as const) {
    it(`layer="${layer}" gives one message with ids that exist, and the page’s own text, ${lang}`, async () => {
      const mounted = mountMap({ layer }, { lang, text: '曲靖的九个县（市、区）' });
      await until('the message is shown', () => messages(mounted));
      expect(textsOf(mounted.root, '.problems li')).to.have.length(1);
      expect(messages(mounted)).to.include('pattern');
      expect(messages(mounted)).to.include('layer');
      expect(mounted.errors).to.have.length(1);
      expect(mounted.errors[0]).to.include({ code, attribute: 'layer' });
      expect(mounted.errors[0]?.choices).to.include('pattern');
      expect(count(mounted.root, 'slot')).to.equal(1);
      mounted.element.layer = 'pattern';
      await drawn(mounted);
      expect(messages(mounted)).to.equal('');
    });
  }

  it('theme, language, heading and text size take effect at once', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern' }));
    const { root, element } = mounted;
    const size = () => drawnTextSize(root);
    const color = () => getComputedStyle(root.querySelector('.chart svg text:not(g[aria-hidden] *)') as Element).fill;
    const [before, fill] = [size(), color()];
    element.theme = 'dark';
    await element.updateComplete;
    expect(root.querySelector<HTMLElement>('.qj')?.dataset['theme']).to.equal('dark');
    expect(color()).to.not.equal(fill);
    element.heading = '九个县';
    await element.updateComplete;
    expect(textsOf(root, '.heading')).to.deep.equal(['九个县']);
    element.heading = '';
    await choose(mounted, XUANWEI);
    element.lang = 'en';
    await until('the names are English', () => textsIn(root).some(({ text }) => text === countyName(XUANWEI, 'en')));
    await drawn(mounted);
    for (const adcode of ADCODES) expect(textsIn(root).some(({ text }) => text === countyName(adcode))).to.equal(false);
    expect(textsOf(root, '.details h4')).to.deep.equal([countyName(XUANWEI, 'en')]);
    expect(textsOf(root, '.heading')).to.deep.equal([catalogue.layer('pattern').name.en]);
    element.lang = '';
    element.textSize = 'large';
    await until('the text is larger', () => size() > before * 1.2);
    await drawn(mounted);
    expect(textsOutside(root)).to.deep.equal([]);
    element.textSize = 'normal';
    await until('the text is as before', () => size() === before);
  });

  it('takes the page’s custom properties', async () => {
    const { box, root } = await drawn(mountMap({ layer: 'pattern' }));
    box.style.setProperty('--qj-class-1', 'rgb(1, 2, 3)');
    const fills = [...root.querySelectorAll('.chart svg path')].map((path) => getComputedStyle(path).fill);
    expect(fills).to.include('rgb(1, 2, 3)');
  });
});
