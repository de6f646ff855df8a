import type { Catalogue } from '../catalogue/catalogue.js';
import { sliceChain, sliceCounty, sliceLayer, sliceTarget } from '../catalogue/slice.js';
import type { CatalogueData } from '../catalogue/types.js';
import type { Locale } from '../core/locale.js';
import { nameOf } from '../view/describe.js';
import { drawingWidths } from '../view/drawing-widths.js';
import type { Face } from '../view/static-view.js';
import type { ViewModel } from '../view/view-model.js';
import { mapFace } from '../widgets/county-map/face.js';
import { mapModel, type MapModel } from '../widgets/county-map/model.js';
import { subjectOf as mapSubject } from '../widgets/county-map/subject.js';
import { WIDEST as WIDEST_MAP } from '../widgets/county-map/widest.js';
import { chainFace } from '../widgets/industry-chain/face.js';
import { chainModel, type ChainModel } from '../widgets/industry-chain/model.js';
import { subjectOf as chainSubject } from '../widgets/industry-chain/subject.js';
import { WIDEST as WIDEST_CHAIN } from '../widgets/industry-chain/widest.js';
import { gaugeFace } from '../widgets/target-gauge/face.js';
import { gaugeModel, type GaugeModel } from '../widgets/target-gauge/model.js';
import { subjectOf as gaugeSubject } from '../widgets/target-gauge/subject.js';
import { WIDEST as WIDEST_GAUGE } from '../widgets/target-gauge/widest.js';

/** One widget's views of the documents: which there are, what each shows, what each needs. */
export interface WidgetViews<M extends ViewModel = ViewModel> {
  widget: string;
  tag: string;
  /** The attribute that chooses the view. */
  attribute: string;
  /** The widths that its drawings are made at. */
  widths: number[];
  ids: (catalogue: Catalogue) => string[];
  model: (catalogue: Catalogue, id: string, locale: Locale) => M;
  /** What the element's frame shows of it. */
  face: (model: M, catalogue: Catalogue) => Face;
  /** The place alone: a model's own may name the scope with it. */
  place: (catalogue: Catalogue, id: string, locale: Locale) => string;
  slice: (catalogue: Catalogue, id: string) => Partial<CatalogueData>;
  /** What a page may set off in the drawing. */
  emphasis?: { attribute: string; several: boolean; choices: (model: M) => { value: string; name: string }[] };
  /** What elements load besides views, when a reader asks for more. */
  more?: { ids: (catalogue: Catalogue) => string[]; slice: WidgetViews['slice'] };
}

/** Widgets of several models in one list: a widget's functions take the models that it made itself. */
const views = <M extends ViewModel>(widget: WidgetViews<M>): WidgetViews => widget as unknown as WidgetViews;

export const WIDGETS: readonly WidgetViews[] = [
  views<GaugeModel>({
    widget: 'target-gauge',
    tag: 'qj-target-gauge',
    attribute: 'target',
    widths: drawingWidths(WIDEST_GAUGE),
    ids: ({ data }) => data.targets.map(({ id }) => id),
    model: (catalogue, id, locale) => gaugeModel(catalogue, gaugeSubject(catalogue, id), {}, locale),
    face: gaugeFace,
    place: (catalogue, id, locale) => nameOf(gaugeSubject(catalogue, id).place, locale),
    slice: sliceTarget,
  }),
  views<ChainModel>({
    widget: 'industry-chain',
    tag: 'qj-industry-chain',
    attribute: 'chain',
    widths: drawingWidths(WIDEST_CHAIN),
    ids: ({ data }) => [...data.chainGroups, ...data.chains].map(({ id }) => id),
    model: (catalogue, id, locale) => chainModel(catalogue, chainSubject(catalogue, id), {}, locale),
    face: chainFace,
    place: (catalogue, id, locale) => nameOf(chainSubject(catalogue, id).place, locale),
    slice: sliceChain,
    emphasis: {
      attribute: 'focus',
      several: false,
      choices: ({ chains }) =>
        chains.flatMap(({ name, stages }) =>
          stages.map((stage) => ({
            value: stage.key,
            name: chains.length > 1 ? `${name} · ${stage.name}` : stage.name,
          })),
        ),
    },
  }),
  views<MapModel>({
    widget: 'county-map',
    tag: 'qj-county-map',
    attribute: 'layer',
    widths: drawingWidths(WIDEST_MAP),
    ids: ({ data }) => data.layers.map(({ id }) => id),
    model: (catalogue, id, locale) => mapModel(catalogue, mapSubject(catalogue, id), {}, locale),
    face: mapFace,
    place: (catalogue, id, locale) => nameOf(mapSubject(catalogue, id).place, locale),
    slice: sliceLayer,
    emphasis: {
      attribute: 'highlight',
      several: true,
      choices: ({ counties }) => counties.map(({ adcode, name }) => ({ value: adcode, name })),
    },
    more: { ids: ({ data }) => data.counties.map(({ adcode }) => adcode), slice: sliceCounty },
  }),
];

/** The documents that a view draws on, by id. */
export const documentsOf = ({ figures, claims }: ViewModel): string[] => [
  ...new Set(
    [...figures.map(({ figure }) => figure), ...claims].flatMap(({ evidence }) =>
      evidence ? [evidence.document] : [],
    ),
  ),
];
