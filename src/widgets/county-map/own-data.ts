import { validate } from 'virtual:qj-validate/county-map-data';
import type { ViewSource } from '../../elements/view-source.js';
import { dataProblems } from '../../elements/data-problems.js';
import { understood } from '../../elements/lenient-json.js';
import { datesProblem } from '../../elements/own-dates.js';
import type { OwnData } from '../../elements/own-data.js';
import { today } from '../../elements/today.js';
import { layerProblem, subjectOfData, type MapData } from './editor-data.js';
import type { LayerSubject } from './subject.js';
import { name } from './widget.js';

/** Validates an editor's data against the schema and the nine counties. A separate chunk for elements with own data. */
export const readData = async (source: ViewSource, given: unknown): Promise<OwnData<LayerSubject>> => {
  const data = understood(given);
  if (!validate(data)) return { problem: dataProblems(data, validate.errors ?? []) };
  const layer = data as MapData;
  const problem = layerProblem(layer) ?? datesProblem(layer, today(), true);
  if (problem) return { problem };
  // The counties' names and the mosaic are in any view of the documents.
  const [any] = await source.index(name);
  const documents = (await source.subject(name, any?.id ?? '')) as LayerSubject;
  return { subject: subjectOfData(documents, layer) };
};
