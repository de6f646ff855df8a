import type { Catalogue } from '../../catalogue/catalogue.js';
import { faceOf } from '../../picture/face.js';
import type { Face } from '../../view/static-view.js';
import { figureText } from '../../view/text.js';
import type { GaugeModel } from './model.js';

export const gaugeFace = (model: GaugeModel, catalogue: Catalogue): Face =>
  faceOf(
    model,
    catalogue,
    model.marks.map((mark) => ({ key: mark.key, label: figureText(mark, model.locale) })),
  );
