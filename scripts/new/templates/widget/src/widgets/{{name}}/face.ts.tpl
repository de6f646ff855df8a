import { words } from '../../i18n/index.js';
import { faceOf } from '../../picture/face.js';
import type { Face } from '../../view/static-view.js';
import type { Said } from '../../view/view-model.js';
import type { {{pascal}}Model } from './types.js';

export const {{camel}}Face = (model: Said<{{pascal}}Model>): Face => {
  const { rows, locale } = model;
  const { separator } = words(locale);
  // Documents may give the same figure; a listener tells them apart by their names.
  const isOnce = (sentence: string) => rows.filter((row) => row.sentence === sentence).length === 1;
  return faceOf(
    model,
    rows.map(({ key, sentence, source }) => ({ key, label: isOnce(sentence) ? sentence : sentence + separator + source })),
  );
};
