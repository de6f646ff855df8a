import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { QjElement } from '../../elements/base-element.js';
import { Latest } from '../../elements/latest.js';
import { loadProblem } from '../../elements/load-problem.js';
import type { MoreDetails } from '../../view/touch.js';
import type { Branches } from './branches.js';
import type { Picture, PlacedPart } from '../../view/static-view.js';
import type * as drawing from './drawing.js';
import type { TaskTreeData } from './editor-data.js';
import type { TaskTreeFace } from './face.js';
import type * as live from './live.js';
import type { TaskTreeInputs } from './live.js';
import type { TaskTreeModel } from './model.js';
import type * as own from './own-data.js';
import type { TaskTreeSubject } from './subject.js';
import type { TaskTreeSelectDetail } from './touch.js';
import { attribute, name, widest } from './widget.js';

export type { TaskTreeSelectDetail } from './touch.js';

interface TaskTreeTypes {
  model: TaskTreeModel;
  face: TaskTreeFace;
  subject: TaskTreeSubject;
  inputs: TaskTreeInputs;
  detail: TaskTreeSelectDetail;
}

/**
 * The tasks or articles of a document as a tree: its parts are branches that a reader opens and closes, and a task has the words
 * of the text for how far it has come, whom the text names for it, and its figures. Goals with different deadlines are gathered
 * below. Choosing a task opens its source, what the text says in detail, and where else its figures are drawn. All parts are open
 * at first, on a phone too: so the picture that stands there before any script does not change, and a reader scrolls through
 * the whole document; who wants an overview closes all parts with one button.
 *
 * Every task comes from the documents named in the source line; `data/tasks/` holds each with its evidence.
 *
 * @summary The tasks of a document with their bodies and figures, part by part.
 *
 * @attr {string} tree - The view: an id of `data/tasks/`: `sub-centre-task-tree`, `coordination-task-tree`, `kunming-task-tree`,
 *   `parks-outlook-15th-plan`.
 * @attr {string} expanded - The open parts, by id, separated by commas: `infrastructure`; or `all`, or `none`. All of them unless
 *   told otherwise. It changes with what a reader opens and closes, so that code that is copied shows the same.
 * @attr {string} data - A tree of the editor's own as JSON, after `data/schema/task-tree-data.schema.json`.
 *
 * @fires {CustomEvent<TaskTreeSelectDetail>} qj-select - A reader chose a task, or closed it.
 *
 * @csspart visual - The drawing of the tree.
 * @csspart branch - The name of a part, which opens and closes it.
 * @csspart task - The area of a task that a pointer, a finger or the keyboard reaches.
 * @csspart tools - The search and the button above the tree.
 * @csspart details - What the document says of the chosen task.
 * @csspart table - The data table.
 */
export class QjTaskTree extends QjElement<TaskTreeTypes> {
  static readonly widget = { name, attribute, widest };

  /** Loads the drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** Loads the code that makes the views. */
  static code = (): Promise<typeof live> => import('./live.js');

  /** Loads the code that reads an editor's data. */
  static own = (): Promise<typeof own> => import('./own-data.js');

  /** The view: an id of `data/tasks/`. */
  @property() tree = '';

  /** The open parts: their ids, or `all`, or `none`. */
  @property({ reflect: true }) expanded = '';

  /** A tree of the editor's own, instead of a view of the documents. */
  declare data: TaskTreeData | null;

  /** Opens and closes the parts. */
  protected override readonly extra = new Latest<Branches>(this);
  protected readonly partName = 'task';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const state = () => ({
      face: this.face,
      view: this.tree,
      source: this.loaders.source,
      touch: this.model?.touch ?? null,
    });
    this.extra.request(
      this.wanted ? 'code' : null,
      async () => new (await import('./branches.js')).Branches(this, this.parts, state),
      () => loadProblem(attribute, this.tree),
    );
    super.willUpdate(changed);
    this.picture = this.extra.value?.shown(this.picture) ?? this.picture;
  }

  protected override placed(parts: readonly PlacedPart[], scale: number): void {
    this.extra.value?.place(parts, scale);
  }

  /** Files show the parts that are open. */
  protected override finished(picture: Picture): Picture {
    return this.extra.value?.folded(picture) ?? picture;
  }

  protected override nested(buttons: TemplateResult[]): unknown {
    return this.extra.value?.lists(buttons) ?? buttons;
  }

  protected override moreDetails(waiting: string): MoreDetails | string | null {
    return this.extra.value?.inside(waiting) ?? null;
  }
}
