import type { Catalogue } from '../catalogue/catalogue.js';
import { sliceChain, sliceCounty, sliceLayer, sliceTarget } from '../catalogue/slice.js';
import type { CatalogueData } from '../catalogue/types.js';
import type { Locale } from '../core/locale.js';
import { nameOf } from '../view/describe.js';
import type { ViewModel } from '../view/view-model.js';
import { mapModel } from '../widgets/county-map/model.js';
import { subjectOf as mapSubject } from '../widgets/county-map/subject.js';
import { chainModel } from '../widgets/industry-chain/model.js';
import { subjectOf as chainSubject } from '../widgets/industry-chain/subject.js';
import { gaugeModel } from '../widgets/target-gauge/model.js';
import { subjectOf as gaugeSubject } from '../widgets/target-gauge/subject.js';

/** One widget's views of the documents: which there are, what each shows, what each needs. */
export interface WidgetViews {
  widget: string;
  tag: string;
  /** The attribute that chooses the view. */
  attribute: string;
  ids: (catalogue: Catalogue) => string[];
  model: (catalogue: Catalogue, id: string, locale: Locale) => ViewModel;
  /** The place alone: a model's own may name the scope with it. */
  place: (catalogue: Catalogue, id: string, locale: Locale) => string;
  slice: (catalogue: Catalogue, id: string) => Partial<CatalogueData>;
  /** What elements load besides views, when a reader asks for more. */
  more?: { ids: (catalogue: Catalogue) => string[]; slice: WidgetViews['slice'] };
}

export const WIDGETS: readonly WidgetViews[] = [
  {
    widget: 'target-gauge',
    tag: 'qj-target-gauge',
    attribute: 'target',
    ids: ({ data }) => data.targets.map(({ id }) => id),
    model: (catalogue, id, locale) => gaugeModel(catalogue, gaugeSubject(catalogue, id), {}, locale),
    place: (catalogue, id, locale) => nameOf(gaugeSubject(catalogue, id).place, locale),
    slice: sliceTarget,
  },
  {
    widget: 'industry-chain',
    tag: 'qj-industry-chain',
    attribute: 'chain',
    ids: ({ data }) => [...data.chainGroups, ...data.chains].map(({ id }) => id),
    model: (catalogue, id, locale) => chainModel(catalogue, chainSubject(catalogue, id), {}, locale),
    place: (catalogue, id, locale) => nameOf(chainSubject(catalogue, id).place, locale),
    slice: sliceChain,
  },
  {
    widget: 'county-map',
    tag: 'qj-county-map',
    attribute: 'layer',
    ids: ({ data }) => data.layers.map(({ id }) => id),
    model: (catalogue, id, locale) => mapModel(catalogue, mapSubject(catalogue, id), {}, locale),
    place: (catalogue, id, locale) => nameOf(mapSubject(catalogue, id).place, locale),
    slice: sliceLayer,
    more: { ids: ({ data }) => data.counties.map(({ adcode }) => adcode), slice: sliceCounty },
  },
];

/** The documents that a view draws on, by id. */
export const documentsOf = ({ figures, claims }: ViewModel): string[] => [
  ...new Set(
    [...figures.map(({ figure }) => figure), ...claims].flatMap(({ evidence }) =>
      evidence ? [evidence.document] : [],
    ),
  ),
];
