import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** Every view with its id, as many beside each other as the least width allows. */
export const gallery = (
  ids: readonly string[],
  leastWidth: number,
  view: (id: string) => TemplateResult,
): TemplateResult => {
  const grid = {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${leastWidth}px), 1fr))`,
    gap: '24px 16px',
    alignItems: 'start',
  };
  return html`
    <div style=${styleMap(grid)}>
      ${ids.map(
        (id) => html`
          <figure style=${styleMap({ margin: '0' })}>
            ${view(id)}
            <figcaption><code>${id}</code></figcaption>
          </figure>
        `,
      )}
    </div>
  `;
};
