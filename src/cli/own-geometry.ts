import { readFileSync } from 'node:fs';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Locale } from '../core/locale.js';
import { mapModel, type MapModel } from '../widgets/county-map/model.js';
import { subjectOf } from '../widgets/county-map/subject.js';
import { readGeometry } from './geometry.js';
import { UsageError } from './usage-error.js';

/** A map in the geometry of a file; what keeps it from being published goes to stderr. */
export const mapOfGeometry = (
  catalogue: Catalogue,
  id: string,
  file: string,
  approvalNumber: string,
  locale: Locale,
): MapModel => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`the file "${file}" cannot be read. Give a GeoJSON or TopoJSON file.`);
  }
  const read = readGeometry(text);
  if ('problems' in read) throw new Error(`${file}: ${read.problems.join('; ')}`);
  const model = mapModel(
    catalogue,
    subjectOf(catalogue, id),
    { layout: 'map', geography: read.geography, approvalNumber },
    locale,
  );
  if (model.warning !== null)
    process.stderr.write(`${model.warning}: give the number of the map's approval with --approval-number (审图号)\n`);
  return model;
};
