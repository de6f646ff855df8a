export type { MapData } from './editor-data.js';
export { QjCountyMap, type MapSelectDetail } from './element.js';
export { mapModel, type MapModel } from './model.js';
export { mapOption } from './option.js';
export { subjectOf as layerSubjectOf, type LayerSubject } from './subject.js';
