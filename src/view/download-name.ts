import { xmlText } from '../core/xml-text.js';
import { OWN_VIEW } from './own-view.js';
import type { ViewModel } from './view-model.js';

const MOST_LETTERS = 60;

/** A heading as part of a file name, without characters that mean something to file systems. */
const fileName = (heading: string): string =>
  Array.from(
    xmlText(heading)
      .replace(/[\s\p{C}/\\:*?"<>|]+/gu, ' ')
      .replace(/^[\s.]+/, ''),
  )
    .slice(0, MOST_LETTERS)
    .join('')
    .replace(/[\s.]+$/, '');

/** The name of a view's file in the reader's downloads; an editor's own view is identified by its heading. */
export const downloadName = (
  { tag, view, heading = '' }: Pick<ViewModel, 'tag' | 'view'> & Partial<Pick<ViewModel, 'heading'>>,
  ending: string,
): string => `${tag}-${(view === OWN_VIEW && fileName(heading)) || view}.${ending}`;
