import { dataOf } from './assemble.js';
import { createCatalogue, type Catalogue } from './catalogue.js';
import { FILES } from './files.js';
import type { CatalogueData } from './types.js';

/** The data of all documents, for build steps, the command line and tests; elements load the subjects of their views. */
export const catalogueData: CatalogueData = dataOf(FILES);

export const catalogue: Catalogue = createCatalogue(catalogueData);
