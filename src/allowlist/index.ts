/** For sanitisers of articles: which tags and attributes the code of each form needs. Runs anywhere and depends on nothing. */
export { FORM_TAGS } from './form-tags.js';
export { allowedIn, type Allowed } from './allowed.js';
export { forDomPurify, forSanitizeHtml, forXss, type Frames } from './sanitizers.js';
