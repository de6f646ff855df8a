export type { TimelineData } from './editor-data.js';
export { QjTimeline, type TimelineSelectDetail } from './element.js';
export { timelineModel, type TimelineModel } from './model.js';
export { timelineOption } from './option.js';
export { subjectOf as timelineSubjectOf, type TimelineSubject } from './subject.js';
