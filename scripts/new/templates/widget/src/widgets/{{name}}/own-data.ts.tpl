import type { OwnData } from '../../elements/own-data.js';
import { problem } from '../../elements/problem.js';
import type { {{pascal}}Subject } from './subject.js';
import { {{camel}}Words } from './words.js';

/** Says that only figures of the documents can be shown. A chunk of its own, loaded only for elements that bring data. */
export const readData = (): OwnData<{{pascal}}Subject> => ({
  problem: problem('bad-data', 'data', null, (locale) => {{camel}}Words(locale).noData),
});
