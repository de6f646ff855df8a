import { words } from '../../i18n/index.js';
import { faceOf } from '../../picture/face.js';
import type { Face } from '../../view/static-view.js';
import { figureText } from '../../view/text.js';
import type { Said } from '../../view/view-model.js';
import { spokenOf } from './card.js';
import type { GaugeModel } from './types.js';

export const gaugeFace = (model: Said<GaugeModel>): Face => {
  const { marks, drawn, locale } = model;
  const beside = drawn.form === 'dial' ? [] : spokenOf(drawn, locale);
  return faceOf(
    model,
    marks.map((mark) => ({
      key: mark.key,
      label: [figureText(mark, locale), ...beside].join(words(locale).separator),
    })),
  );
};
