export type { TaskTreeData } from './editor-data.js';
export { QjTaskTree, type TaskTreeSelectDetail } from './element.js';
export { folded as foldedTaskTree } from './fold.js';
export { taskTreeModel, type TaskTreeModel } from './model.js';
export { taskTreeOption } from './option.js';
export { subjectOf as taskTreeSubjectOf, type TaskTreeSubject } from './subject.js';
