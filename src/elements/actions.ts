import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Words } from '../i18n/index.js';
import type { Drawing } from '../picture/picture.js';
import type { ColorScheme } from '../theme/tokens.js';
import type { ViewModel } from '../view/view-model.js';
import { Menu, type MenuItem } from './menu.js';
import type * as tools from './tools.js';

type Tools = typeof tools;
type Panel = 'sources' | 'table';

/** A view with the part of the catalogue that it came from. */
export interface View<M extends ViewModel> {
  model: M;
  catalogue: Catalogue;
}

interface ActionsOptions<M extends ViewModel> {
  colors: () => ColorScheme;
  /** The drawing alone, for files. */
  draw: (model: M, width: number, colors: ColorScheme) => Promise<Drawing>;
  embedAttributes: () => Record<string, string>;
}

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment };

/** Exported pictures have one width, whatever the element's on the page. */
const PICTURE_WIDTH = 720;

/** What a reader can do with a view: open its sources and its table, save it, cite it, embed it. */
export class Actions<M extends ViewModel> implements ReactiveController {
  private readonly host: Host;
  private readonly options: ActionsOptions<M>;
  private readonly menu: Menu;
  private panel: Panel | null = null;
  private status: tools.Status | null = null;
  private tools: Tools | null = null;

  constructor(host: Host, options: ActionsOptions<M>) {
    this.host = host;
    this.options = options;
    this.menu = new Menu(host);
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to observe: readers act.
  }

  renderButtons(view: View<M>, w: Words): TemplateResult {
    return html`
      <div class="actions" part="actions">
        ${this.panelButton('sources', w.sources, w)} ${this.panelButton('table', w.table, w)}
        ${this.menu.render(w.more, this.menuItems(view, w))}
      </div>
    `;
  }

  renderStatus(): TemplateResult {
    const { status } = this;
    return html`<div class="status" part="status" role="status">
      ${status?.text ?? nothing}
      ${
        status?.copy === undefined
          ? nothing
          : html`<textarea readonly aria-label=${status.text} .value=${status.copy}></textarea>`
      }
    </div>`;
  }

  renderPanel({ model, catalogue }: View<M>, w: Words): TemplateResult | typeof nothing {
    const { panel, tools } = this;
    if (!panel || !tools) return nothing;
    return html`
      <div
        class="panel"
        part="panel"
        id="panel"
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Escape') this.closePanel();
        }}
      >
        ${panel === 'sources' ? tools.sourcesPanel(model, catalogue, w) : tools.tablePanel(model, catalogue)}
      </div>
    `;
  }

  private panelButton(panel: Panel, label: string, w: Words): TemplateResult {
    const open = this.panel === panel;
    return html`<button
      class="action"
      type="button"
      data-panel=${panel}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? 'panel' : nothing}
      @click=${() => {
        if (open) this.setPanel(null);
        else this.openPanel(panel, w);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape' && open) this.closePanel();
      }}
    >
      <span>${label}</span>
    </button>`;
  }

  private setPanel(panel: Panel | null): void {
    this.panel = panel;
    this.host.requestUpdate();
  }

  private openPanel(panel: Panel, w: Words): void {
    this.use(w, () => {
      this.setPanel(panel);
    });
  }

  private closePanel(): void {
    const { panel } = this;
    this.setPanel(null);
    this.host.renderRoot.querySelector<HTMLElement>(`[data-panel="${panel ?? ''}"]`)?.focus();
  }

  private setStatus(status: tools.Status | null): void {
    this.status = status;
    this.host.requestUpdate();
  }

  private menuItems({ model, catalogue }: View<M>, w: Words): MenuItem[] {
    const name = `${model.tag}-${model.view}`;
    const save = (format: 'svg' | 'png') => () => {
      const colors = this.options.colors();
      this.use(w, async (tools) => {
        const drawing = await this.options.draw(model, PICTURE_WIDTH, colors);
        await tools.savePicture(model, catalogue, drawing, colors, name, format);
      });
    };
    const copy = (text: (tools: Tools) => string) => () => {
      this.use(w, async (tools) => {
        this.setStatus(await tools.copy(text(tools), w));
      });
    };
    return [
      {
        label: w.table,
        run: () => {
          this.openPanel('table', w);
        },
      },
      {
        label: w.downloadCsv,
        run: () => {
          this.use(w, (tools) => {
            tools.saveCsv(model, catalogue, name);
          });
        },
      },
      { label: w.downloadSvg, run: save('svg') },
      { label: w.downloadPng, run: save('png') },
      { label: w.copyCitation, run: copy((tools) => tools.citation(model, catalogue)) },
      {
        label: w.copyEmbed,
        run: copy((tools) => tools.embedCode(model, catalogue, this.options.embedAttributes())),
      },
    ];
  }

  /** Does something with the tools that a reader pays for at the first use only. */
  private use(w: Words, action: (tools: Tools) => void | Promise<void>): void {
    this.setStatus(null);
    import('./tools.js')
      .then((tools) => {
        this.tools = tools;
        return action(tools);
      })
      .catch((error: unknown) => {
        console.warn(error);
        this.setStatus({ text: w.actionFailed });
      });
  }
}
