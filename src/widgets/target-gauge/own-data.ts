import { validate } from 'virtual:qj-validate/target-gauge-data';
import { dataProblems } from '../../elements/data-problems.js';
import { understood } from '../../elements/lenient-json.js';
import { datesProblem } from '../../elements/own-dates.js';
import type { OwnData } from '../../elements/own-data.js';
import { today } from '../../elements/today.js';
import { subjectOfData, type GaugeData } from './editor-data.js';
import type { GaugeSubject } from './subject.js';

/** Validates an editor's data against the schema. A separate chunk for elements with own data. */
export const readData = (given: unknown): OwnData<GaugeSubject> => {
  const data = understood(given);
  if (!validate(data)) return { problem: dataProblems(data, validate.errors ?? []) };
  const problem = datesProblem(data, today(), false);
  return problem ? { problem } : { subject: subjectOfData(data as GaugeData) };
};
