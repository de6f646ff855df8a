import { property } from 'lit/decorators.js';
import { QjElement } from '../../elements/base-element.js';
import type { Face } from '../../view/static-view.js';
import type * as drawing from './drawing.js';
import type { FrameworkData } from './editor-data.js';
import type * as live from './live.js';
import type { FrameworkInputs } from './live.js';
import type { FrameworkModel } from './model.js';
import type * as own from './own-data.js';
import type { FrameworkSubject } from './subject.js';
import type { FrameworkSelectDetail } from './touch.js';
import { attribute, name, widest } from './widget.js';

export type { FrameworkSelectDetail } from './touch.js';

interface FrameworkTypes {
  model: FrameworkModel;
  face: Face;
  subject: FrameworkSubject;
  inputs: FrameworkInputs;
  detail: FrameworkSelectDetail;
}

/**
 * Named patterns, networks, programmes, honours and policies with their parts, each section in the form that fits: a list, things
 * across how far they are, cards under a total, honours, circles by minutes, items in named groups, partners on a stem, or a name
 * that counts its parts. Marks tell what is done, under way, to be done, in preparation, and only sought or explored, by the words of
 * the documents; what they leave open is a visible empty place.
 *
 * Every statement comes from the documents named in the source line; `data/structures/` holds each with its evidence.
 *
 * @summary A named pattern, network, programme or policy with its parts and their status.
 *
 * @attr {string} framework - The view: an id of `data/frameworks.json`, such as `transport-progress`.
 * @attr {string} data - A framework of the editor's own as JSON, after `data/schema/framework-data.schema.json`.
 *
 * @fires {CustomEvent<FrameworkSelectDetail>} qj-select - A reader chose a part, or closed it.
 *
 * @csspart visual - The drawing with its marks.
 * @csspart item - The area of a part that a pointer, a finger or the keyboard reaches.
 * @csspart details - The chosen part with its evidence.
 * @csspart table - The data table.
 */
export class QjFramework extends QjElement<FrameworkTypes> {
  static readonly widget = { name, attribute, widest };

  /** Loads the drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** Loads the code that makes the views. */
  static code = (): Promise<typeof live> => import('./live.js');

  /** Loads the code that reads an editor's data. */
  static own = (): Promise<typeof own> => import('./own-data.js');

  /** The view: an id of `data/frameworks.json`. */
  @property() framework = '';

  /** A framework of the editor's own, instead of a view of the documents. */
  declare data: FrameworkData | null;

  protected readonly partName = 'item';
}
