import { words } from '../../i18n/index.js';
import { faceOf } from '../../picture/face.js';
import type { Face } from '../../view/static-view.js';
import type { Said } from '../../view/view-model.js';
import type { FrameworkModel } from './types.js';

export const frameworkFace = (model: Said<FrameworkModel>): Face => {
  const { listSeparator } = words(model.locale);
  return faceOf(
    model,
    model.parts.map(({ key, statements }) => ({
      key,
      label: statements.map(({ sentence }) => sentence).join(listSeparator),
    })),
  );
};
