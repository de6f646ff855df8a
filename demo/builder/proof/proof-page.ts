import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { copyText, downloadBlob } from '../../../src/elements/files.js';
import type { ProofIndex } from '../../../src/proof/index-types.js';
import type { ViewIndex } from '../../../src/static/view-index.js';
import type { Follow } from '../no-view.js';
import type { State } from '../state.js';
import { statusLine, type Status } from '../status.js';
import { corrections } from './corrections.js';
import { Draft, type ReadDraft } from './draft.js';
import { entries } from './entries.js';
import { csvOf, markdownOf, summaryOf } from './export.js';
import { countsOf, withVerdicts, type Figure, type Verdict } from './figures.js';
import { marked } from './marked.js';
import './proof.css';
import { SAMPLE } from './sample.js';
import { proofWords, type ProofWords } from './words.js';

type ListFormat = keyof ProofWords['downloads'];

const TYPES: Record<ListFormat, string> = { csv: 'text/csv;charset=utf-8', md: 'text/markdown;charset=utf-8' };

/** How many figures of a long draft are marked and listed at a time. */
const STEP = 60;

/** Sets off the figure that is pointed at or has the focus, in the text and in the lists. */
const link = (event: Event): void => {
  const box = event.currentTarget as Element;
  const numberAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-figure]')?.dataset['figure'] : undefined;
  const number = numberAt(event.target) ?? numberAt(document.activeElement);
  for (const one of box.querySelectorAll<HTMLElement>('[data-figure]'))
    one.toggleAttribute('data-active', one.dataset['figure'] === number);
};

/** 校对: a draft beside the documents, figure by figure. */
export class ProofPage {
  private readonly index: ProofIndex;
  private readonly views: ViewIndex;
  private readonly changed: () => void;
  private readonly draft: Draft;
  /** The verdicts to show; all where there are none. */
  private only: readonly Verdict[] = [];
  /** The figure that the Tab key stops at. */
  private current = 1;
  /** How many figures are marked and listed so far. */
  private room = STEP;
  private status: Status | null = null;

  constructor(index: ProofIndex, views: ViewIndex, changed: () => void) {
    this.index = index;
    this.views = views;
    this.changed = changed;
    this.draft = new Draft(index, () => {
      this.status = null;
      changed();
      this.grow();
    });
  }

  /** Marks and lists the figures of a long draft in several tasks, so that the page answers between them. */
  private grow(): void {
    const { read } = this.draft;
    if (!read) this.room = STEP;
    else if (this.room < read.figures.length)
      setTimeout(() => {
        this.room += STEP;
        this.changed();
        this.grow();
      });
  }

  private say(status: Status): void {
    this.status = status;
    this.changed();
  }

  private async copy(text: string, w: ProofWords): Promise<void> {
    const copied = await copyText(text);
    this.say({ at: 'files', ...(copied ? { text: w.copied } : { text: w.copyByHand, copy: text }) });
    if (!copied) document.querySelector<HTMLTextAreaElement>('.status textarea')?.select();
  }

  private listAs(format: ListFormat, figures: readonly Figure[], { ui }: State): string {
    return format === 'csv' ? csvOf(figures, this.index, ui) : markdownOf(figures, this.index, ui);
  }

  private toggle(verdict: Verdict): void {
    this.only = this.only.includes(verdict) ? this.only.filter((one) => one !== verdict) : [...this.only, verdict];
    this.changed();
  }

  private legend(figures: readonly Figure[], w: ProofWords): TemplateResult {
    return html`<div class="legend" role="group" aria-label=${w.legend}>
      ${countsOf(figures).map(
        ({ verdict, count }) =>
          html`<button
            type="button"
            data-verdict=${verdict}
            aria-pressed=${this.only.includes(verdict) ? 'true' : 'false'}
            @click=${() => {
              this.toggle(verdict);
            }}
          >
            <span class="underlined swatch" aria-hidden="true"></span>${w.verdicts[verdict]} <b>${count}</b>
          </button>`,
      )}
    </div>`;
  }

