import type { LitElement } from 'lit';
import type { Locale } from '../core/locale.js';
import type { SetOff, SetOffStyle } from '../picture/set-off.js';
import type { ThemeName } from '../theme/tokens.js';
import type { Views } from './views.js';
import type { WidgetTypes } from './widget-types.js';

/** What the actions need to know of what their element shows. */
export interface Viewed<W extends WidgetTypes> {
  /** Takes over what stands in the page, if that has not happened. */
  wake: () => Promise<void>;
  views: Views<W>;
  /** The view's id in the documents' data. */
  id: string;
  /** A view of the editor's own; null for one of the documents. */
  data: unknown;
  /** Whether the view is made on the page, from what the tag says. */
  remade: boolean;
  theme: ThemeName;
  /** The parts that the page sets off, and how. */
  marks: SetOff;
  style: SetOffStyle | undefined;
}

export type ActionsHost = LitElement & { readonly locale: Locale; readonly textSize: string; readonly frame: string };
