import type { Locale } from '../../../src/core/locale.js';
import type { ViewSource } from '../../../src/elements/view-source.js';
import type { ViewModel } from '../../../src/view/view-model.js';
import type { WidgetRecord } from '../../../src/view/widget-record.js';
import { type Mounted, type MountOptions, type Tag, mount, until } from '../helpers.js';

/** A value that a widget does not take, while what can be shown is shown. */
export interface WrongValue {
  attributes: Record<string, string>;
  /** The attribute that the message names. */
  attribute: string;
  /** What the message says, in any language. */
  says: readonly string[];
  /** What it says in Chinese. */
  sentence?: string;
}

/** A view of an editor's own. */
export interface OwnData {
  data: object;
  /** Another one that can be told apart by its heading. */
  other: object;
  headings: [data: string, other: string];
  /** What the drawing or the texts round it say of it, in Chinese. */
  says: readonly string[];
  /** The same kind of data with a text wherever it takes any text. */
  withText: (text: string) => object;
  /** Data that cannot be shown, with what the message names in both languages. */
  bad: readonly (readonly [name: string, data: unknown, says: readonly string[]])[];
}

/** What the suite has to know of a widget. */
export interface Subject {
  /** The widget's `widget.ts`. Its `storyView` has two parts or more. */
  record: WidgetRecord;
  ids: readonly string[];
  model: (id: string, locale: Locale) => ViewModel;
  /** Another view. */
  another: string;
  /** Views that look unlike each other: what takes long is tried in these only. */
  samples: readonly string[];
  /** A part of the `storyView`. */
  part: {
    key: string;
    /** What opens for it says this, among other things. */
    says: Record<Locale, readonly string[]>;
    /** What `qj-select` carries, among other things. */
    detail: object;
  };
  /** What `qj-select` carries when the part was closed; null where a part shows a hint instead, which nobody closes. */
  closed: object | null;
  /** Whether the drawing sets a part off that a reader points at or chooses. */
  setsOff: boolean;
  /** Whether arrow keys go from neighbour to neighbour instead of along the parts in their order. */
  spatial?: boolean;
  /** Attributes that are valid with the `storyView` and repeated in its embed code. */
  more: Record<string, string>;
  wrong: readonly WrongValue[];
  /** Parts of lines of the table of the `storyView` as CSV. */
  csv: readonly string[];
  /** Null for a widget that takes no data. */
  own: OwnData | null;
}

/** What a widget's class loads. Tests put failing collaborators in. */
interface WidgetClass {
  new (): HTMLElement;
  source: ViewSource;
  charts: () => Promise<unknown>;
  code: () => Promise<unknown>;
  elementProperties: Map<
    PropertyKey,
    { state?: boolean; converter?: unknown; type?: unknown; attribute?: boolean | string }
  >;
}

const tagOf = ({ record }: Subject): Tag => `qj-${record.name}` as Tag;

export const classOf = (subject: Subject): WidgetClass => customElements.get(tagOf(subject)) as unknown as WidgetClass;

let variants = 0;

/** Registers a widget whose collaborators misbehave, under a tag of its own. */
export const variant = (subject: Subject, change: (Widget: WidgetClass) => void): string => {
  const tag = `test-${subject.record.name}-${(variants += 1)}`;
  const Widget = class extends classOf(subject) {};
  change(Widget);
  customElements.define(tag, Widget);
  return tag;
};

/** The widget with its `storyView`, unless the attributes say otherwise. */
export const show = (
  subject: Subject,
  attributes: Record<string, string> = {},
  options: MountOptions = {},
): Mounted => {
  const { attribute, storyView } = subject.record;
  return mount(tagOf(subject), { [attribute]: storyView, ...attributes }, options);
};

/** The widget without a view. */
export const showBare = (
  subject: Subject,
  attributes: Record<string, string> = {},
  options: MountOptions = {},
): Mounted => mount(tagOf(subject), attributes, options);

/** A view of the editor's own. */
export const showOwn = (subject: Subject, data: unknown, options: MountOptions = {}): Mounted => {
  const mounted = showBare(subject, {}, options);
  set(mounted, { data });
  return mounted;
};

/** Sets properties, as scripts and frameworks do. */
export const set = ({ element }: Mounted, properties: Record<string, unknown>): void => {
  Object.assign(element, properties);
};

export const modelOf = ({ model, record }: Subject, locale: Locale = 'zh-CN'): ViewModel =>
  model(record.storyView, locale);

/** The buttons over the parts of the drawing. */
export const partsOf = ({ root }: Pick<Mounted, 'root'>): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('.canvas [data-key]'),
];

export const partOf = (mounted: Mounted, key: string): HTMLElement => {
  const found = partsOf(mounted).find(({ dataset }) => dataset['key'] === key);
  if (!found) throw new Error(`there is no part ${key}`);
  return found;
};

export const keyOf = (element: Element | null): string | undefined => (element as HTMLElement | null)?.dataset['key'];

/** A part that is not the subject's. */
export const otherPart = (mounted: Mounted, { part }: Subject): HTMLElement => {
  const found = partsOf(mounted).find(({ dataset }) => dataset['key'] !== part.key);
  if (!found) throw new Error('the view has one part only');
  return found;
};

/** What is open for a part: its details, or its hint. */
export const detailsOf = ({ root }: Pick<Mounted, 'root'>): HTMLElement | null => root.querySelector('#details');

export const expanded = (mounted: Mounted): string[] =>
  partsOf(mounted).flatMap((part) =>
    part.getAttribute('aria-expanded') === 'true' ? [part.dataset['key'] ?? ''] : [],
  );

/** Chooses a part as a reader does, and waits for what opens. */
export const choose = async (mounted: Mounted, key: string): Promise<HTMLElement> => {
  partOf(mounted, key).click();
  return until('the part is open', () => (expanded(mounted).join() === key ? detailsOf(mounted) : null));
};

export const headingOf = ({ root }: Mounted): string => root.querySelector('.heading')?.textContent.trim() ?? '';

export const themeOf = ({ root }: Mounted): string | undefined =>
  root.querySelector<HTMLElement>('.qj')?.dataset['theme'];
