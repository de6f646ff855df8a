import { expect } from 'chai';
import type { Layer, RoleRecord } from '../../src/catalogue/county-types.js';
import type { Evidence } from '../../src/core/fact.js';
import { formatFigure, formatWithOriginal } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import { words } from '../../src/i18n/index.js';
import { views as mapViews } from '../../src/widgets/county-map/views.js';
import { catalogue, clear, drawn, mountMap, overlaps, squeeze, textsIn, textsOf, textsOutside } from './helpers.js';
import { ADCODES, codeOf, countiesNamed, countyButtons, countyName, isOf } from './map-helpers.js';
import { mapWords } from '../../src/widgets/county-map/words.js';

const LOCALES: Locale[] = ['zh-CN', 'en'];
const WIDTHS = [300, 390, 720, 1100];

/** What the documents say of a county under a layer. */
const rolesOf = (layer: Layer, adcode: string): RoleRecord[] =>
  catalogue.data.counties
    .filter((county) => county.adcode === adcode)
    .flatMap(({ roles }) => roles.filter((role) => isOf(layer, role)));

/** Everything that has to be said with a reading, beside its figures. */
const wordsOf = (role: RoleRecord, locale: Locale): string[] => [
  role.name[locale],
  role.status?.[locale] ?? '',
  role.detail?.[locale] ?? '',
  ...(role.towards ?? []).map((target) => target.name[locale]),
];

const listsOf = (layer: Layer) =>
  layer.lists.map(({ structure, items }) => {
    const record = catalogue.structure(structure);
    return { record, items: (record.items ?? []).filter(({ id }) => items.includes(id)) };
  });

const evidenceOf = (layer: Layer): { evidence: Evidence }[] => {
  const roles = ADCODES.flatMap((adcode) => rolesOf(layer, adcode));
  const lists = listsOf(layer);
  const facts = [
    ...roles.flatMap((role) => role.facts),
    ...lists.flatMap(({ record, items }) => [...(record.facts ?? []), ...items.flatMap((item) => item.facts ?? [])]),
  ];
  return [...roles, ...lists.flatMap(({ items }) => items), ...facts.map(catalogue.fact)];
};

const classOf = (layer: Layer, adcode: string): Layer['categories'][number] | undefined => {
  const values = rolesOf(layer, adcode).map(({ value }) => value);
  return layer.categories.find(({ value }) => values.includes(value));
};

