import { expect } from 'chai';
import { formatWithOriginal } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import { words } from '../../src/i18n/index.js';
import { sourceOf } from '../../src/view/describe.js';
import {
  catalogue,
  clear,
  count,
  drawn,
  mountMap,
  press,
  reached,
  squeeze,
  textsIn,
  textsOf,
  until,
} from './helpers.js';
import {
  ADCODES,
  choicesDuring,
  choose,
  countyButton,
  countyName,
  expanded,
  focusedCounty,
  QILIN,
  setOff,
  tabStops,
  XUANWEI,
  warmPage,
} from './map-helpers.js';

before(warmPage);

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
    const heard = await choicesDuring(mounted, async () => {
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

  it('one county is open at a time, and its button names the region', async () => {
    const mounted = await reached(mountMap({ layer: 'pattern' }));
    await choose(mounted, XUANWEI);
    await choose(mounted, QILIN);
    expect(expanded(mounted)).to.deep.equal([QILIN]);
    expect(count(mounted.root, '.details')).to.equal(1);
    const region = mounted.root.getElementById(countyButton(mounted.root, QILIN).getAttribute('aria-controls') ?? '');
    expect(region?.getAttribute('role')).to.equal('region');
    expect(region?.getAttribute('aria-label')).to.include(countyName(QILIN));
    expect(setOff(mounted)).to.deep.equal([QILIN]);
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
              sourceOf(catalogue, role, locale),
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

  for (const close of ['Esc on the county', 'Esc in the details', 'the close button'] as const) {
    it(`${close} closes and gives the focus back to the county`, async () => {
      const mounted = await drawn(mountMap({ layer: 'parks' }));
      const details = await choose(mounted, XUANWEI);
      const button = details.querySelector('button');
      const heard = await choicesDuring(mounted, async () => {
        if (close === 'Esc on the county') {
          countyButton(mounted.root, XUANWEI).focus();
          press(countyButton(mounted.root, XUANWEI), 'Escape');
        } else {
          button?.focus();
          if (close === 'the close button') button?.click();
          else press(button, 'Escape');
        }
        await mounted.element.updateComplete;
      });
      expect(count(mounted.root, '.details')).to.equal(0);
      expect(expanded(mounted)).to.deep.equal([]);
      expect(focusedCounty(mounted)).to.equal(XUANWEI);
      expect(tabStops(mounted)).to.deep.equal([XUANWEI]);
      expect(heard.map(({ adcode }) => adcode)).to.deep.equal([null]);
    });
  }
});
