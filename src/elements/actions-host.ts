import type { LitElement } from 'lit';
import type { Locale } from '../core/locale.js';
import type { ColorScheme } from '../theme/tokens.js';
import type { Picture } from '../view/static-view.js';
import type { ViewModel } from '../view/view-model.js';
import type { Asked } from './embed-attributes.js';

/** What the actions need from their element. */
export interface ActionsOptions<M extends ViewModel> {
  /** The view itself, once it is loaded. */
  view: () => Promise<M>;
  colors: () => ColorScheme;
  /** Draws the view without its frame, for files. */
  draw: (model: M, width: number, colors: ColorScheme) => Promise<Picture>;
  /** A drawing for the form with the view in the page. */
  picture: (model: M, width: number) => Promise<Picture>;
  /** The widest that there is. */
  widest: () => number;
  asked: () => Asked;
}

export type ActionsHost = LitElement & { readonly locale: Locale };
