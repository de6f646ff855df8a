import { allowedIn } from 'qj-widgets/allowlist';
import type { PickQuestion } from 'qj-widgets/pick';

/** Where this site serves the builder, and the forms that an article of this site keeps. */
export const ASKED: PickQuestion = { builder: '/qj/builder/', forms: ['script', 'link'] };

/** The tags of the views and of figures in a sentence. */
export const TAGS = Object.keys(allowedIn(ASKED.forms)).filter((tag) => tag.startsWith('qj-'));
