import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Bearing, Mosaic } from '../../catalogue/types.js';
import { isEditorFigure, originOf } from '../../core/fact.js';
import { formatFigure, formatValue } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import type { Named, Text } from '../../core/text.js';
import { words } from '../../i18n/index.js';
import { captioned, type CaptionedFigure, type FigureSubject } from '../../view/captions.js';
import { joinSentences } from '../../view/text.js';
import type { ClassLook, LegendEntry, ShownClaim, ViewModel } from '../../view/view-model.js';
import type { Geography } from './geography.js';
import { CLASSES, rangeOf, rangesOf } from './classes.js';
import type { CountySubject, LayerSubject, ListSubject, Reading } from './subject.js';

export interface MapOverrides {
  heading?: string;
  /** `map` draws the site's own geometry and shows its approval number. */
  layout?: 'hex' | 'map';
  approvalNumber?: string;
  /** The site's own geometry. */
  geography?: Geography;
}

/** A document's statement about a county, in words. */
export interface ShownReading {
  key: string;
  aspect: string;
  name: string;
  status: string | null;
  figures: CaptionedFigure[];
  note: string | null;
  reading: Reading;
}

export interface MapCounty {
  adcode: string;
  name: string;
  /** Its class in the legend, or `none`. */
  look: ClassLook | 'none';
  /** The line below the name. */
  short: string;
  readings: ShownReading[];
  /** The figures of its readings, or the editor's own. */
  figures: CaptionedFigure[];
  /** Everything above in one line. */
  label: string;
  /** The same without the name. */
  said: string;
  /** What a screen reader announces first: the county's class, or the number of its readings. */
  lead: string;
  note: string | null;
}

/** Counties that face the same way according to the text; a bearing, not a route. */
export interface MapArrow {
  bearing: Bearing;
  adcodes: string[];
  targets: string[];
}

export interface MapList {
  key: string;
  title: string;
  figures: CaptionedFigure[];
  items: { key: string; name: string; detail: string; figures: CaptionedFigure[] }[];
  note: string | null;
}

export interface MapModel extends ViewModel {
  mosaic: Mosaic;
  /** What is drawn instead of the mosaic. */
  geography: Geography | null;
  layout: 'hex' | 'map';
  /** 审图号：…, shown bottom left and kept in every copy. */
  approval: string | null;
  /** The warning shown in its place when a map has no approval number. */
  warning: string | null;
  counties: MapCounty[];
  arrows: MapArrow[];
  lists: MapList[];
  /** Whether classes tell the counties apart; otherwise a county is only mentioned or not. */
  ranked: boolean;
  /** The classes in use, without the counties' names. */
  classes: LegendEntry[];
  /** Whether the layer is the editor's own. */
  own: boolean;
}

/** What a document says of a county, with its figures. */
export const shownReading = (
  catalogue: Catalogue,
  county: CountySubject,
  reading: Reading,
  locale: Locale,
): ShownReading => ({
  key: `${county.adcode}/${reading.id}`,
  aspect: reading.aspect,
  name:
    reading.towards.length > 0
      ? words(locale).map.facing(
          reading.name[locale],
          reading.towards.map((target) => target.name[locale]).join(words(locale).nameSeparator),
        )
      : reading.name[locale],
  status: reading.status?.[locale] ?? null,
  figures: reading.figures.map((figure) => captioned(catalogue, figure, county.name[locale], [county], locale)),
  note: reading.note?.[locale] ?? null,
  reading,
});

/** 绿色铝精深加工（规划）：绿色铝精深加工产值，2025年已实现：171.71亿元 */
export const readingText = ({ name, status, figures }: ShownReading, locale: Locale): string => {
  const w = words(locale);
  const title = name + (status ? w.parenthesis(status) : '');
  return [title, ...figures.map(({ sentence }) => sentence)].join(w.separator);
};

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

const listOf = (catalogue: Catalogue, list: ListSubject, place: Named, locale: Locale): MapList => {
  const w = words(locale);
  const title = list.name[locale];
  const figure = (of: FigureSubject) => captioned(catalogue, of, title, [place], locale);
  const text = (value: Text | null) => value?.[locale] ?? '';
  return {
    key: list.id,
    title,
    figures: list.figures.map(figure),
    items: list.items.map((item) => ({
      key: item.id,
      name: item.name[locale],
      detail: [text(item.status), text(item.detail)].filter(Boolean).join(w.separator),
      figures: item.figures.map(figure),
    })),
    note: list.note?.[locale] ?? null,
  };
};

/** How counties are told apart: by category, by the editor's numbers, or by being mentioned. */
interface Scheme {
  entries: { look: ClassLook; text: string; short: string; has: (county: CountySubject) => boolean }[];
  none: string;
}

const schemeOf = (subject: LayerSubject, locale: Locale): Scheme => {
  const w = words(locale);
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
          ? w.map.range(
              formatValue(range.from, first.unit, locale),
              formatValue(range.to, first.unit, locale),
              index === 0,
            )
          : '',
        short: '',
        has: (county) =>
          county.own !== null && 'figure' in county.own && rangeOf(ranges, county.own.figure.value) === highest - index,
      })),
      none: w.map.noData,
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
      none: own ? w.map.noData : w.map.notMentioned,
    };
  }
  return {
    entries: [{ look: 'class-2', text: w.map.mentioned, short: '', has: (county) => county.readings.length > 0 }],
    none: w.map.notMentioned,
  };
};

