import { isEditorFigure } from '../../core/fact.js';
import { formatFigure, formatValue } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { captioned, type CaptionedFigure } from '../../view/captions.js';
import { credited } from '../../view/describe.js';
import { ownFigure } from '../../view/provenance.js';
import type { ClassLook, LegendEntry, Said, ShownClaim } from '../../view/view-model.js';
import { claimOf, ownClaim } from './claims.js';
import { CLASSES, rangeOf, rangesOf } from './classes.js';
import { mapFace } from './face.js';
import type { Geography } from './geography.js';
import { listText, mapList } from './shown-lists.js';
import { readingText, shownReading } from './shown-readings.js';
import type { CountySubject, LayerSubject } from './subject.js';
import { mapTouch } from './touch.js';
import type { MapArrow, MapCounty, MapModel } from './types.js';
import { attribute, name as widget } from './widget.js';
import { mapWords } from './words.js';

export type * from './types.js';

export interface MapOverrides {
  heading?: string;
  /** `map` draws the site's own geometry and shows its approval number. */
  layout?: 'hex' | 'map';
  approvalNumber?: string;
  /** The site's own geometry. */
  geography?: Geography;
}

const arrowsOf = (counties: readonly CountySubject[], locale: Locale): MapArrow[] => {
  const arrows: MapArrow[] = [];
  for (const { adcode, readings } of counties) {
    for (const { bearing, towards } of readings) {
      if (bearing === null) continue;
      const targets = towards.map((target) => target.name[locale]);
      const known = arrows.find((arrow) => arrow.bearing === bearing && arrow.targets.join() === targets.join());
      if (known) known.adcodes.push(adcode);
      else arrows.push({ bearing, adcodes: [adcode], targets });
    }
  }
  return arrows;
};

/** How counties are told apart: by category, by the editor's numbers, or by being mentioned. */
interface Scheme {
  entries: { look: ClassLook; text: string; short: string; has: (county: CountySubject) => boolean }[];
  none: string;
}

const schemeOf = (subject: LayerSubject, locale: Locale): Scheme => {
  const our = mapWords(locale);
  const { categories, counties, own } = subject;
  const lookAt = (index: number): ClassLook => CLASSES[index] ?? 'class-5';
  if (own?.numbers) {
    const figures = counties.flatMap((county) => (county.own && 'figure' in county.own ? [county.own.figure] : []));
    const [first] = figures;
    const ranges = rangesOf(figures.map(({ value }) => value));
    const highest = ranges.length - 1;
    return {
      // The strongest shade is for the highest numbers.
      entries: [...ranges].reverse().map((range, index) => ({
        look: lookAt(index),
        text: first
          ? our.range(
              formatValue(range.from, first.unit, locale),
              formatValue(range.to, first.unit, locale),
              index === 0,
            )
          : '',
        short: '',
        has: (county) =>
          county.own !== null && 'figure' in county.own && rangeOf(ranges, county.own.figure.value) === highest - index,
      })),
      none: our.noData,
    };
  }
  if (categories.length > 0) {
    return {
      entries: categories.map((category, index) => ({
        look: lookAt(index),
        text: category.name[locale],
        short: category.short[locale],
        has: (county) =>
          county.own !== null && 'category' in county.own
            ? county.own.category === category.key
            : county.readings.some(({ value }) => value === category.key),
      })),
      none: own ? our.noData : our.notMentioned,
    };
  }
  return {
    entries: [{ look: 'class-2', text: our.mentioned, short: '', has: (county) => county.readings.length > 0 }],
    none: our.notMentioned,
  };
};

/** The number without its label, which editors often paste along: 审图号：GS(2024)0650号. */
export const approvalOf = (text: string): string =>
  text.trim().replace(/^(?:审图号|map\s+approval\s+(?:number|no\.?))\s*(?:[(（]审图号[)）]\s*)?[:：]?\s*/i, '');

