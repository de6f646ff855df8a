import { css, html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { settled } from '../widget-in-story.js';
import { PageElement, definePage } from './page-element.js';

const SAMPLES = {
  heading: '标题 Heading',
  subheading: '标题下的说明 Subheading',
  legend: '图例 Legend',
  remarks: '图例下的说明 Remarks',
  source: '来源 Source line',
} as const;

const SIZES = ['normal', 'large'] as const;

type Sample = keyof typeof SAMPLES;
type Size = (typeof SIZES)[number];

const measured = (widget: Element | null, part: Sample): string => {
  const element = widget?.shadowRoot?.querySelector(`[part="${part}"]`);
  return element ? `${Number.parseFloat(getComputedStyle(element).fontSize).toFixed(1)} px` : '…';
};

/** A widget in both text sizes, and the sizes that its parts have on the page. */
class PageTextSizes extends PageElement {
  static override styles = [
    ...PageElement.styles,
    css`
      .widgets {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr));
        gap: 16px;
        align-items: start;
        margin-bottom: 16px;
      }
      .widgets > * {
        min-width: 0;
        border: 1px solid var(--page-line);
      }
    `,
  ];

  @state() private shown = false;

  protected override firstUpdated(): void {
    void settled(this.renderRoot).then(() => {
      this.shown = true;
    });
  }

  private cell(part: Sample, size: Size): TemplateResult {
    return html`<td class="number">
      ${this.shown ? measured(this.renderRoot.querySelector(`[text-size="${size}"]`), part) : '…'}
    </td>`;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="widgets">
        ${SIZES.map((size) => html`<qj-target-gauge target="gdp-2025" text-size=${size}></qj-target-gauge>`)}
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label="字号"><table>
        <thead>
          <tr>
            <th scope="col">部分</th>
            ${SIZES.map((size) => html`<th scope="col"><code>text-size="${size}"</code></th>`)}
          </tr>
        </thead>
        <tbody>
          ${(Object.keys(SAMPLES) as Sample[]).map(
            (part) => html`
              <tr>
                <th scope="row">${SAMPLES[part]}</th>
                ${SIZES.map((size) => this.cell(part, size))}
              </tr>
            `,
          )}
        </tbody>
      </table></div>
    `;
  }
}

definePage('page-text-sizes', PageTextSizes);
