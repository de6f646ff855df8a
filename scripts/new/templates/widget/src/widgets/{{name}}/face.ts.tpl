import type { Catalogue } from '../../catalogue/catalogue.js';
import { faceOf } from '../../picture/face.js';
import type { Face } from '../../view/static-view.js';
import type { {{pascal}}Model } from './model.js';

export const {{camel}}Face = (model: {{pascal}}Model, catalogue: Catalogue): Face =>
  faceOf(
    model,
    catalogue,
    model.rows.map(({ key, sentence }) => ({ key, label: sentence })),
  );
