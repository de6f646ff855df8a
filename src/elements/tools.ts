import { html, nothing, render, type TemplateResult } from 'lit';
import { words } from '../i18n/index.js';
import { LEAST_PICTURE, MOST_PICTURE, PICTURE_MARGIN, pictureOf } from '../picture/picture.js';
import { svgText } from '../picture/svg-text.js';
import { csvOf } from '../view/table.js';
import { downloadName } from '../view/download-name.js';
import { isScriptAddress } from '../view/script-address.js';
import type { SnippetForm } from '../view/snippet-forms.js';
import { PICTURE_WIDTH, snippetOf } from '../picture/snippets.js';
import { captionText, citation, fallbackText } from '../view/text.js';
import type { ViewModel } from '../view/view-model.js';
import type { ActionsHost, Viewed } from './actions-host.js';
import { adopt } from './adopt.js';
import { copyText, downloadBlob, svgToPng } from './files.js';
import { Menu, type MenuItem } from './menu.js';
import { pageDocument } from './page-document.js';
import { sourcesPanel, tablePanel } from './panels.js';
import { toolStyles } from './tool-styles.js';
import { ViewFiles } from './view-files.js';
import type { WidgetTypes } from './widget-types.js';

/** Below this width, in em, a table's rows are laid out as cards. */
const CARDS = 46;

export type Panel = 'sources' | 'table';

/** A status line for the reader, with a text to copy by hand if the browser could not. */
interface Status {
  text: string;
  copy?: string;
}

/** A file of a view: a picture with its heading, legend and sources, or the table behind it. */
export type FileFormat = 'svg' | 'png' | 'csv';

/** The texts of a view: the alternative to its picture, the caption below it, or a citation. */
export type TextKind = 'alternative' | 'caption' | 'citation';

const ownScript = (): string => new URL(/* @vite-ignore */ './qj-widgets.js', import.meta.url).href;

const TEXTS: Record<TextKind, (model: ViewModel) => string> = {
  alternative: fallbackText,
  caption: captionText,
  citation,
};

/**
 * What a reader can do with a view: open its sources and its table, save it, cite it, embed it. A chunk of its own: readers load
 * it when they first ask for more.
 */
export class ReaderTools<W extends WidgetTypes> {
  private readonly host: ActionsHost;
  private readonly view: ViewFiles<W>;
  private readonly onError: (error: unknown) => void;
  private status: Status | null = null;
  private box: { model: W['model']; element: HTMLElement } | null = null;
  readonly menu: Menu;
  panel: Panel | null = null;

  constructor(host: ActionsHost, viewed: () => Viewed<W>, onError: (error: unknown) => void) {
    this.host = host;
    this.view = new ViewFiles(host, viewed);
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
    await this.view.model();
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

  renderFailure(): string {
    return words(this.host.locale).actionFailed;
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

  private get isNarrow(): boolean {
    const frame = this.host.renderRoot.querySelector('.qj');
    return frame !== null && this.host.offsetWidth < CARDS * Number.parseFloat(getComputedStyle(frame).fontSize);
  }

  /** What a panel contains: elements of their own for each view, so that nothing of the one before stays, such as its scrolling. */
  private boxOf(model: W['model'], content: TemplateResult): HTMLElement {
    if (this.box?.model !== model) this.box = { model, element: pageDocument.createElement('div') };
    render(content, this.box.element);
    return this.box.element;
  }

  renderPanel(model: W['model']): TemplateResult | typeof nothing {
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
        ${this.boxOf(model, panel === 'sources' ? sourcesPanel(model) : tablePanel(model, this.isNarrow))}
      </div>
    `;
  }

  renderMenu(): TemplateResult | typeof nothing {
    const w = words(this.host.locale);
    const item = (label: string, run: () => Promise<void> | void): MenuItem => ({
      label,
      run: () => {
        this.setStatus(null);
        this.view.model().then(run).catch(this.onError);
      },
    });
    return this.menu.render(w.more, [
      item(w.table, () => {
        this.setPanel('table');
      }),
      item(w.downloadCsv, () => this.save('csv')),
      item(w.downloadSvg, () => this.save('svg')),
      item(w.downloadPng, () => this.save('png')),
      item(w.copyCitation, async () => this.copy(await this.text('citation'))),
      item(w.copyEmbed, async () => this.copy(await this.snippet('script'))),
    ]);
  }

  /** The file of a view. A picture's width is clamped to the possible range and does not depend on the element's width. */
  async file(format: FileFormat, width: number = PICTURE_WIDTH): Promise<Blob> {
    const model = await this.view.model();
    if (format === 'csv') return new Blob([csvOf(model)], { type: 'text/csv;charset=utf-8' });
    const { colors } = this.view;
    const whole = Number.isFinite(width) ? Math.round(width) : PICTURE_WIDTH;
    const room = Math.min(Math.max(whole, LEAST_PICTURE), MOST_PICTURE) - 2 * PICTURE_MARGIN;
    const { svg, ...size } = await this.view.draw(model, room, colors);
    const picture = pictureOf(model, { ...size, svg: svgText(svg) }, colors, this.host.frame === 'plain');
    return format === 'svg'
      ? new Blob([picture.svg], { type: 'image/svg+xml' })
      : svgToPng(picture.svg, picture.width, picture.height);
  }

  async text(kind: TextKind): Promise<string> {
    const model = await this.view.model();
    return TEXTS[kind](model);
  }

  /** The code to paste; unless `script` is given, it names the script that this module came with. */
  async snippet(form: SnippetForm, script?: string): Promise<string> {
    if (script !== undefined && !isScriptAddress(script)) throw new RangeError(`${script} is no address of a script`);
    const model = await this.view.model();
    return snippetOf(form, {
      model,
      script: script ?? ownScript(),
      attributes: this.view.attributes,
      ...(form === 'inline' ? { pictures: await this.view.pagePictures(model) } : {}),
    });
  }

  private async save(format: FileFormat): Promise<void> {
    const model = await this.view.model();
    downloadBlob(await this.file(format), downloadName(model, format));
  }

  private async copy(text: string): Promise<void> {
    const w = words(this.host.locale);
    this.setStatus((await copyText(text)) ? { text: w.copied } : { text: w.copyByHand, copy: text });
  }
}