/** Everything that a map shows. Pure: the same input gives the same view in a browser, at build time and in a test. */
export const mapModel = (subject: LayerSubject, overrides: MapOverrides, locale: Locale): MapModel => {
  const w = words(locale);
  const our = mapWords(locale);
  const place = subject.place.name[locale];
  const heading = overrides.heading?.trim() || subject.name[locale];
  const layout = overrides.layout ?? 'hex';
  const approvalNumber = layout === 'map' ? approvalOf(overrides.approvalNumber ?? '') : '';
  const approval = approvalNumber ? our.approval(approvalNumber) : null;
  const scheme = schemeOf(subject, locale);

  const ownFigureOf = ({ own, name: county, adcode }: CountySubject): CaptionedFigure[] =>
    own && 'figure' in own
      ? [
          {
            ...captioned(ownFigure(own.figure, { name: subject.name }, { name: county }), county[locale], [], locale),
            key: adcode,
          },
        ]
      : [];

  const arrows = arrowsOf(subject.counties, locale);
  const counties = subject.counties.map((county): MapCounty => {
    const name = county.name[locale];
    const entry = scheme.entries.find(({ has }) => has(county));
    const readings = county.readings.map((reading) => shownReading(county, reading, locale));
    const [own] = ownFigureOf(county);
    const said = [
      ...(entry && (subject.categories.length > 0 || own) ? [own ? own.sentence : entry.text] : []),
      ...readings.map((reading) => readingText(reading, locale)),
    ];
    const all = [...new Set(said)].join(w.listSeparator) || scheme.none;
    return {
      adcode: county.adcode,
      name,
      look: entry?.look ?? 'none',
      short: own ? formatFigure(own.figure, locale) : (entry?.short ?? ''),
      readings,
      figures: own ? [own] : readings.flatMap((reading) => reading.figures),
      label: name + w.colon + all,
      said: all,
      lead: own || !entry ? all : subject.categories.length > 0 ? entry.text : our.entries(readings.length),
      // A note on a whole county says which way it does not face, so it only belongs beside arrows.
      note: arrows.length > 0 ? (county.note?.[locale] ?? null) : null,
    };
  });

  const lists = subject.lists.map((list) => mapList(list, subject.place, locale));
  const figures = [
    ...new Map(
      [
        ...subject.counties.flatMap(ownFigureOf),
        ...counties.flatMap(({ readings }) => readings.flatMap((reading) => reading.figures)),
        ...lists.flatMap((list) => [...list.figures, ...list.items.flatMap((item) => item.figures)]),
      ].map((figure) => [figure.key, figure]),
    ).values(),
  ];
  const classes = [
    ...scheme.entries.map(({ look, text }): LegendEntry => ({ key: look, look, form: 'box', text })),
    { key: 'none', look: 'none', form: 'box', text: scheme.none } satisfies LegendEntry,
  ].filter(({ look }) => counties.some((county) => county.look === look));
  const legend = classes.map((entry) => {
    const names = counties.filter(({ look }) => look === entry.look).map(({ name }) => name);
    return { ...entry, text: our.legend(entry.text, names.join(w.nameSeparator)) };
  });

  const remarks = [
    ...(subject.note ? [subject.note[locale]] : []),
    ...(figures.some(({ figure }) => !isEditorFigure(figure) && figure.year === null && figure.period === null)
      ? [w.undatedFigures]
      : []),
    ...(subject.own?.numbers && figures[0] ? [figures[0].caption.slice(2).join(' · ')] : []),
    layout === 'hex' ? our.mosaic : our.schematic,
    ...(approval ? [approval] : []),
  ];
  const passages = [
    ...(subject.categories.length === 0
      ? counties
          .filter(({ readings }) => readings.length > 0)
          .map(({ name, readings }) => ({
            term: name,
            text: readings.map((reading) => readingText(reading, locale)).join(w.listSeparator),
          }))
      : []),
    ...lists.map((list) => ({ term: list.title, text: listText(list, locale) })),
  ].filter(({ text }) => text !== '');
  const sentences = [
    ...legend.map(({ text }) => text),
    ...counties.map(({ label }) => label),
    ...lists.map((list) => list.title + w.colon + listText(list, locale)),
  ];
  const said: Said<MapModel> = {
    tag: `qj-${widget}`,
    attribute,
    view: subject.view,
    locale,
    heading,
    subheading: w.subheading(place, subject.own ? w.hintEditorData : our.hint),
    stillSubheading: w.subheading(place, subject.own ? w.hintEditorData : our.stillHint),
    place,
    figures,
    others: [],
    claims: [
      ...subject.counties.flatMap((county) => county.readings.map((reading) => claimOf(county, reading, locale))),
      ...subject.counties.flatMap((county) => ownClaim(subject, county, locale)),
      ...subject.lists.flatMap((list) =>
        list.items.map((item): ShownClaim => ({
          ...credited(item, locale),
          key: `${list.id}/${item.id}`,
          item: list.name[locale],
          name: item.name[locale],
          text: [item.status, item.detail].flatMap((text) => (text ? [text[locale]] : [])).join(w.separator),
          place: null,
          note: null,
        })),
      ),
    ],
    legend,
    passages,
    derived: [],
    remarks,
    inWords: sentences,
    spoken: sentences,
    mosaic: subject.mosaic,
    geography: overrides.geography ?? null,
    layout,
    approval,
    warning: layout === 'map' && approval === null ? our.approvalMissing : null,
    counties,
    arrows,
    lists,
    ranked: subject.categories.length > 0 || subject.own !== null,
    classes,
    own: subject.own !== null,
    layers: Object.fromEntries(subject.layers.map(({ id, short }) => [id, short[locale]])),
  };
  return { ...said, face: mapFace(said), touch: mapTouch(said) };
};
