import { validate } from 'virtual:qj-validate/county-map-data';
import { createCatalogue } from '../../catalogue/catalogue.js';
import type { ViewSource } from '../../elements/view-source.js';
import { dataProblems } from '../../elements/data-problems.js';
import { understood } from '../../elements/lenient-json.js';
import { datesProblem } from '../../elements/own-dates.js';
import type { OwnData } from '../../elements/own-data.js';
import { today } from '../../elements/today.js';
import { layerProblem, subjectOfData, type MapData } from './editor-data.js';
import type { LayerSubject } from './subject.js';

/** The source of the counties' names and the mosaic; any view of the documents has them. */
const BASE = 'pattern';

/** Validates an editor's data against the schema and the nine counties. A separate chunk for elements with own data. */
export const readData = async (source: ViewSource, given: unknown): Promise<OwnData<LayerSubject>> => {
  const data = understood(given);
  if (!validate(data)) return { problem: dataProblems(data, validate.errors ?? []) };
  const layer = data as MapData;
  const problem = layerProblem(layer) ?? datesProblem(layer, today(), true);
  if (problem) return { problem };
  const catalogue = createCatalogue(await source.view('county-map', BASE));
  return { subject: subjectOfData(catalogue, layer), catalogue };
};
