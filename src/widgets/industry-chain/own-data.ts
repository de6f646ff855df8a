import { validate } from 'virtual:qj-validate/industry-chain-data';
import { dataProblems } from '../../elements/data-problems.js';
import { understood } from '../../elements/lenient-json.js';
import { datesProblem } from '../../elements/own-dates.js';
import type { OwnData } from '../../elements/own-data.js';
import { today } from '../../elements/today.js';
import { subjectOfData, type ChainData } from './editor-data.js';
import { graphProblem } from './graph-problems.js';
import type { ChainsSubject } from './subject.js';

/** Validates an editor's data against the schema and the rules of a chain. A separate chunk for elements with own data. */
export const readData = (given: unknown): OwnData<ChainsSubject> => {
  const data = understood(given);
  if (!validate(data)) return { problem: dataProblems(data, validate.errors ?? []) };
  const chain = data as ChainData;
  const problem = graphProblem(chain) ?? datesProblem(chain, today(), false);
  return problem ? { problem } : { subject: subjectOfData(chain) };
};
