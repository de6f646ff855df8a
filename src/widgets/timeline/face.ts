import { words } from '../../i18n/index.js';
import { faceOf } from '../../picture/face.js';
import type { Face } from '../../view/static-view.js';
import type { Said } from '../../view/view-model.js';
import type { Entry, TimelineModel } from './types.js';

export const timelineFace = (model: Said<TimelineModel>): Face => {
  const { entries, lanes, locale } = model;
  const { separator, listSeparator } = words(locale);
  const said = ({ items }: Entry) => items.map(({ sentence }) => sentence).join(listSeparator);
  // The same may stand in two lanes; a listener tells them apart by the names of these.
  const isOnce = (sentence: string) => entries.filter((entry) => said(entry) === sentence).length === 1;
  return faceOf(
    model,
    entries.map((entry) => {
      const sentence = said(entry);
      return {
        key: entry.key,
        label: isOnce(sentence) ? sentence : sentence + separator + (lanes[entry.lane]?.name ?? ''),
      };
    }),
  );
};
