import type { OwnData } from '../../elements/own-data.js';
import { worded } from '../../i18n/index.js';
import type { {{pascal}}Subject } from './subject.js';

/** Says that only figures of the documents can be shown. A chunk of its own, loaded only for elements that bring data. */
export const readData = (): OwnData<{{pascal}}Subject> => ({
  problem: { code: 'bad-data', attribute: 'data', value: null, choices: [], text: worded((w) => w.{{camel}}.noData) },
});
