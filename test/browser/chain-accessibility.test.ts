import { expect } from 'chai';
import { stageBoxes } from './chain-helpers.js';
import { catalogue, clear, drawn, mountChain, textsOf } from './helpers.js';

const VIEWS = [...catalogue.data.chainGroups, ...catalogue.data.chains].map(({ id }) => id);

describe('accessibility of chains', () => {
  afterEach(clear);

  for (const lang of ['zh-CN', 'en']) {
    it(`a listener hears each stage by its name and its first figure, and companies once, ${lang}`, async () => {
      for (const chain of VIEWS) {
        const { root } = await drawn(mountChain({ chain }, { lang }));
        const labels = stageBoxes(root).map(({ element }) => element.getAttribute('aria-label') ?? '');
        expect(new Set(labels).size, chain).to.equal(labels.length);
        for (const label of labels) expect(label.length, label).to.be.within(3, 110);
        const companies = textsOf(root, '.companies dl > div');
        expect(new Set(companies).size, chain).to.equal(companies.length);
        clear();
      }
    });
  }
});