/** The number without its label, which editors often paste along: 审图号：GS(2024)0650号. */
export const approvalOf = (text: string): string =>
  text.trim().replace(/^(?:审图号|map\s+approval\s+(?:number|no\.?))\s*(?:[(（]审图号[)）]\s*)?[:：]?\s*/i, '');

/** Everything that a map shows. Pure: the same input gives the same view in a browser, at build time and in a test. */
export const mapModel = (
  catalogue: Catalogue,
  subject: LayerSubject,
  overrides: MapOverrides,
  locale: Locale,
): MapModel => {
  const w = words(locale);
  const place = subject.place.name[locale];
  const heading = overrides.heading?.trim() || subject.name[locale];
  const layout = overrides.layout ?? 'hex';
  const approvalNumber = layout === 'map' ? approvalOf(overrides.approvalNumber ?? '') : '';
  const approval = approvalNumber ? w.map.approval(approvalNumber) : null;
  const scheme = schemeOf(subject, locale);

  const ownFigure = ({ own, name, adcode }: CountySubject): CaptionedFigure[] =>
    own && 'figure' in own
      ? [
          {
            ...captioned(
              catalogue,
              { figure: own.figure, indicator: subject, place: { name } },
              name[locale],
              [],
              locale,
            ),
            key: adcode,
          },
        ]
      : [];

  const arrows = arrowsOf(subject.counties, locale);
  const counties = subject.counties.map((county): MapCounty => {
    const name = county.name[locale];
    const entry = scheme.entries.find(({ has }) => has(county));
    const readings = county.readings.map((reading) => shownReading(catalogue, county, reading, locale));
    const [own] = ownFigure(county);
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
      lead: own || !entry ? all : subject.categories.length > 0 ? entry.text : w.map.entries(readings.length),
      // A note on a whole county says which way it does not face, so it only belongs beside arrows.
      note: arrows.length > 0 ? (county.note?.[locale] ?? null) : null,
    };
  });

  const lists = subject.lists.map((list) => listOf(catalogue, list, subject.place, locale));
  const figures = [
    ...new Map(
      [
        ...subject.counties.flatMap(ownFigure),
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
    return { ...entry, text: w.map.legend(entry.text, names.join(w.nameSeparator)) };
  });

  const remarks = [
    ...(subject.note ? [subject.note[locale]] : []),
    ...(figures.some(({ figure }) => !isEditorFigure(figure) && figure.year === null && figure.period === null)
      ? [w.chain.undatedFigures]
      : []),
    ...(subject.own?.numbers && figures[0] ? [figures[0].caption.slice(2).join(' · ')] : []),
    layout === 'hex' ? w.map.mosaic : w.map.schematic,
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
  return {
    tag: 'qj-county-map',
    attribute: 'layer',
    view: subject.view,
    locale,
    heading,
    subheading: w.subheading(place, subject.own ? w.hintEditorData : w.map.hint),
    stillSubheading: w.subheading(place, subject.own ? w.hintEditorData : w.map.stillHint),
    place,
    figures,
    others: [],
    claims: [
      ...subject.counties.flatMap((county) => county.readings.map((reading) => claimOf(county, reading, locale))),
      ...subject.counties.flatMap((county) => ownClaim(subject, county, locale)),
      ...subject.lists.flatMap((list) =>
        list.items.map((item): ShownClaim => ({
          ...originOf(item),
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
    inWords: [`${place}${w.separator}${heading}`, ...sentences],
    summary: joinSentences([heading, place, ...sentences, ...remarks], w),
    mosaic: subject.mosaic,
    geography: overrides.geography ?? null,
    layout,
    approval,
    warning: layout === 'map' && approval === null ? w.map.approvalMissing : null,
    counties,
    arrows,
    lists,
    ranked: subject.categories.length > 0 || subject.own !== null,
    classes,
    own: subject.own !== null,
  };
};

/** The figures of a list, except those that one of its items already shows. */
export const figuresOfList = ({ figures, items }: MapList): CaptionedFigure[] =>
  figures.filter(({ key }) => !items.some((item) => item.figures.some((own) => own.key === key)));

const listText = (list: MapList, locale: Locale): string => {
  const w = words(locale);
  return [
    ...figuresOfList(list).map(({ sentence }) => sentence),
    ...list.items.map(({ name, detail, figures: own }) =>
      [name + (detail ? w.parenthesis(detail) : ''), ...own.map(({ sentence }) => sentence)].join(w.separator),
    ),
  ].join(w.listSeparator);
};

const claimOf = (county: CountySubject, reading: Reading, locale: Locale): ShownClaim => {
  const w = words(locale);
  return {
    ...originOf(reading),
    key: `${county.adcode}/${reading.id}`,
    item: w.map.aspects[reading.aspect as keyof typeof w.map.aspects],
    name: county.name[locale],
    text: [
      reading.name[locale],
      reading.towards.map((target) => target.name[locale]).join(w.nameSeparator),
      reading.status?.[locale] ?? '',
    ]
      .filter(Boolean)
      .join(w.separator),
    place: county.name[locale],
    note: reading.note?.[locale] ?? null,
  };
};

/** The category that the editor assigned to a county. */
const ownClaim = (subject: LayerSubject, county: CountySubject, locale: Locale): ShownClaim[] => {
  const { own } = subject;
  if (!own || !county.own || !('category' in county.own)) return [];
  const { category } = county.own;
  const found = subject.categories.find(({ key }) => key === category);
  return [
    {
      evidence: null,
      editor: { source: own.source, date: own.date },
      key: county.adcode,
      item: subject.name[locale],
      name: county.name[locale],
      text: found ? found.name[locale] : category,
      place: county.name[locale],
      note: null,
    },
  ];
};
