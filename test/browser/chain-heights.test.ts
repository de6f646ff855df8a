import { expect } from 'chai';
import { catalogue, clear, drawn, mountChain } from './helpers.js';

const VIEWS = [...catalogue.data.chainGroups, ...catalogue.data.chains].map(({ id }) => id);

describe('a chain keeps the height that was reserved before anything had loaded', () => {
  afterEach(clear);

  for (const lang of ['zh-CN', 'en']) {
    for (const width of [320, 340, 390, 480, 720, 1100]) {
      it(`${lang}, ${width} px`, async () => {
        for (const chain of VIEWS) {
          const mounted = mountChain({ chain }, { width, lang });
          await mounted.element.updateComplete;
          const reserved = mounted.element.offsetHeight;
          await drawn(mounted);
          expect(mounted.element.offsetHeight, chain).to.equal(reserved);
          clear();
        }
      });
    }
  }
});
