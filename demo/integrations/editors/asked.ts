import { allowedIn } from 'qj-widgets/allowlist';
import type { PickQuestion } from 'qj-widgets/pick';

/** Where this site serves the builder, and the forms that an article of this site keeps; a figure goes into a sentence. */
export const ASKED: PickQuestion = { builder: '/qj/builder/', forms: ['script', 'link'], figures: true };

/** The tags of views and figures. */
export const TAGS = Object.keys(allowedIn(ASKED.forms)).filter((tag) => tag.startsWith('qj-'));
