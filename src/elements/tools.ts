import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../i18n/index.js';
import { pictureOf } from '../picture/picture.js';
import { csvOf } from '../view/table.js';
import { snippetOf } from '../view/snippets.js';
import { citation } from '../view/text.js';
import type { ViewModel } from '../view/view-model.js';
import type { ActionsHost, ActionsOptions } from './actions-host.js';
import { adopt } from './adopt.js';
import { copyText, downloadBlob, svgToPng } from './files.js';
import type { View } from './live-code.js';
import { Menu, type MenuItem } from './menu.js';
import { sourcesPanel, tablePanel } from './panels.js';
import { toolStyles } from './tool-styles.js';

export type Panel = 'sources' | 'table';

/** A line for the reader, with a text to copy by hand where the browser would not. */
interface Status {
  text: string;
  copy?: string;
}

/** Exported pictures have one width, whatever the element's on the page. */
const PICTURE_WIDTH = 720;

const nameOf = ({ tag, view }: ViewModel): string => `${tag}-${view}`;

/**
 * What a reader can do with a view: open its sources and its table, save it, cite it, embed it. A chunk of its own: readers load
 * it when they first ask for more.
 */
export class ReaderTools<M extends ViewModel> {
  private readonly host: ActionsHost;
  private readonly options: ActionsOptions<M>;
  private readonly onError: (error: unknown) => void;
  private status: Status | null = null;
  readonly menu: Menu;
  panel: Panel | null = null;

  constructor(host: ActionsHost, options: ActionsOptions<M>, onError: (error: unknown) => void) {
    this.host = host;
    this.options = options;
    this.onError = onError;
    this.menu = new Menu(host);
    adopt(host, toolStyles);
  }

  async toggle(panel: Panel): Promise<void> {
    if (this.panel === panel) this.setPanel(null);
    else await this.open(panel);
  }

  private async open(panel: Panel): Promise<void> {
    this.setStatus(null);
    await this.options.view();
    this.setPanel(panel);
  }

  closePanel(): void {
    const { panel } = this;
    this.setPanel(null);
    this.host.renderRoot.querySelector<HTMLElement>(`[data-panel="${panel ?? ''}"]`)?.focus();
  }

  private setPanel(panel: Panel | null): void {
    this.panel = panel;
    this.host.requestUpdate();
  }

  private setStatus(status: Status | null): void {
    this.status = status;
    this.host.requestUpdate();
  }

  renderStatus(): TemplateResult | typeof nothing {
    const { status } = this;
    if (!status) return nothing;
    return html`${status.text}${
      status.copy === undefined
        ? nothing
        : html`<textarea readonly aria-label=${status.text} .value=${status.copy}></textarea>`
    }`;
  }

  renderPanel({ model, catalogue }: View<M>): TemplateResult | typeof nothing {
    const { panel } = this;
    if (!panel) return nothing;
    return html`
      <div
        class="panel"
        part="panel"
        id="panel"
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Escape') this.closePanel();
        }}
      >
        ${panel === 'sources' ? sourcesPanel(model, catalogue) : tablePanel(model, catalogue)}
      </div>
    `;
  }

  renderMenu(): TemplateResult | typeof nothing {
    const w = words(this.host.locale);
    const item = (label: string, run: (view: View<M>) => Promise<void> | void): MenuItem => ({
      label,
      run: () => {
        this.setStatus(null);
        this.options.view().then(run).catch(this.onError);
      },
    });
    return this.menu.render(w.more, [
      item(w.table, () => {
        this.setPanel('table');
      }),
      item(w.downloadCsv, ({ model, catalogue }) => {
        downloadBlob(new Blob([csvOf(model, catalogue)], { type: 'text/csv;charset=utf-8' }), `${nameOf(model)}.csv`);
      }),
      item(w.downloadSvg, (view) => this.savePicture(view, 'svg')),
      item(w.downloadPng, (view) => this.savePicture(view, 'png')),
      item(w.copyCitation, ({ model, catalogue }) => this.copy(citation(model, catalogue))),
      item(w.copyEmbed, (view) => this.copy(this.embedCode(view))),
    ]);
  }

  private async savePicture({ model, catalogue }: View<M>, format: 'svg' | 'png'): Promise<void> {
    const colors = this.options.colors();
    const drawing = await this.options.draw(model, PICTURE_WIDTH, colors);
    const { svg, width, height } = pictureOf(model, catalogue, drawing, colors);
    const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await svgToPng(svg, width, height);
    downloadBlob(blob, `${nameOf(model)}.${format}`);
  }

  private async copy(text: string): Promise<void> {
    const w = words(this.host.locale);
    this.setStatus((await copyText(text)) ? { text: w.copied } : { text: w.copyByHand, copy: text });
  }

  /** The script and tag to paste; it names the file that this code came from. */
  private embedCode({ model, catalogue }: View<M>): string {
    const script = new URL(/* @vite-ignore */ './qj-widgets.js', import.meta.url).href;
    return snippetOf('script', { model, catalogue, script, attributes: this.options.embedAttributes() });
  }
}
