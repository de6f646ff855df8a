import { html, nothing, type TemplateResult } from 'lit';
import { frameWords } from '../i18n/frame.js';
import type { ActionsHost, Viewed } from './actions-host.js';
import type { Panel, ReaderTools } from './tools.js';
import type { WidgetTypes } from './widget-types.js';

/** The buttons for sources, table and menu. The code behind them is a chunk that is loaded on first use. */
export class Actions<W extends WidgetTypes> {
  private readonly host: ActionsHost;
  private readonly viewed: () => Viewed<W>;
  private tools: ReaderTools<W> | null = null;
  private failed = false;

  constructor(host: ActionsHost, viewed: () => Viewed<W>) {
    this.host = host;
    this.viewed = viewed;
  }

  renderButtons(): TemplateResult {
    const w = frameWords(this.host.locale);
    const open = this.tools?.menu.open === true;
    return html`
      <div class="actions" part="actions">
        ${this.panelButton('sources', w.sources)} ${this.panelButton('table', w.table)}
        <button
          class="action"
          aria-haspopup="menu"
          aria-expanded=${open ? 'true' : 'false'}
          aria-label=${w.more}
          @click=${() => {
            this.use((tools) => tools.menu.toggle());
          }}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
            event.preventDefault();
            this.use((tools) => tools.menu.show(event.key === 'ArrowDown' ? 'first' : 'last'));
          }}
        >
          <span aria-hidden="true">${'⋯'}</span>
        </button>
        ${this.tools?.renderMenu() ?? nothing}
      </div>
    `;
  }

  renderStatus(): TemplateResult {
    return html`<div class="status" part="status" role="status">
      ${this.failed ? (this.tools?.renderFailure() ?? frameWords(this.host.locale).errors.load) : (this.tools?.renderStatus() ?? nothing)}
    </div>`;
  }

  renderPanel(model: W['model'] | null): TemplateResult | typeof nothing {
    return (model && this.tools?.renderPanel(model)) ?? nothing;
  }

  private panelButton(panel: Panel, label: string): TemplateResult {
    const open = this.tools?.panel === panel;
    return html`<button
      class="action"
      data-panel=${panel}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? 'panel' : nothing}
      @click=${() => {
        this.use((tools) => tools.toggle(panel));
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape' && open) this.tools?.closePanel();
      }}
    >
      <span .textContent=${label}></span>
    </button>`;
  }

  /** Runs an action with the tools, and tells the reader if it fails. */
  private use(action: (tools: ReaderTools<W>) => Promise<void>): void {
    this.failed = false;
    this.load()
      .then(action)
      .catch((error: unknown) => {
        this.fail(error);
      });
  }

  /** The tools, loaded on first use. */
  async load(): Promise<ReaderTools<W>> {
    const { ReaderTools } = await import('./tools.js');
    return (this.tools ??= new ReaderTools(this.host, this.viewed, (error) => {
      this.fail(error);
    }));
  }

  private fail(error: unknown): void {
    console.warn(error);
    this.failed = true;
    this.host.requestUpdate();
  }
}
