import type { LitElement, TemplateResult } from 'lit';
import type { Kit } from '../../elements/kit.js';
import type { Latest } from '../../elements/latest.js';
import type { Locale } from '../../core/locale.js';
import type { Loaders } from '../../elements/loaders.js';
import type { WidgetTypes } from '../../elements/widget-types.js';
import type { MoreDetails } from '../../view/touch.js';
import type { FigureLine, MapFace, ReadingItem, Saying } from './face.js';
import { heardStyles } from './heard-styles.js';

type Host = LitElement & { readonly locale: Locale };

/**
 * What the drawing says beside its counties, for those who hear it: county by county or class by class, and what is in none; and
 * the whole record of the county that is open. It follows the drawing, in a chunk of its own.
 */
export class ReadingList {
  private readonly host: Host;
  private readonly kit: Kit;
  /** The whole record of the county that is open. */
  private readonly record: Latest<MoreDetails>;

  constructor(host: Host, kit: Kit) {
    this.host = host;
    this.kit = kit;
    this.record = new kit.Latest(host);
    kit.adopt(host, heardStyles(kit));
  }

  update(open: string | null, { source, widget }: Pick<Loaders<WidgetTypes>, 'source' | 'widget'>): void {
    const { locale } = this.host;
    this.record.request(
      open && `${open} ${locale}`,
      () => source.more(widget.name, open ?? '', locale),
      () => this.kit.loadProblem(widget.attribute, open),
    );
  }

  /** The view already has what the layer says of a county; the county's full record is loaded separately. */
  more(): MoreDetails | string | null {
    const { failure, value } = this.record;
    return failure?.text(this.host.locale) ?? value;
  }

  render({ readings, label, lists }: MapFace): TemplateResult {
    const { html, nothing } = this.kit;
    const figureItem = ({ value, caption }: FigureLine): TemplateResult =>
      html`<span><strong .textContent=${value}></strong> <span .textContent=${caption}></span></span>`;

    const saying = ({ text, aside, figures }: Saying): TemplateResult =>
      html`<span .textContent=${text}></span>${aside ? html` <span .textContent=${aside}></span>` : nothing}
    ${figures?.map(figureItem)}`;

    const readingItem = ({ key, term, sayings }: ReadingItem): TemplateResult => html`
    <div data-reading=${key}>
      <dt .textContent=${term}></dt>
      ${sayings.map((one) => html`<dd>${saying(one)}</dd>`)}
    </div>
  `;

    const list = ({ title, figures, items, note }: MapFace['lists'][number]): TemplateResult => html`
    <section>
      <h4 .textContent=${title}></h4>
      ${figures.map(figureItem)}
      <ul role="list">
        ${items.map((item) => html`<li>${saying(item)}</li>`)}
      </ul>
      ${note ? html`<p .textContent=${note}></p>` : nothing}
    </section>
  `;

    return html`
    <div class="heard"><dl class="readings" part="readings" aria-label=${label}>${readings.map(readingItem)}</dl>
    ${lists.length > 0 ? html`<div class="lists" part="lists">${lists.map(list)}</div>` : nothing}</div>
  `;
  }
}
