import type { ViewModel } from './view-model.js';

/** The name under which a reader's browser saves a file of a view. */
export const downloadName = ({ tag, view }: Pick<ViewModel, 'tag' | 'view'>, ending: string): string =>
  `${tag}-${view}.${ending}`;
