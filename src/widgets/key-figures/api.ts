export type { KeyFiguresData } from './editor-data.js';
export { QjKeyFigures, type KeyFiguresSelectDetail } from './element.js';
export { keyFiguresModel, type KeyFiguresModel } from './model.js';
export { keyFiguresOption } from './option.js';
export { subjectOf as keyFiguresSubjectOf, type KeyFiguresSubject } from './subject.js';
