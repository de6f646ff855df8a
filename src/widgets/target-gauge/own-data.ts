import { validate } from 'virtual:qj-validate/target-gauge-data';
import { createCatalogue } from '../../catalogue/catalogue.js';
import { dataProblems } from '../../elements/data-problems.js';
import type { OwnData } from '../../elements/own-data.js';
import { subjectOfData, type GaugeData } from './editor-data.js';
import type { GaugeSubject } from './subject.js';

/** Holds an editor's data to the schema. A chunk of its own, loaded only for elements that bring data. */
export const readData = (data: unknown): OwnData<GaugeSubject> =>
  validate(data)
    ? { subject: subjectOfData(data as GaugeData), catalogue: createCatalogue({}) }
    : { problem: dataProblems(data, validate.errors ?? []) };
