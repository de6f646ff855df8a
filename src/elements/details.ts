import { html, nothing, type TemplateResult } from 'lit';
import type { DetailBlock, DetailItem, DetailLine, DetailLink, MoreDetails, PartDetails } from '../view/touch.js';
import type { Parts } from './part-buttons.js';
import { swatch } from './swatch.js';
import { typeset } from './typeset.js';
import { fileAddress } from './view-source.js';

export { detailsStyles as styles } from './details-styles.js';
export { placeBeside } from './place-beside.js';

const line = ({ swatch: look, strong, text, aside, quiet }: DetailLine): TemplateResult =>
  html`<p class=${look ? 'figure' : quiet ? 'muted' : ''}>${look ? swatch(look) : nothing}${
    strong ? html`<strong>${strong}</strong>` : nothing
  }${text ? typeset(text) : nothing}${aside ? html` <span class="muted">${typeset(aside)}</span>` : nothing}</p>`;

const item = ({ own, lines }: DetailItem): TemplateResult =>
  html`<li class=${own ? 'own' : ''}>${lines.map(line)}</li>`;

/** Without an address it is plain text: nobody knows where the pages are. */
const link = ({ text, page }: DetailLink): TemplateResult =>
  html`<p><a href=${fileAddress(page)?.href ?? nothing}>${text}</a></p>`;

const block = ({ title, lines = [], items = [], links = [] }: DetailBlock): TemplateResult =>
  html`${title ? html`<h5>${title}</h5>` : nothing}${lines.map(line)}${
    items.length > 0 ? html`<ul class="figures" role="list">${items.map(item)}</ul>` : nothing
  }${links.map(link)}`;

const itemsOf = (blocks: readonly DetailBlock[]): DetailItem[] => blocks.flatMap(({ items = [] }) => items);

/** The part's own record without what its view says already. */
const rest = (shown: readonly DetailBlock[], more: readonly DetailBlock[]): DetailBlock[] => {
  const keys = itemsOf(shown).map(({ key }) => key);
  const said = shown.flatMap(({ lines = [] }) => lines.map(({ text }) => text));
  return more
    .map(({ lines = [], items = [], ...block }) => ({
      ...block,
      lines: lines.filter(({ text }) => !said.includes(text)),
      items: items.filter(({ key }) => !keys.includes(key)),
    }))
    .filter(({ lines, items }) => lines.length + items.length > 0);
};

/** Collapsed, but open where the view itself says nothing of the part. */
const moreOf = (shown: readonly DetailBlock[], { summary, blocks }: MoreDetails): TemplateResult | typeof nothing => {
  const left = rest(shown, blocks);
  if (left.length === 0) return nothing;
  return html`<details ?open=${itemsOf(shown).length === 0}>
    <summary>${summary}</summary>
    ${left.map(block)}
  </details>`;
};

/**
 * What opens for a part. `more` is the part's own record, or a text that stands in its place while it loads or when that failed; a part may have none.
 */
export const details = (
  { panel, blocks }: PartDetails,
  parts: Parts,
  more?: MoreDetails | string | null,
): TemplateResult => {
  const content = html`${blocks.map(block)}${
    typeof more === 'string' ? html`<p class="muted" role="status">${more}</p>` : more ? moreOf(blocks, more) : nothing
  }`;
  if (!panel) return html`<div class="tooltip" part="tooltip" id="details">${content}</div>`;
  const { label, title, aside, close: word } = panel;
  const closeBy = (event: KeyboardEvent): void => {
    parts.closeBy(event);
  };
  const close = (): void => {
    parts.close();
  };
  return html`<div class="open ${parts.below ? 'flow' : ''}" @keydown=${closeBy}>
    <div class="details" part="details" id="details" role="region" aria-label=${label}>
      <div class="details-head">
        <h4>${title}${aside ? html` <span class="muted">${aside}</span>` : nothing}</h4>
        <button class="action" type="button" @click=${close}><span>${word}</span></button>
      </div>
      ${content}
    </div>
  </div>`;
};
