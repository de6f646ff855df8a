import { words } from '../../i18n/index.js';
import { faceOf } from '../../picture/face.js';
import type { Face } from '../../view/static-view.js';
import type { Said } from '../../view/view-model.js';
import type { KeyFiguresModel, KeyFiguresRow } from './types.js';

export const keyFiguresFace = (model: Said<KeyFiguresModel>): Face => {
  const { sections, locale } = model;
  const { separator, listSeparator } = words(locale);
  const rows = sections.flatMap((section) => section.rows);
  const said = ({ figures }: KeyFiguresRow) => figures.map(({ sentence }) => sentence).join(listSeparator);
  // Documents may give the same figure; a listener tells them apart by their names.
  const isOnce = (sentence: string) => rows.filter((row) => said(row) === sentence).length === 1;
  return faceOf(
    model,
    rows.map((row) => {
      const sentence = said(row);
      return {
        key: row.key,
        label: isOnce(sentence) ? sentence : sentence + separator + (row.figures[0]?.source ?? ''),
      };
    }),
  );
};
