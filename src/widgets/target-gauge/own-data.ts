import { validate } from 'virtual:qj-validate/target-gauge-data';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Problem } from '../../elements/problem.js';
import { dataProblems } from './data-problems.js';
import { emptyCatalogue, subjectOfData, type GaugeData } from './editor-data.js';
import type { GaugeSubject } from './subject.js';

/** What became of an editor's data: a gauge, or what is wrong with it. */
export type OwnData = { subject: GaugeSubject; catalogue: Catalogue } | { problem: Problem };

/** Holds an editor's data to the schema. A chunk of its own, loaded only for elements that bring data. */
export const readData = (data: unknown): OwnData =>
  validate(data)
    ? { subject: subjectOfData(data as GaugeData), catalogue: emptyCatalogue() }
    : { problem: dataProblems(data, validate.errors ?? []) };
