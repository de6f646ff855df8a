/** Classes and pure functions, free of side effects. Import `qj-widgets/all` to register every tag. */
export { createCatalogue, type Catalogue } from './catalogue/catalogue.js';
export type * from './catalogue/types.js';
export type { Comparator } from './core/comparators.js';
export type { EditorFigure, Evidence, Fact, FactKind, Figure } from './core/fact.js';
export { formatFigure, formatWithOriginal } from './core/format.js';
export { toLocale, type Locale } from './core/locale.js';
export { progressOf, type Progress } from './core/progress.js';
export type { Unit } from './core/units.js';
export type { QjErrorDetail } from './elements/problem.js';
export type { ViewModel } from './view/view-model.js';
export type { GaugeData } from './widgets/target-gauge/editor-data.js';
export { gaugeModel, type GaugeModel } from './widgets/target-gauge/model.js';
export { subjectOf, type GaugeSubject } from './widgets/target-gauge/subject.js';
export { gaugeOption } from './widgets/target-gauge/option.js';
export { QjTargetGauge, type GaugeSelectDetail } from './widgets/target-gauge/target-gauge.js';
