import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { adopt } from '../../elements/adopt.js';
import type { Extra } from '../../elements/extra.js';
import { Latest } from '../../elements/latest.js';
import { listed } from '../../elements/listed.js';
import type { Problem } from '../../elements/problem.js';
import type { Setting } from '../../elements/settings.js';
import type { MapFace } from './face.js';
import type { Located } from './geometry.js';
import { locatedFrom, type GeometryHost } from './geometry-request.js';
import { layerStyles } from './layer-styles.js';

type Host = LitElement & GeometryHost & { layer: string; layers: string; highlight: string };

/**
 * What only an unusual tag needs, with a list of layers, counties to set off, or geometry of the site's own: the buttons that switch
 * between the layers, the geometry, and the checks of all three. A chunk of its own, which comes with the first such tag.
 */
export class MapChoices implements Extra<MapFace> {
  private readonly host: Host;
  private readonly geometry: Latest<Located>;
  /** The layer that the tag asks for, and the one that the reader switched to. */
  private asked = '';
  private chosen: string | null = null;
  /** Layers of the list that do not exist. */
  private readonly refused = new Set<string>();

  constructor(host: Host) {
    this.host = host;
    this.asked = host.layer;
    this.geometry = new Latest(host);
    adopt(host, layerStyles);
  }

  /** The site's geometry, or why it cannot be drawn; null while it is loading. */
  get located(): Located | null {
    return this.geometry.value;
  }

  update(problems: readonly Problem[]): void {
    const { layer, layout, geometry } = this.host;
    if (layer !== this.asked) this.chosen = null;
    this.asked = layer;
    for (const { code, value } of problems) if (code === 'unknown-view' && value) this.refused.add(value);
    this.geometry.request(layout === 'map' ? geometry || null : null, () => locatedFrom(this.host));
  }

  /** The layer to show: of several the first that exists. */
  get shown(): string {
    const { layer, layers } = this.host;
    return this.chosen ?? (layer || listed(layers).find((id) => !this.refused.has(id)) || '');
  }

  settings(face: MapFace | null): Setting[] {
    const { layout } = this.host;
    const listedIn = (attribute: 'layers' | 'highlight', choices: readonly string[]): Setting[] =>
      listed(this.host[attribute]).map((item) => [attribute, item, choices]);
    return [
      ['layout', layout, ['hex', 'map']],
      ...(face?.layers ? listedIn('layers', Object.keys(face.layers.names)) : []),
      ...(face
        ? listedIn(
            'highlight',
            face.parts.map(({ key }) => key),
          )
        : []),
    ];
  }

  /** The layers that a reader can switch between: what the documents have, the one that is shown among them. */
  private switchable(names: Record<string, string>): string[] {
    const { layer, layers } = this.host;
    const ids = listed(layers).filter((id) => typeof names[id] === 'string');
    return layer && !ids.includes(layer) ? [layer, ...ids] : ids;
  }

  above({ layers }: MapFace): TemplateResult | typeof nothing {
    const ids = layers ? this.switchable(layers.names) : [];
    if (!layers || ids.length < 2) return nothing;
    const { shown } = this;
    return html`
      <div class="layers" part="layers" role="group" aria-label=${layers.label}>
        ${ids.map(
          (id) =>
            html`<button
              data-layer=${id}
              aria-pressed=${id === shown ? 'true' : 'false'}
              @click=${() => {
                this.chosen = id;
                this.host.requestUpdate();
              }}
              .textContent=${layers.names[id] ?? id}
            ></button>`,
        )}
      </div>
    `;
  }
}
