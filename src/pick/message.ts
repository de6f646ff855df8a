import type { SnippetForm } from '../view/snippet-forms.js';

/** The forms that a page of a CMS may ask for; `npm` is for developers. */
export type PickForm = Exclude<SnippetForm, 'npm'>;

/** What was asked, by which an answer is known. */
export interface Asked {
  nonce: string;
  forms: readonly PickForm[];
  /** Whether the page also takes single figures, which stand in sentences. */
  figures: boolean;
}

/** A view as an editor picked it, or a figure. */
export interface Picked {
  form: PickForm;
  /** The whole code, as it would be copied. */
  html: string;
  /** The same without style sheet and script, for sites whose pages load both. */
  element: string;
  /** Whether it belongs into a sentence, as a figure does; a view is a block of its own. */
  inline: boolean;
  /** The view in words. */
  text: string;
  /** The id of the view, or of the figure's fact. */
  view: string;
  tag: string;
  /** The attributes of the tag. */
  attributes: Record<string, string>;
  title: string;
}

/** The version of the messages, raised with every change that a host written for an earlier one would misread. */
export const PICK_VERSION = 1;

export const PICK_TYPE = 'qj-widgets:pick';

/** Says that the editor wants the frame with the builder closed: its page hears no key that is pressed in the frame. */
export const CLOSE_TYPE = 'qj-widgets:close';

/** What the builder sends to the page that opened it. */
export interface PickMessage extends Picked {
  type: typeof PICK_TYPE;
  /** TinyMCE hands a dialog only those messages that have this. */
  mceAction: typeof PICK_TYPE;
  version: typeof PICK_VERSION;
  /** The nonce from the address, by which a host recognises the answer to its own question. */
  nonce: string;
}

/** What the builder sends at the Escape key, where that has no other use. */
export interface CloseMessage {
  type: typeof CLOSE_TYPE;
  mceAction: typeof CLOSE_TYPE;
  version: typeof PICK_VERSION;
  nonce: string;
}

/** The lines that load the style sheet and the script. */
const LOADS = /^<(?:link|script) [^>]*>(?:<\/script>)?\n?/gm;

/** The elements of a snippet without what they load. */
export const elementIn = (html: string): string => html.replace(LOADS, '').trim();

const isText = (value: unknown): value is string => typeof value === 'string';

const areTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every(isText);

/** The view or figure in a message, or null where it is no answer to this question. */
export const pickedIn = (data: unknown, { nonce, forms, figures }: Asked): Picked | null => {
  const said = (data ?? {}) as Partial<Record<keyof PickMessage, unknown>>;
  if (said.type !== PICK_TYPE || said.version !== PICK_VERSION || said.nonce !== nonce) return null;
  const form = forms.find((one) => one === said.form);
  const inline = said.inline === true;
  const { html, element, text, view, tag, attributes, title } = said;
  if (!form || ![html, element, text, view, tag, title].every(isText) || !areTexts(attributes)) return null;
  if (inline && !figures) return null;
  return { form, html, element, inline, text, view, tag, attributes, title } as Picked;
};
