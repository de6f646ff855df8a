import { property } from 'lit/decorators.js';
import { QjElement } from '../../elements/base-element.js';
import type { Face } from '../../view/static-view.js';
import type * as drawing from './drawing.js';
import type { TimelineData } from './editor-data.js';
import type * as live from './live.js';
import type { TimelineInputs } from './live.js';
import type { TimelineModel } from './model.js';
import type * as own from './own-data.js';
import type { TimelineSubject } from './subject.js';
import type { TimelineSelectDetail } from './touch.js';
import { attribute, name, widest } from './widget.js';

export type { TimelineSelectDetail } from './touch.js';

interface TimelineTypes {
  model: TimelineModel;
  face: Face;
  subject: TimelineSubject;
  inputs: TimelineInputs;
  detail: TimelineSelectDetail;
}

/**
 * Figures and events on one axis of time. What the documents report stands before the line 文件写作时 (when the documents were
 * written), goals and forecasts after it; spans without a start and what has no year have places of their own. On wide pages the
 * years run across, to scale, in lanes: figures of one indicator, place and scope stand on a scale of their lane (a rank's runs
 * backwards). A goal is a band without a start that ends in its year. On phones the axis stands upright, in order but not to scale.
 *
 * Every figure and event comes from the documents named in the source line; `data/facts/` and `data/events.json` hold each with its
 * evidence.
 *
 * @summary Dated figures and events in order of time, each with its source.
 *
 * @attr {string} line - The view: an id of `data/timelines.json`, such as `qujing-2014-2035`.
 * @attr {string} data - A time line of the editor's own as JSON, after `data/schema/timeline-data.schema.json`.
 *
 * @fires {CustomEvent<TimelineSelectDetail>} qj-select - A reader chose an entry, or closed it.
 *
 * @csspart visual - The drawing with its marks.
 * @csspart entry - The area of an entry that a pointer, a finger or the keyboard reaches.
 * @csspart details - The chosen figures and events with their evidence.
 * @csspart table - The data table.
 */
export class QjTimeline extends QjElement<TimelineTypes> {
  static readonly widget = { name, attribute, widest };

  /** Loads the drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** Loads the code that makes the views. */
  static code = (): Promise<typeof live> => import('./live.js');

  /** Loads the code that reads an editor's data. */
  static own = (): Promise<typeof own> => import('./own-data.js');

  /** The view: an id of `data/timelines.json`. */
  @property() line = '';

  /** A time line of the editor's own, instead of a view of the documents. */
  declare data: TimelineData | null;

  protected readonly partName = 'entry';
}
