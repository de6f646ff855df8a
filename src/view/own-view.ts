/** The id of a view that the documents do not hold: an editor's own. */
export const OWN_VIEW = 'editor-data';
