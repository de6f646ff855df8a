import { expect } from 'chai';
import { formatFigure } from '../../src/core/format.js';
import { viewSource } from '../../src/elements/view-source.js';
import * as drawing from '../../src/widgets/industry-chain/drawing.js';
import { QjIndustryChain } from '../../src/widgets/industry-chain/element.js';
import { choose, ringedSoon } from './chain-helpers.js';
import {
  catalogue,
  clear,
  count,
  drawn,
  messages,
  mountChain,
  type MountedChain,
  openPanel,
  pageErrors,
  reached,
  squeeze,
  textsIn,
  textsOf,
  until,
} from './helpers.js';

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
      expect(read).to.include(squeeze(record.name['zh-CN']));
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
