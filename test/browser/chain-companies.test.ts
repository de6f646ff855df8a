import { expect } from 'chai';
import { choose, expandedStages, links, litCompanies, ringed, ringedSoon, stage } from './chain-helpers.js';
import { clear, drawn, mountChain, reached, settle } from './helpers.js';

const point = (target: Element | null, type: 'pointerenter' | 'pointerleave'): void => {
  target?.dispatchEvent(new PointerEvent(type));
};

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
