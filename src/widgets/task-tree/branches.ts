import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../elements/choice.js';
import type { Picture } from '../../view/static-view.js';
import type { FacedBranch, TaskTreeFace } from './face.js';
import { folded } from './fold.js';
import { matching } from './search.js';

export { branchesStyles } from './branches-styles.js';

/** What the code below needs of its element. */
interface Host {
  expanded: string;
  readonly renderRoot: ParentNode;
  requestUpdate: () => void;
}

/** A view with the keys of its open parts. */
export interface Opened {
  face: TaskTreeFace;
  open: readonly string[];
}

const isWhole = ({ face, open }: Opened): boolean => face.branches.every(({ key }) => open.includes(key));

/** Opens and closes the parts of a tree, and searches it: a chunk of its own, which comes with the first tree of a page. */
export class Branches {
  private readonly host: Host;
  private readonly parts: Choice;
  private readonly pictures = new WeakMap<Picture, readonly [open: string, picture: Picture]>();
  private query = '';

  constructor(host: Host, parts: Choice) {
    this.host = host;
    this.parts = parts;
  }

  /** The picture with the parts that are open; the same picture again while nothing changes. */
  folded<P extends Picture>(picture: P, opened: Opened, ready: (picture: Picture) => P): P {
    if (isWhole(opened)) return picture;
    const { face, open } = opened;
    const known = this.pictures.get(picture);
    if (known?.[0] === open.join()) return known[1] as P;
    const result = ready(folded(picture, face.branches, open));
    this.pictures.set(picture, [open.join(), result]);
    return result;
  }

  private expand(keys: readonly string[], { face }: Opened): void {
    const open = face.branches.map(({ key }) => key).filter((key) => keys.includes(key));
    this.host.expanded = open.length === face.branches.length ? 'all' : open.join() || 'none';
  }

  private toggle({ key, rows }: FacedBranch, opened: Opened, button: HTMLElement): void {
    const { parts } = this;
    const { open } = opened;
    if (!open.includes(key)) {
      this.expand([...open, key], opened);
      return;
    }
    if (rows.includes(parts.open ?? '')) {
      parts.close();
      button.focus();
    }
    // Tab cannot lead to a row that is no longer there.
    if (rows.includes(parts.stop ?? '')) parts.stop = null;
    this.expand(
      open.filter((one) => one !== key),
      opened,
    );
  }

  /** The buttons over the rows as nested lists, each list behind the button that opens and closes it. */
  lists(buttons: readonly TemplateResult[], opened: Opened): TemplateResult {
    const { face, open } = opened;
    const found = matching(face.parts, this.query);
    const item = (key: string) =>
      html`<li class=${found.includes(key) ? 'found' : ''}>
        ${buttons[face.parts.findIndex((part) => part.key === key)]}
      </li>`;
    const held = face.branches.flatMap(({ rows }) => rows);
    return html`<ul role="list">
      ${face.parts.filter(({ key }) => !held.includes(key)).map(({ key }) => item(key))}
      ${face.branches.map((branch) => {
        const isOpen = open.includes(branch.key);
        return html`<li>
          <button
            class="branch"
            part="branch"
            data-branch=${branch.key}
            aria-label=${branch.label}
            aria-expanded=${isOpen ? 'true' : 'false'}
            @click=${(event: Event) => {
              this.toggle(branch, opened, event.currentTarget as HTMLElement);
            }}
          ></button>
          ${isOpen ? html`<ul role="list">${branch.rows.map(item)}</ul>` : nothing}
        </li>`;
      })}
    </ul>`;
  }

  private searchField(label: string, opened: Opened): TemplateResult {
    const { face, open } = opened;
    const found = matching(face.parts, this.query);
    const [before, after] = face.tools.found;
    return html`<label>
      ${label} <span role="status">${this.query.trim() ? before + String(found.length) + after : nothing}</span>
      <input
        type="search"
        @input=${(event: Event) => {
          this.query = (event.target as HTMLInputElement).value;
          const now = matching(face.parts, this.query);
          const holding = face.branches.filter(({ rows }) => rows.some((key) => now.includes(key)));
          this.expand([...open, ...holding.map(({ key }) => key)], opened);
          this.host.requestUpdate();
        }}
        @keydown=${(event: KeyboardEvent) => {
          // Enter leads to the first task that was found.
          const [first] = found;
          if (event.key !== 'Enter' || first === undefined) return;
          event.preventDefault();
          this.host.renderRoot.querySelector<HTMLElement>(`.canvas [data-key="${CSS.escape(first)}"]`)?.focus();
        }}
      />
    </label>`;
  }

  /** The search, and the button that opens or closes all parts. */
  tools(opened: Opened): TemplateResult {
    const { tools, branches } = opened.face;
    const whole = isWhole(opened);
    return html`${tools.search === null ? nothing : this.searchField(tools.search, opened)}<button
        class="action"
        @click=${() => {
          if (!whole) {
            this.expand(
              branches.map(({ key }) => key),
              opened,
            );
            return;
          }
          // What is open for a task goes with it.
          if (this.parts.open !== null && branches.some(({ rows }) => rows.includes(this.parts.open ?? '')))
            this.parts.choose(this.parts.open);
          this.parts.stop = null;
          this.expand([], opened);
        }}
      >
        <span>${whole ? tools.collapse : tools.expand}</span>
      </button>`;
  }
}
