import { expect } from 'chai';
import type { Locale } from '../../src/core/locale.js';
import { violations } from './axe.js';
import {
  catalogue,
  clear,
  drawn,
  messages,
  mountMap,
  overlaps,
  settle,
  textsIn,
  textsOf,
  textsOutside,
  until,
  type MountedMap,
} from './helpers.js';
import { ADCODES, codeOf, countyButton, countyButtons, countyName, madeUpCounties } from './map-helpers.js';
import { TRIED_LOOKS } from './widgets.js';
import { mapWords } from '../../src/widgets/county-map/words.js';

const LAYERS = catalogue.data.layers.map(({ id }) => id);
const APPROVAL = '示例S(2026)0号';

const mountGeometry = async (
  attributes: Record<string, string>,
  options: { lang: Locale; width?: number },
): Promise<MountedMap> => {
  const mounted = mountMap({ layout: 'map', 'approval-number': APPROVAL, ...attributes }, options);
  mounted.element.geometry = madeUpCounties();
  await until('the site’s geometry is shown', () =>
    textsOf(mounted.root, '.remarks').join().includes(mapWords(options.lang).schematic),
  );
  return drawn(mounted);
};

const openCounty = async ({ root }: MountedMap, adcode: string): Promise<void> => {
  countyButton(root, adcode).click();
  await until('the details are shown', () => root.querySelector('[part="details"]'));
};

describe('accessibility of maps', () => {
  afterEach(clear);

  for (const { theme, lang } of TRIED_LOOKS) {
    it(`axe finds nothing on the site’s geometry, with highlights and a county open, or where it is lost, ${theme}, ${lang}`, async () => {
      for (const layer of LAYERS) {
        const attributes = { layer, layers: 'pattern,towns,parks', highlight: codeOf('罗平'), theme };
        const mounted = await mountGeometry(attributes, { lang, width: 390 });
        await openCounty(mounted, codeOf('宣威'));
        expect(await violations(mounted.element), layer).to.deep.equal([]);
        clear();
      }
      const lost = mountMap({ layer: 'pattern', layout: 'map', geometry: '/nowhere/counties.json', theme }, { lang });
      await drawn(lost);
      await until('the message is shown', () => messages(lost));
      expect(await violations(lost.element), messages(lost)).to.deep.equal([]);
    });
  }

  for (const lang of ['zh-CN', 'en'] as Locale[]) {
    for (const layer of LAYERS) {
      it(`large text stays within 320 px and apart, with buttons for all layers within reach, ${layer}, ${lang}`, async () => {
        const mounted = await drawn(
          mountMap({ layer, layers: LAYERS.join(), 'text-size': 'large' }, { width: 320, lang }),
        );
        const { element, root } = mounted;
        const texts = textsIn(root);
        for (const adcode of ADCODES) expect(texts.map(({ text }) => text)).to.include(countyName(adcode, lang));
        expect(root.querySelector('.qj')?.scrollWidth).to.be.at.most(element.offsetWidth);
        expect(textsOutside(root)).to.deep.equal([]);
        expect(overlaps(texts.map(({ text, ink }) => ({ name: text, rect: ink })))).to.deep.equal([]);
        await openCounty(mounted, codeOf('宣威'));
        await settle();
        expect(root.querySelector('.qj')?.scrollWidth).to.be.at.most(element.offsetWidth);
        for (const button of root.querySelectorAll<HTMLElement>('button:not(.county)')) {
          expect(button.offsetWidth, button.textContent).to.be.at.least(44);
          expect(button.offsetHeight, button.textContent).to.be.at.least(44);
        }
      });
    }

    it(`large text on the site’s geometry stays within 320 px, ${lang}`, async () => {
      for (const layer of ['pattern', 'directions']) {
        const { element, root } = await mountGeometry({ layer, 'text-size': 'large' }, { width: 320, lang });
        await settle();
        expect(root.querySelector('.qj')?.scrollWidth).to.be.at.most(element.offsetWidth);
        expect(textsOutside(root), layer).to.deep.equal([]);
        clear();
      }
    });

    it(`a listener hears each county by its name and how much is said of it, ${lang}`, async () => {
      for (const layer of LAYERS) {
        const { root } = await drawn(mountMap({ layer }, { lang }));
        for (const [adcode, button] of countyButtons(root)) {
          const label = button.getAttribute('aria-label') ?? '';
          expect(label).to.match(new RegExp(`^${countyName(adcode, lang)}.`));
          expect(label.length, label).to.be.below(60);
        }
        for (const item of textsOf(root, '.lists li')) expect(item).to.not.equal('');
        clear();
      }
    });
  }
});
