export { Qj{{pascal}}, type {{pascal}}SelectDetail } from './element.js';
export { {{camel}}Model, type {{pascal}}Model } from './model.js';
export { {{camel}}Option } from './option.js';
export { subjectOf as {{camel}}SubjectOf, type {{pascal}}Subject } from './subject.js';
