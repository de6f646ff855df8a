export type { GaugeData } from './editor-data.js';
export { QjTargetGauge, type GaugeSelectDetail } from './element.js';
export { gaugeModel, type GaugeModel } from './model.js';
export { gaugeOption } from './option.js';
export { subjectOf as gaugeSubjectOf, type GaugeSubject } from './subject.js';
