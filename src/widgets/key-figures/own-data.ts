import type { OwnData } from '../../elements/own-data.js';
import { problem } from '../../elements/problem.js';
import type { KeyFiguresSubject } from './subject.js';
import { keyFiguresWords } from './words.js';

/** Says that only figures of the documents can be shown. A chunk of its own, loaded only for elements that bring data. */
export const readData = (): OwnData<KeyFiguresSubject> => ({
  problem: problem('bad-data', 'data', null, (locale) => keyFiguresWords(locale).noData),
});
