import { xmlText } from '../core/xml-text.js';
import { OWN_VIEW } from './own-view.js';
import type { ViewModel } from './view-model.js';

const MOST_LETTERS = 60;

/** A heading as part of a file's name: nothing that a system reads as something else. */
const fileName = (heading: string): string =>
  Array.from(
    xmlText(heading)
      .replace(/[\s\p{C}/\\:*?"<>|]+/gu, ' ')
      .replace(/^[\s.]+/, ''),
  )
    .slice(0, MOST_LETTERS)
    .join('')
    .replace(/[\s.]+$/, '');

/** The name under which a reader's browser saves a file of a view: an editor's own is told by its heading. */
export const downloadName = (
  { tag, view, heading = '' }: Pick<ViewModel, 'tag' | 'view'> & Partial<Pick<ViewModel, 'heading'>>,
  ending: string,
): string => `${tag}-${(view === OWN_VIEW && fileName(heading)) || view}.${ending}`;
