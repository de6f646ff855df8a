/**
 * Writes which tags and attributes the code of each form has, from every view and figure of the catalogue, for sanitisers.
 *
 *   npm run allowlist              writes the list
 *   npm run allowlist -- --check   exits 1 if it is not what would be written
 */
import { catalogue } from '../src/catalogue/all.js';
import { WIDGETS } from '../src/static/views.js';
import { figureSamplesOf, formTags, samplesOf } from './form-tags.js';
import { formatted } from './formatted.js';
import { generate } from './generated-file.js';

const COMMAND = 'npm run allowlist';
const FILE = 'src/allowlist/form-tags.ts';

const samples = [
  ...WIDGETS.flatMap((views) => views.ids(catalogue).flatMap((id) => samplesOf(views, id))),
  ...catalogue.data.facts.flatMap(({ id }) => figureSamplesOf(id)),
];

const text = `// Written by scripts/generate-form-tags.ts from the widgets and their snippets. Do not edit: run \`${COMMAND}\`.
import type { PickForm } from '../pick/message.js';

/** The tags in the code of each form, with their attributes, without the style sheet and the script. */
export const FORM_TAGS: Readonly<Record<PickForm, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(formTags(samples))};
`;

generate(FILE, await formatted(text, FILE), COMMAND);
