import { validate } from 'virtual:qj-validate/task-tree-data';
import { dataProblems } from '../../elements/data-problems.js';
import { understood } from '../../elements/lenient-json.js';
import type { OwnData } from '../../elements/own-data.js';
import { datesProblem } from '../../elements/own-dates.js';
import { today } from '../../elements/today.js';
import { subjectOfData, type TaskTreeData } from './editor-data.js';
import type { TaskTreeSubject } from './subject.js';

/** Validates an editor's data against the schema. A separate chunk for elements with own data. */
export const readData = (given: unknown): OwnData<TaskTreeSubject> => {
  const data = understood(given);
  if (!validate(data)) return { problem: dataProblems(data, validate.errors ?? []) };
  const problem = datesProblem(data, today(), false);
  return problem ? { problem } : { subject: subjectOfData(data as TaskTreeData) };
};
