import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '../../core/locale.js';
import { adopt } from '../../elements/adopt.js';
import type { Choice } from '../../elements/choice.js';
import type { Extra } from '../../elements/extra.js';
import { Latest } from '../../elements/latest.js';
import { listed } from '../../elements/listed.js';
import { loadProblem } from '../../elements/load-problem.js';
import { readyPicture, type ReadyPicture } from '../../elements/picture.js';
import { placeOver } from '../../elements/placement.js';
import type { Setting } from '../../elements/settings.js';
import type { ViewSource } from '../../elements/view-source.js';
import type { PlacedPart, Picture } from '../../view/static-view.js';
import type { MoreDetails, Touch } from '../../view/touch.js';
import { branchesStyles } from './branches-styles.js';
import { openParts, WHOLE } from './expanded.js';
import type { FacedBranch, TaskTreeFace } from './face.js';
import { folded } from './fold.js';
import { matching } from './search.js';
import { attribute, name } from './widget.js';

type Host = LitElement & { expanded: string; readonly locale: Locale };

/** What is on screen. */
interface Shown {
  face: TaskTreeFace | null;
  view: string;
  source: ViewSource;
  /** What opens for the tasks of a view that was made on the page. */
  touch: Touch | null;
}

/** Opens and closes the parts of a tree, and searches it: a chunk of its own, which comes with the first tree of a page. */
export class Branches implements ReactiveController, Extra<TaskTreeFace> {
  private readonly host: Host;
  private readonly parts: Choice;
  private readonly state: () => Shown;
  /** What the structures of the open task say. */
  private readonly structures: Latest<MoreDetails>;
  private readonly pictures = new WeakMap<ReadyPicture, readonly [open: string, picture: ReadyPicture]>();
  /** What the search looks through: all that opens for the tasks. It is loaded with the first letter. */
  private readonly texts: Latest<Touch>;
  private query = '';
  private found: string[] = [];

  constructor(host: Host, parts: Choice, state: () => Shown) {
    this.host = host;
    this.parts = parts;
    this.state = state;
    this.structures = new Latest(host);
    this.texts = new Latest(host);
    adopt(host, branchesStyles);
    host.addController(this);
  }

  private get branches(): FacedBranch[] {
    return this.state().face?.branches ?? [];
  }

  private get all(): string[] {
    return this.branches.map(({ key }) => key);
  }

  private get open(): string[] {
    return openParts(this.host.expanded, this.all);
  }

  private get isWhole(): boolean {
    return this.open.length === this.branches.length;
  }

  settings(): Setting[] {
    const { all } = this;
    const choices = [...all, ...WHOLE];
    return all.length === 0 ? [] : listed(this.host.expanded).map((item): Setting => ['expanded', item, choices]);
  }

  hostUpdate(): void {
    const { face, view, source, touch } = this.state();
    const key = this.parts.open ?? '';
    const { locale } = this.host;
    const searched = this.query.trim() !== '' && !touch;
    this.texts.request(searched ? `${view} ${locale}` : null, () => source.touch(name, view, locale));
    const { parts } = touch ?? this.texts.value ?? { parts: {} };
    const found = matching(parts, this.query);
    const isNew = found.join() !== this.found.join();
    this.found = found;
    const holding = this.branches.filter(({ rows }) => rows.some((row) => found.includes(row)));
    if (isNew && holding.length > 0) this.expand([...this.open, ...holding.map((branch) => branch.key)]);
    this.structures.request(
      face?.more.includes(key) ? `${view}-${key} ${locale}` : null,
      () => source.more(name, `${view}-${key}`, locale),
      () => loadProblem(attribute, key),
    );
  }

  hostUpdated(): void {
    const frame = this.host.renderRoot.querySelector<HTMLElement>('.qj');
    // The height that the page has reserved is that of the whole tree.
    if (frame) frame.style.minHeight = this.isWhole ? '' : '0';
  }

  /** What the structures of the open task say; `waiting` until that has loaded. */
  inside(waiting: string): MoreDetails | string | null {
    const { failure, value, pending } = this.structures;
    return failure?.text(this.host.locale) ?? value ?? (pending ? waiting : null);
  }

