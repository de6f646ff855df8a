import { faceOf } from '../../picture/face.js';
import type { Face } from '../../view/static-view.js';
import { figureText } from '../../view/text.js';
import type { Said } from '../../view/view-model.js';
import type { GaugeModel } from './types.js';

export const gaugeFace = (model: Said<GaugeModel>): Face =>
  faceOf(
    model,
    model.marks.map((mark) => ({ key: mark.key, label: figureText(mark, model.locale) })),
  );
