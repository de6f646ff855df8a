import { AREAS } from '../../core/counties.js';
import type { EditorFigure, FactKind } from '../../core/fact.js';
import { sameText } from '../../core/text.js';
import type { Unit } from '../../core/units.js';
import { problem, shorten, type Problem } from '../../elements/problem.js';
import { words, type Words } from '../../i18n/index.js';
import { OWN_VIEW } from '../../view/own-view.js';
import type { CountySubject, LayerSubject } from './subject.js';
import { mapWords, type MapWords } from './words.js';

/** The `data` property: a layer of the editor's own, after data/schema/county-map-data.schema.json. */
export interface MapData {
  name: string;
  source: string;
  date?: string;
  year?: number;
  unit?: Unit;
  kind?: FactKind;
  note?: string;
  categories?: { key: string; name: string }[];
  /** By adcode. */
  values: Record<string, number | string>;
}

const dataProblem = (value: string, choices: readonly string[], text: (our: MapWords, w: Words) => string): Problem =>
  problem('bad-data', 'data', value, (locale) => text(mapWords(locale), words(locale)), choices);

/** Problems in an editor's layer that the schema cannot catch. */
export const layerProblem = ({ values, categories, unit }: MapData): Problem | null => {
  const known = Object.keys(AREAS);
  const foreign = Object.keys(values).find((code) => !known.includes(code));
  if (foreign !== undefined) {
    return dataProblem(foreign, known, (our) => our.errors.unknownCounty('data.values', shorten(foreign), known));
  }
  const given = Object.values(values);
  if (!categories) {
    if (given.some((value) => typeof value !== 'number'))
      return dataProblem('values', [], (our) => our.errors.mixedValues);
    return unit === undefined
      ? dataProblem('unit', [], (_, w) => w.errors.data(w.errors.fieldMissing('data.unit')))
      : null;
  }
  const keys = categories.map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) return dataProblem(twice, [], (our) => our.errors.duplicateCategory(shorten(twice)));
  const stray = given.find((value) => typeof value === 'number' || !keys.includes(value));
  if (stray === undefined) return null;
  return typeof stray === 'number'
    ? dataProblem('values', keys, (our) => our.errors.mixedValues)
    : dataProblem(stray, keys, (our) => our.errors.unknownCategory(shorten(stray), keys.map(shorten)));
};

/** The counties' names and the mosaic come from a view of the documents; everything else is the editor's. */
export const subjectOfData = ({ place, counties, mosaic }: LayerSubject, data: MapData): LayerSubject => {
  const origin = { source: data.source, date: data.date ?? null };
  const ownOf = (adcode: string): CountySubject['own'] => {
    const value = data.values[adcode];
    if (value === undefined) return null;
    if (typeof value === 'string') return { category: value };
    const figure: EditorFigure = {
      id: adcode,
      indicator: OWN_VIEW,
      place: OWN_VIEW,
      kind: data.kind ?? 'actual',
      comparator: null,
      value,
      unit: data.unit ?? '个',
      year: data.year ?? null,
      period: null,
      scope: null,
      note: null,
      evidence: null,
      editor: origin,
    };
    return { figure };
  };
  return {
    view: OWN_VIEW,
    name: sameText(data.name),
    place,
    note: data.note === undefined ? null : sameText(data.note),
    compass: false,
    symbols: [],
    categories: (data.categories ?? []).map(({ key, name }) => ({ key, name: sameText(name), short: sameText('') })),
    counties: counties.map(({ name, adcode }) => ({ name, adcode, readings: [], note: null, own: ownOf(adcode) })),
    lists: [],
    layers: [],
    mosaic,
    own: { ...origin, numbers: data.categories === undefined },
  };
};