  /** A picture with the parts that are open. */
  folded(picture: Picture): Picture {
    return this.isWhole ? picture : folded(picture, this.branches, this.open);
  }

  /** The picture on screen with the parts that are open; the same one again while nothing changes. */
  shown(picture: ReadyPicture | null): ReadyPicture | null {
    if (!picture || this.isWhole) return picture;
    const open = this.open.join();
    const known = this.pictures.get(picture);
    if (known?.[0] === open) return known[1];
    const result = readyPicture(this.folded(picture));
    this.pictures.set(picture, [open, result]);
    return result;
  }

  /** Lays the buttons of the parts over their names. */
  place(parts: readonly PlacedPart[], scale: number): void {
    for (const button of this.host.renderRoot.querySelectorAll<HTMLElement>('.canvas [data-branch]')) {
      const part = parts.find(({ key }) => key === button.dataset['branch']);
      if (part) placeOver(button, part, scale);
    }
  }

  private expand(keys: readonly string[]): void {
    const open = this.all.filter((key) => keys.includes(key));
    const closed = this.branches.filter(({ key }) => !open.includes(key)).flatMap(({ rows }) => rows);
    // What is open for a task goes with it, and Tab cannot lead to a row that is no longer there.
    if (closed.includes(this.parts.open ?? '')) this.parts.close();
    if (closed.includes(this.parts.stop ?? '')) this.parts.stop = null;
    this.host.expanded = open.length === this.branches.length ? 'all' : open.join() || 'none';
  }

  private toggle(key: string, button: HTMLElement): void {
    const { open } = this;
    this.expand(open.includes(key) ? open.filter((one) => one !== key) : [...open, key]);
    button.focus({ preventScroll: true });
  }

  /** The buttons over the rows as nested lists, each list behind the button that opens and closes it. */
  lists(buttons: readonly TemplateResult[]): TemplateResult {
    const { open, found, branches } = this;
    const keys = this.state().face?.parts.map(({ key }) => key) ?? [];
    const held = branches.flatMap(({ rows }) => rows);
    const item = (key: string) =>
      html`<li class=${found.includes(key) ? 'found' : ''}>${buttons[keys.indexOf(key)]}</li>`;
    return html`<ul role="list">
      ${keys.filter((key) => !held.includes(key)).map(item)}
      ${branches.map(({ key, label, rows }) => {
        const isOpen = open.includes(key);
        return html`<li>
          <button
            class="branch"
            part="branch"
            data-branch=${key}
            aria-label=${label}
            aria-expanded=${isOpen ? 'true' : 'false'}
            @click=${(event: Event) => {
              this.toggle(key, event.currentTarget as HTMLElement);
            }}
          ></button>
          ${isOpen ? html`<ul role="list">${rows.map(item)}</ul>` : nothing}
        </li>`;
      })}
    </ul>`;
  }

  private readonly search = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.host.requestUpdate();
  };

  /** Enter leads to the first task that was found. */
  private readonly goTo = (event: KeyboardEvent): void => {
    const [first] = this.found;
    if (event.key !== 'Enter' || first === undefined) return;
    event.preventDefault();
    this.host.renderRoot.querySelector<HTMLElement>(`.canvas [data-key="${CSS.escape(first)}"]`)?.focus();
  };

  private readonly turn = (event: Event): void => {
    this.expand(this.isWhole ? [] : this.all);
    (event.currentTarget as HTMLElement).focus({ preventScroll: true });
  };

  private searchField(label: string, found: string): TemplateResult {
    return html`<label>
      ${label} <span role="status">${this.query.trim() && !this.texts.pending ? found.replace('#', String(this.found.length)) : nothing}</span>
      <input type="search" placeholder=${label} @input=${this.search} @keydown=${this.goTo} />
    </label>`;
  }

  /** The search, and the button that opens or closes all parts. */
  above({ tools }: TaskTreeFace): TemplateResult {
    const { search, found, expand, collapse } = tools;
    return html`<div class="tools" part="tools">${search === null ? nothing : this.searchField(search, found)}<button class="action" @click=${this.turn}>
        <span>${this.isWhole ? collapse : expand}</span>
      </button></div>`;
  }
}
