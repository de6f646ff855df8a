import type { Catalogue } from '../catalogue/catalogue.js';
import type { Locale } from '../core/locale.js';
import { mapModel, type MapModel } from '../widgets/county-map/model.js';
import { subjectOf } from '../widgets/county-map/subject.js';
import { MOST_POINTS } from '../widgets/county-map/geometry.js';
import { readText } from './files.js';
import { readGeometry } from './geometry.js';
import { warn } from './terminal.js';

/** A map drawn in a file's geometry; problems that prevent its publication go to stderr. */
export const mapOfGeometry = (
  catalogue: Catalogue,
  id: string,
  file: string,
  approvalNumber: string,
  locale: Locale,
): MapModel => {
  const read = readGeometry(readText(file), MOST_POINTS);
  if ('problems' in read) throw new Error(`${file}: ${read.problems.join('; ')}`);
  const model = mapModel(
    subjectOf(catalogue, id),
    { layout: 'map', geography: read.geography, approvalNumber },
    locale,
  );
  if (model.warning !== null)
    warn(`${model.warning}: give the number of the map's approval with --approval-number (审图号)`);
  return model;
};
