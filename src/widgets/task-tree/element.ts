import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { adopt } from '../../elements/adopt.js';
import { QjElement } from '../../elements/base-element.js';
import { Choice } from '../../elements/choice.js';
import type { EventMethod } from '../../elements/event-types.js';
import { Latest } from '../../elements/latest.js';
import { listed } from '../../elements/listed.js';
import { loadProblem } from '../../elements/load-problem.js';
import type { Setting } from '../../elements/settings.js';
import type { Picture } from '../../view/static-view.js';
import type { MoreDetails } from '../../view/touch.js';
import type { Branches } from './branches.js';
import type * as drawing from './drawing.js';
import type { TaskTreeData } from './editor-data.js';
import { openParts, WHOLE } from './expanded.js';
import type { TaskTreeFace } from './face.js';
import type * as live from './live.js';
import type { TaskTreeInputs } from './live.js';
import type { TaskTreeModel } from './model.js';
import type * as own from './own-data.js';
import { taskTreeStyles } from './styles.js';
import type { TaskTreeSubject } from './subject.js';
import type { TaskTreeSelectDetail } from './touch.js';
import { attribute, name, widest } from './widget.js';

export type { TaskTreeSelectDetail } from './touch.js';

interface TaskTreeTypes {
  model: TaskTreeModel;
  face: TaskTreeFace;
  subject: TaskTreeSubject;
  inputs: TaskTreeInputs;
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
  static override styles: CSSResultGroup = [QjElement.styles, taskTreeStyles];

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

  declare addEventListener: EventMethod<this, TaskTreeSelectDetail, AddEventListenerOptions>;
  declare removeEventListener: EventMethod<this, TaskTreeSelectDetail, EventListenerOptions>;

  private readonly branches = new Latest<Branches>(this);
  /** What the structures of the open task say. */
  private readonly inside = new Latest<MoreDetails>(this);
  protected readonly redrawn = false;
  protected readonly partName = 'task';
  protected readonly parts = new Choice(this, (key) => {
    this.announce(key);
  });

  protected get viewId(): string {
    return this.tree;
  }

  protected get inputs(): TaskTreeInputs {
    return { heading: this.heading };
  }

  private get all(): string[] {
    return this.face?.branches.map(({ key }) => key) ?? [];
  }

  private get open(): string[] {
    return openParts(this.expanded, this.all);
  }

  protected override get settings(): Setting[] {
    const { all } = this;
    return [
      ...super.settings,
      ...(all.length > 0 ? listed(this.expanded) : []).map((item): Setting => ['expanded', item, [...all, ...WHOLE]]),
    ];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { locale, loaders, tree, face, parts } = this;
    this.branches.request(this.wanted ? 'code' : null, async () => {
      const { Branches, branchesStyles } = await import('./branches.js');
      adopt(this, branchesStyles);
      return new Branches(this, parts);
    });
    const open = parts.open ?? '';
    this.inside.request(
      face?.more.includes(open) ? `${tree}-${open} ${locale}` : null,
      () => loaders.source.more(name, `${tree}-${open}`, locale),
      () => Promise.resolve(loadProblem(attribute, open)),
    );
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const frame = this.find('.qj');
    // The height that the page has reserved is that of the whole tree.
    if (frame) frame.style.minHeight = this.open.length < this.all.length ? '0' : '';
  }

  protected override finished<P extends Picture>(picture: P, ready: (picture: Picture) => P): P | null {
    const { face, open } = this;
    const { value, pending } = this.branches;
    if (face && value) return value.folded(picture, { face, open }, ready);
    // What is to be closed is not shown open first.
    return pending && open.length < this.all.length ? null : picture;
  }

  protected override renderAbove(): TemplateResult | typeof nothing {
    const { face, open } = this;
    if (!face) return nothing;
    return html`<div class="tools ${face.tools.search === null ? '' : 'search'}" part="tools">
      ${this.branches.value?.tools({ face, open })}
    </div>`;
  }

  protected override renderParts(buttons: TemplateResult[], face: TaskTreeFace): unknown {
    return this.branches.value?.lists(buttons, { face, open: this.open });
  }

  protected override moreDetails(waiting: string): MoreDetails | string | null {
    const { failure, value, pending } = this.inside;
    return failure?.text(this.locale) ?? value ?? (pending ? waiting : null);
  }

  protected override async nextPart(part: HTMLElement, key: string): Promise<HTMLElement | null | undefined> {
    const { nextOf } = await import('../../elements/roving.js');
    return nextOf([...this.renderRoot.querySelectorAll<HTMLElement>('.canvas [data-key]')], part, key);
  }
}
