import type { Locale } from '../../src/core/locale.js';
import type { IndexedView } from '../../src/static/view-index.js';
import type { State } from './state.js';

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of a view in both languages: who looks for a company or a county finds the views that name it. */
const wordsOf = ({ view, heading, place, text }: IndexedView): string =>
  plain([view, ...[heading, place, text].flatMap((texts) => Object.values(texts))].join(' '));

/** Those of the views that are looked for, in their order: every word has to stand somewhere in the view. */
export const found = (
  views: readonly IndexedView[],
  { q, place, topic, document, widget }: Pick<State, 'q' | 'place' | 'topic' | 'document' | 'widget'>,
): IndexedView[] => {
  const wanted = plain(q).split(/\s+/).filter(Boolean);
  const says = (view: IndexedView): boolean => {
    const said = wanted.length > 0 ? wordsOf(view) : '';
    return wanted.every((word) => said.includes(word));
  };
  return views.filter(
    (view) =>
      (!place || view.place['zh-CN'] === place) &&
      (!topic || view.topics.includes(topic)) &&
      (!document || view.documents.includes(document)) &&
      (!widget || view.tag === widget) &&
      says(view),
  );
};

/** The places of the views, each once, under their Chinese names. */
export const placesOf = (views: readonly IndexedView[], locale: Locale): { value: string; name: string }[] => [
  ...new Map(views.map(({ place }) => [place['zh-CN'], { value: place['zh-CN'], name: place[locale] }])).values(),
];
