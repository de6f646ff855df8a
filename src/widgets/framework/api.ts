export type { FrameworkData } from './editor-data.js';
export { QjFramework, type FrameworkSelectDetail } from './element.js';
export { frameworkModel, type FrameworkModel } from './model.js';
export { frameworkOption } from './option.js';
export { subjectOf as frameworkSubjectOf, type FrameworkSubject } from './subject.js';
