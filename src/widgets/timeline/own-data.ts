import { validate } from 'virtual:qj-validate/timeline-data';
import { dataProblems } from '../../elements/data-problems.js';
import { understood } from '../../elements/lenient-json.js';
import { datesProblem } from '../../elements/own-dates.js';
import type { OwnData } from '../../elements/own-data.js';
import { today } from '../../elements/today.js';
import { subjectOfData, type TimelineData } from './editor-data.js';
import type { TimelineSubject } from './subject.js';

/** Validates an editor's data against the schema. A separate chunk for elements with own data. */
export const readData = (given: unknown): OwnData<TimelineSubject> => {
  const data = understood(given);
  if (!validate(data)) return { problem: dataProblems(data, validate.errors ?? []) };
  const problem = datesProblem(data, today(), false);
  return problem ? { problem } : { subject: subjectOfData(data as TimelineData) };
};
