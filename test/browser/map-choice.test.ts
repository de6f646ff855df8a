import { expect } from 'chai';
import { formatWithOriginal } from '../../src/core/format.js';
import { type MapSelectDetail, QjCountyMap } from '../../src/widgets/county-map/element.js';
import type { Locale } from '../../src/core/locale.js';
import { words } from '../../src/i18n/index.js';
import { citeSource } from '../../src/view/describe.js';
import {
  catalogue,
  clear,
  count,
  drawn,
  mountMap,
  squeeze,
  textsIn,
  textsOf,
  until,
  settle,
  choicesDuring,
} from './helpers.js';
import { ADCODES, choose, countyButton, countyName, expanded, QILIN, XUANWEI, setOffSoon } from './map-helpers.js';

describe('choosing a county', () => {
  afterEach(clear);

  it('a pointer on any hexagon meets the button of its county', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern' }, { width: 500 }));
    for (const adcode of ADCODES) {
      const button = countyButton(mounted.root, adcode);
      button.scrollIntoView({ block: 'center' });
      const name = textsIn(mounted.root).find(({ text }) => text === countyName(adcode))?.rect ?? new DOMRect();
      const met = mounted.root.elementFromPoint((name.left + name.right) / 2 + 4, (name.top + name.bottom) / 2);
      expect((met as HTMLElement | null)?.dataset['key'], countyName(adcode)).to.equal(adcode);
    }
  });

  it('a click reports the county with what the layer says of it; a second one closes it', async () => {
    const mounted = await drawn(mountMap({ layer: 'industries' }));
    const adcode =
      ADCODES.find((code) =>
        catalogue.data.counties.some(
          (county) =>
            county.adcode === code && county.roles.some((role) => role.aspect === 'industry' && role.facts.length > 0),
        ),
      ) ?? '';
    const roles = (catalogue.data.counties.find((county) => county.adcode === adcode)?.roles ?? []).filter(
      ({ aspect }) => aspect === 'industry',
    );
    const heard = await choicesDuring<MapSelectDetail>(mounted, async () => {
      await choose(mounted, adcode);
      expect(expanded(mounted)).to.deep.equal([adcode]);
      countyButton(mounted.root, adcode).click();
      await mounted.element.updateComplete;
    });
    expect(heard).to.have.length(2);
    expect(heard[0]).to.include({ view: 'industries', adcode, name: countyName(adcode) });
    expect(heard[0]?.readings).to.deep.equal(roles.map(({ name }) => name['zh-CN']));
    expect(heard[0]?.figures).to.deep.equal(roles.flatMap(({ facts }) => facts.map(catalogue.fact)));
    expect(heard[1]).to.deep.equal({ view: 'industries', adcode: null, name: null, readings: [], figures: [] });
    expect(expanded(mounted)).to.deep.equal([]);
    expect(count(mounted.root, '.details')).to.equal(0);
  });

  for (const locale of ['zh-CN', 'en'] as Locale[]) {
    it(`the details hold everything that the documents say of each county, whatever the layer, ${locale}`, async () => {
      const w = words(locale);
      const mounted = await drawn(mountMap({ layer: 'pattern' }, { lang: locale, width: 390 }));
      for (const county of catalogue.data.counties) {
        const details = await choose(mounted, county.adcode);
        // What the layer says is there first; the county's own record follows.
        const items = await until(`all ${county.roles.length} readings of ${county.id} are shown`, () => {
          const found = textsOf(details, 'li').map(squeeze);
          return found.length === county.roles.length ? found : null;
        });
        for (const role of county.roles) {
          const found = items.filter((text) =>
            [
              role.name[locale],
              role.status?.[locale] ?? '',
              role.note?.[locale] ?? '',
              citeSource(catalogue.source(role), locale),
              w.printed + w.colon + role.evidence.printed,
              ...(role.towards ?? []).map((target) => target.name[locale]),
              ...role.facts.map((fact) => formatWithOriginal(catalogue.fact(fact), locale)),
              ...role.facts.map((fact) => catalogue.indicator(catalogue.fact(fact).indicator).name[locale]),
            ].every((word) => text.includes(squeeze(word))),
          );
          expect(found, `${county.id} ${role.id}`).to.not.be.empty;
        }
        const headings = textsOf(details, 'h5');
        const aspects = new Set(county.roles.map(({ aspect }) => aspect));
        expect(new Set(headings).size).to.equal(aspects.size);
        expect(details.textContent).to.include(county.note?.[locale] ?? '');
        expect(mounted.root.querySelector('.qj')?.scrollWidth).to.be.at.most(mounted.element.offsetWidth);
      }
    });
  }
});

describe('the attribute highlight', () => {
  afterEach(clear);

  it('sets counties off at once without choosing them or loading any code of views', async () => {
    let asked = 0;
    class Noting extends QjCountyMap {
      static override code = () => {
        asked += 1;
        return QjCountyMap.code();
      };
    }
    customElements.define('test-map-noting', Noting);
    const highlight = ` ${XUANWEI}, ${QILIN} `;
    const mounted = await drawn(mountMap({ layer: 'pattern', highlight }, { tag: 'test-map-noting' }));
    await setOffSoon(mounted, [QILIN, XUANWEI]);
    expect(count(mounted.root, '.chart .highlighted')).to.equal(2);
    expect(expanded(mounted)).to.deep.equal([]);
    expect(mounted.errors).to.deep.equal([]);
    await settle(100);
    expect(asked).to.equal(0);
    mounted.element.highlight = XUANWEI;
    await setOffSoon(mounted, [XUANWEI]);
    mounted.element.removeAttribute('highlight');
    await setOffSoon(mounted, []);
  });
});
