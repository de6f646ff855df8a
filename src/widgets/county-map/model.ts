import { isEditorFigure } from '../../core/fact.js';
import { formatFigure } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { once } from '../../core/once.js';
import { words } from '../../i18n/index.js';
import { captioned, type CaptionedFigure } from '../../view/captions.js';
import { ownFigure } from '../../view/provenance.js';
import { statementClaims } from '../../view/statements.js';
import type { Said } from '../../view/view-model.js';
import { claimOf, ownClaim } from './claims.js';
import { classesOf } from './class-list.js';
import { edgesOf } from './edges.js';
import { mapFace } from './face.js';
import type { Geography } from './geography.js';
import { listText, mapList } from './shown-lists.js';
import { schemeOf } from './scheme.js';
import { shownReading } from './shown-readings.js';
import type { CountySubject, LayerSubject } from './subject.js';
import { symbolLegend } from './symbol-legend.js';
import { mapTouch } from './touch.js';
import type { MapCounty, MapModel } from './types.js';
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

  const labelled = subject.symbols.length > 0;
  const counties = subject.counties.map((county): MapCounty => {
    const name = county.name[locale];
    const entry = scheme.entries.find(({ has }) => has(county));
    const readings = county.readings.map((reading) => shownReading(county, reading, locale));
    const [own] = ownFigureOf(county);
    const said = [
      ...(entry && (subject.categories.length > 0 || own) ? [own ? own.sentence : entry.text] : []),
      ...readings.map(({ sentence }) => sentence),
    ];
    const all =
      once(said)
        // A reading may say the class and more: 小城市, 小城市：会泽.
        .filter((text) => !said.some((other) => other !== text && other.startsWith(text)))
        .join(w.listSeparator) || scheme.none;
    return {
      adcode: county.adcode,
      name,
      look: entry?.look ?? 'none',
      short: own ? formatFigure(own.figure, locale) : (entry?.short ?? (labelled ? scheme.none : '')),
      readings,
      figures: own ? [own] : readings.flatMap((reading) => reading.figures),
      label: name + w.colon + all,
      said: all,
      lead: own || !entry ? all : subject.categories.length > 0 ? entry.text : our.entries(readings.length),
      // A note on a whole county says which way it does not face, so it only belongs in a compass.
      note: subject.compass ? (county.note?.[locale] ?? null) : null,
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
  const classes = classesOf(scheme, counties, subject.own !== null, locale);
  const legend = labelled
    ? symbolLegend(subject, counties, lists, locale)
    : classes.map(({ key, look, form, mark, text, counties: names }) => ({
        key,
        look,
        form,
        ...(mark ? { mark } : {}),
        text: our.legend(text, names),
      }));

  const remarks = [
    ...(subject.note ? [subject.note[locale]] : []),
    ...(figures.some(({ figure }) => !isEditorFigure(figure) && figure.year === null && figure.period === null)
      ? [w.undatedFigures]
      : []),
    ...(subject.own?.numbers && figures[0] ? [figures[0].caption.slice(2).join(' · ')] : []),
    layout === 'hex' ? our.mosaic : our.schematic,
    ...(approval ? [approval] : []),
  ];
  const sentences = [
    ...(labelled ? [] : legend.map(({ text }) => text)),
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
      ...subject.lists.flatMap((list, index) =>
        list.items.flatMap((item, at) => {
          const shown = lists[index]?.items[at];
          return shown ? statementClaims(item, shown, list.name[locale], locale) : [];
        }),
      ),
    ],
    legend,
    legendPlace: labelled ? 'above' : 'drawn',
    passages: [],
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
    labelled,
    unplaced: subject.compass ? our.noBearing : our.noCounty,
    figured: our.figures,
    edges: subject.compass ? edgesOf(subject, locale) : [],
    lists,
    classes,
    own: subject.own !== null,
    layers: Object.fromEntries(subject.layers.map(({ id, short }) => [id, short[locale]])),
  };
  return { ...said, face: mapFace(said), touch: mapTouch(said) };
};
