/** Classes and pure functions, free of side effects. Import `qj-widgets/all` to register every tag. */
export { createCatalogue, type Catalogue } from './catalogue/catalogue.js';
export type * from './catalogue/types.js';
export type { Comparator } from './core/comparators.js';
export type { EditorFigure, Evidence, Fact, FactKind, Figure } from './core/fact.js';
export { formatFigure, formatWithOriginal } from './core/format.js';
export { toLocale, type Locale } from './core/locale.js';
export { progressOf, type Progress } from './core/progress.js';
export type { Named, Noted, Text } from './core/text.js';
export type { Unit } from './core/units.js';
export type { EventMethod, QjEventMap, QjReadyDetail } from './elements/event-types.js';
export type { ProblemCode, QjErrorDetail } from './elements/problem.js';
export { setViewsBase } from './elements/view-source.js';
export type { ViewModel } from './view/view-model.js';
export { upgradeLinks } from './elements/upgrade.js';
export * from './widgets/api.js';
