import { faceOf } from '../../picture/face.js';
import type { Face } from '../../view/static-view.js';
import type { Said } from '../../view/view-model.js';
import type { {{pascal}}Model } from './types.js';

export const {{camel}}Face = (model: Said<{{pascal}}Model>): Face =>
  faceOf(
    model,
    model.rows.map(({ key, sentence }) => ({ key, label: sentence })),
  );