describe('every layer shows what the documents say of the nine counties', () => {
  afterEach(clear);

  for (const layer of catalogue.data.layers) {
    for (const locale of LOCALES) {
      const w = words(locale);
      const our = mapWords(locale);

      it(`${layer.id}, ${locale}: each county is called by its class and by everything that is said of it`, async () => {
        const { root, errors } = await drawn(mountMap({ layer: layer.id }, { lang: locale, width: 390 }));
        const buttons = countyButtons(root);
        expect([...buttons.keys()]).to.deep.equal(ADCODES);
        expect(ADCODES).to.have.length(9);
        for (const [adcode, button] of buttons) {
          const name = button.getAttribute('aria-label') ?? '';
          expect(name.startsWith(countyName(adcode, locale)), name).to.equal(true);
          // The button says how much there is; the view in words says all of it.
          const label =
            mapViews.model(catalogue, layer.id, locale).counties.find((one) => one.adcode === adcode)?.label ?? '';
          const roles = rolesOf(layer, adcode);
          expect(label.startsWith(countyName(adcode, locale)), label).to.equal(true);
          expect(label.includes(our.notNamed), label).to.equal(roles.length === 0);
          for (const role of roles) {
            for (const word of wordsOf(role, locale)) expect(label).to.include(word);
            for (const fact of role.facts.map(catalogue.fact)) {
              expect(label, fact.id).to.include(formatFigure(fact, locale));
              expect(label, fact.id).to.include(catalogue.indicator(fact.indicator).name[locale]);
              expect(label, fact.id).to.include(fact.year === null ? '' : String(fact.year));
            }
          }
          if (layer.categories.length === 0 || roles.length === 0) continue;
          const own = classOf(layer, adcode);
          expect(label).to.include(own ? own.name[locale] : '?');
          for (const other of layer.categories.filter(({ value }) => value !== own?.value))
            expect(label).to.not.include(other.name[locale] + w.colon);
        }
        expect(errors).to.deep.equal([]);
      });

      it(`${layer.id}, ${locale}: the text has every reading and every figure`, async () => {
        const { root } = await drawn(mountMap({ layer: layer.id }, { lang: locale, width: 390 }));
        for (const adcode of ADCODES) {
          const roles = rolesOf(layer, adcode);
          const name = countyName(adcode, locale);
          if (layer.categories.length > 0) {
            const groups = [...root.querySelectorAll<HTMLElement>('.readings [data-reading]')];
            const mine = groups.filter((group) => textsOf(group, 'dd').some((text) => text.includes(name)));
            expect(mine, name).to.have.length(1);
            const own = classOf(layer, adcode);
            const text = mine[0]?.textContent ?? '';
            expect(text).to.include(own ? own.name[locale] : our.notNamed);
            // The county in its class says it: 小城市：会泽.
            const said = `${own?.name[locale] ?? ''}${w.colon}${name}`;
            for (const word of roles.flatMap((role) => wordsOf(role, locale)))
              if (!said.startsWith(word)) expect(text, name).to.include(word);
            continue;
          }
          const entry = root.querySelector<HTMLElement>(`.readings [data-reading="${adcode}"]`);
          if (roles.length === 0) {
            // Who is not mentioned is shown on the map; the legend says what that looks like.
            const none = textsOf(root, '.legend li').filter((text) => text.includes(our.notNamed));
            expect(none, name).to.have.length(1);
            continue;
          }
          expect(textsOf(entry ?? root, 'dt').join()).to.include(name);
          const items = textsOf(entry ?? root, 'dd');
          expect(items, name).to.have.length(roles.length);
          roles.forEach((role, index) => {
            const item = items[index] ?? '';
            for (const word of wordsOf(role, locale)) expect(item, role.id).to.include(word);
            for (const fact of role.facts.map(catalogue.fact)) {
              expect(item, fact.id).to.include(formatWithOriginal(fact, locale));
              expect(item, fact.id).to.include(catalogue.indicator(fact.indicator).name[locale]);
              expect(item, fact.id).to.include(fact.year === null ? '' : String(fact.year));
            }
          });
        }
      });

      it(`${layer.id}, ${locale}: lists, remarks and sources are whole`, async () => {
        const { root } = await drawn(mountMap({ layer: layer.id }, { lang: locale, width: 390 }));
        const lists = listsOf(layer);
        const sections = [...root.querySelectorAll<HTMLElement>('.lists section')];
        expect(sections).to.have.length(lists.length);
        lists.forEach(({ record, items }, index) => {
          const section = sections[index] ?? root;
          expect(textsOf(section, 'h4')).to.deep.equal([record.name[locale]]);
          for (const fact of (record.facts ?? []).map(catalogue.fact)) {
            expect(section.textContent, fact.id).to.include(formatWithOriginal(fact, locale));
            expect(section.textContent, fact.id).to.include(catalogue.indicator(fact.indicator).name[locale]);
          }
          expect(section.textContent).to.include(record.note?.[locale] ?? '');
          const shown = textsOf(section, 'li');
          expect(shown).to.have.length(items.length);
          items.forEach((item, at) => {
            const text = shown[at] ?? '';
            expect(text).to.include(item.name[locale]);
            expect(text).to.include(item.detail?.[locale] ?? '');
            expect(text).to.include(item.status?.[locale] ?? '');
            for (const fact of (item.facts ?? []).map(catalogue.fact))
              expect(text, fact.id).to.include(formatWithOriginal(fact, locale));
          });
        });

        const remarks = textsOf(root, '.remarks').join('');
        expect(remarks).to.include(our.mosaic);
        expect(remarks).to.include(locale === 'en' ? 'not administrative boundaries' : '不表示行政区划界线');
        expect(remarks).to.include(layer.note?.[locale] ?? '');
        const undated = evidenceOf(layer).some(
          (claim) => 'year' in claim && claim.year === null && 'period' in claim && claim.period === null,
        );
        expect(remarks.includes(w.undatedFigures)).to.equal(undated);

        const source = squeeze(textsOf(root, '.source').join(''));
        for (const claim of evidenceOf(layer)) {
          const { title, issuer, date } = catalogue.source(claim);
          expect(source).to.include(squeeze(title[locale]));
          expect(source).to.include(squeeze(`${issuer[locale]}${w.separator}${date ?? w.undated}`));
        }
      });

      for (const width of WIDTHS) {
        it(`${layer.id}, ${locale}, ${width} px: every name is drawn, in its county and apart from the others`, async () => {
          const { root, element } = await drawn(mountMap({ layer: layer.id }, { lang: locale, width }));
          const texts = textsIn(root);
          for (const adcode of ADCODES) {
            const name = countyName(adcode, locale);
            expect(countiesNamed(root, name), name).to.deep.equal([adcode]);
          }
          expect(overlaps(texts.map(({ text, ink }) => ({ name: text, rect: ink })))).to.deep.equal([]);
          expect(textsOutside(root)).to.deep.equal([]);
          expect(root.querySelector('.qj')?.scrollWidth).to.be.at.most(element.offsetWidth);
          expect(element.scrollWidth).to.be.at.most(element.offsetWidth);
          for (const [adcode, button] of countyButtons(root)) {
            const { width: wide, height } = button.getBoundingClientRect();
            expect(Math.min(wide, height), adcode).to.be.at.least(24);
          }
        });
      }
    }
  }

  for (const locale of LOCALES) {
    for (const width of WIDTHS) {
      it(`the compass names who faces where and what, ${locale}, ${width} px`, async () => {
        const { root } = await drawn(mountMap({ layer: 'directions' }, { lang: locale, width }));
        const layer = catalogue.layer('directions');
        // Not every reading gives a bearing; what gives none stands at no side.
        const facing = ADCODES.flatMap((adcode) =>
          rolesOf(layer, adcode).flatMap((role) => (role.bearing === undefined ? [] : [{ adcode, role }])),
        );
        expect(facing).to.have.length(5);
        const drawing = squeeze(
          textsIn(root)
            .map(({ text }) => text)
            .join(''),
        );
        for (const { adcode, role } of facing) {
          expect(drawing).to.include(squeeze(role.name[locale]));
          // In the county, and at the side that it faces.
          expect(drawing.split(squeeze(countyName(adcode, locale))).length, adcode).to.be.at.least(3);
          for (const target of role.towards ?? []) expect(drawing).to.include(squeeze(target.name[locale]));
        }
        const [west] = listsOf(layer).flatMap(({ items }) => items);
        expect(drawing).to.include(squeeze(west?.detail?.[locale] ?? '?'));
      });
    }

    it(`no document gives 陆良 a direction, and the map says so, ${locale}`, async () => {
      const { root } = await drawn(mountMap({ layer: 'directions' }, { lang: locale }));
      const luliang = codeOf('陆良');
      expect(rolesOf(catalogue.layer('directions'), luliang)).to.deep.equal([]);
      const label = countyButtons(root).get(luliang)?.getAttribute('aria-label') ?? '';
      expect(label).to.include(mapWords(locale).notNamed);
      for (const county of catalogue.data.counties.filter(({ adcode, note }) => adcode === luliang && note)) {
        const entry = root.querySelector<HTMLElement>(`.readings [data-reading="${luliang}"]`);
        expect(entry?.textContent).to.include(county.note?.[locale]);
      }
      expect(textsOf(root, '.readings').join()).to.include(
        locale === 'en' ? 'The documents give no direction for Luliang' : '文件未写明陆良面向的方向',
      );
    });
  }
});