  private take(figures: readonly Figure[], state: State, w: ProofWords): TemplateResult {
    const formats = ['csv', 'md'] as const;
    return html`<section class="take-list" aria-labelledby="take-list">
      <h3 id="take-list">${w.take}</h3>
      <p class="actions">
        ${formats.map(
          (format) =>
            html`<button
              type="button"
              data-act=${`download-${format}`}
              @click=${() => {
                const blob = new Blob([this.listAs(format, figures, state)], { type: TYPES[format] });
                downloadBlob(blob, `${w.file}.${format}`);
                this.say({ at: 'files', text: w.saved });
              }}
            >
              ${w.downloads[format]}
            </button>`,
        )}
        ${formats.map(
          (format) =>
            html`<button
              type="button"
              data-act=${`copy-${format}`}
              @click=${() => void this.copy(this.listAs(format, figures, state).replace(/^\uFEFF/, ''), w)}
            >
              ${w.copies[format]}
            </button>`,
        )}
      </p>
    </section>`;
  }

  private sources(figures: readonly Figure[], { ui }: State, w: ProofWords): TemplateResult | typeof nothing {
    const sources = [...new Set(figures.flatMap(({ fact }) => fact?.source[ui] ?? []))];
    return sources.length > 0 ? html`<p class="hint sources">${w.sources}${sources.join(w.apart)}</p>` : nothing;
  }

  private result(read: ReadDraft, state: State, follow: Follow, w: ProofWords): TemplateResult {
    const { ui } = state;
    const { index, views } = this;
    const { figures } = read;
    const shown = withVerdicts(figures, this.only).slice(0, this.room);
    return html`${this.legend(figures, w)}
      <div class="proof-columns" @mouseover=${link} @focusin=${link}>
        <div class="proof-text">
          <h3>${w.marked}</h3>
          ${read.isHtml ? html`<p class="hint">${w.isHtml}</p>` : nothing}
          ${marked(
            read,
            shown,
            this.current,
            (number) => {
              this.current = number;
              this.changed();
            },
            ui,
          )}
          ${corrections(shown, (clause) => void this.copy(clause, w), ui)}
        </div>
        <section class="proof-entries" aria-labelledby="proof-list">
          <h3 id="proof-list">${w.list}</h3>
          ${entries(shown, { state, index, views, follow })}
        </section>
      </div>
      ${this.take(figures, state, w)}`;
  }

  private input(w: ProofWords): TemplateResult {
    const { draft } = this;
    const isEmpty = draft.text === '';
    return html`<div class="draft-input">
      <div class="field">
        <label for="proof-draft">${w.draft}</label>
        <textarea
          id="proof-draft"
          name="draft"
          rows="8"
          lang="zh-CN"
          placeholder=${w.hint}
          aria-describedby="proof-about"
          autocomplete="off"
          spellcheck="false"
          .value=${live(draft.text)}
          @input=${(event: Event) => {
            draft.write((event.target as HTMLTextAreaElement).value);
          }}
        ></textarea>
      </div>
      <p class="hint" id="proof-about">${w.privacy}</p>
      <p class="hint">${w.older}</p>
      <p class="actions">
        <button
          type="button"
          data-act=${isEmpty ? 'sample' : 'clear'}
          @click=${() => {
            draft.write(isEmpty ? SAMPLE : '');
          }}
        >
          ${isEmpty ? w.sample : w.clear}
        </button>
      </p>
    </div>`;
  }

  content(state: State, follow: Follow): TemplateResult {
    const { draft, current, only, room, status } = this;
    const { ui } = state;
    const w = proofWords(ui);
    const { read, isBusy, text } = draft;
    const figures = read?.figures ?? [];
    const summary =
      read === null ? (isBusy ? w.reading : '') : figures.length > 0 ? summaryOf(figures, ui) : w.noFigures;
    return html`<div class="proof">
      ${text === '' ? html`<p class="help">${w.help}</p>` : nothing} ${this.input(w)}
      <div role="status" class="proof-summary" aria-busy=${isBusy ? 'true' : 'false'}>
        ${summary ? html`<h2>${summary}</h2>` : nothing}
      </div>
      ${read && figures.length > 0 ? guard([read, state, current, only, room], () => this.result(read, state, follow, w)) : nothing}
      ${statusLine(status)} ${this.sources(figures, state, w)}
    </div>`;
  }
}
