import { expect } from 'chai';
import { choose, expandedStages, links, litCompanies, ringed, stage, stageBoxes } from './chain-helpers.js';
import { catalogue, clear, drawn, mountChain, textsOf, until } from './helpers.js';

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

  it('stages stand below each other on a narrow page and beside each other on a wide one, to the foot of the drawing', async () => {
    const mounted = await drawn(mountChain({ chain: 'green-silicon-pv' }, { width: 320 }));
    const { root } = mounted;
    const wide = () => {
      const [first, second] = stageBoxes(root).map(({ rect }) => rect);
      return (second?.left ?? 0) > (first?.right ?? 0);
    };
    for (const width of [320, 900, 320]) {
      mounted.box.style.width = `${width}px`;
      await until(`the stages stand as at ${width} px`, () => wide() === (width === 900));
      await drawn(mounted);
      const last = Math.max(...stageBoxes(root).map(({ rect }) => rect.bottom));
      const { bottom } = root.querySelector('.visual')?.getBoundingClientRect() ?? new DOMRect();
      expect(last).to.be.within(bottom - 40, bottom + 1);
    }
  });
});
