export type { ChainData } from './editor-data.js';
export { QjIndustryChain, type ChainSelectDetail } from './element.js';
export { chainModel, type ChainModel } from './model.js';
export { chainOption } from './option.js';
export { subjectOf as chainSubjectOf, type ChainsSubject } from './subject.js';
