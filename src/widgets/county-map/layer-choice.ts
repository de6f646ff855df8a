import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { adopt } from '../../elements/adopt.js';
import { listed } from '../../elements/listed.js';
import type { Setting } from '../../elements/settings.js';
import type { MapFace } from './face.js';
import { layerStyles } from './layer-styles.js';

type Host = LitElement & { layer: string; layers: string; highlight: string };

/**
 * What only a tag with a list of layers or of counties needs: the buttons that switch between the layers, and the check of both
 * lists. A chunk of its own, which comes with the first such tag.
 */
export class LayerChoice {
  private readonly host: Host;
  private readonly choose: (id: string) => void;

  constructor(host: Host, choose: (id: string) => void) {
    this.host = host;
    this.choose = choose;
    adopt(host, layerStyles);
  }

  settings({ layers, parts }: MapFace): Setting[] {
    const listedIn = (attribute: 'layers' | 'highlight', choices: readonly string[]): Setting[] =>
      listed(this.host[attribute]).map((item) => [attribute, item, choices]);
    return [
      ...(layers ? listedIn('layers', Object.keys(layers.names)) : []),
      ...listedIn(
        'highlight',
        parts.map(({ key }) => key),
      ),
    ];
  }

  /** The layers that a reader can switch between: what the documents have, the one that is shown among them. */
  private switchable(names: Record<string, string>): string[] {
    const { layer, layers } = this.host;
    const ids = listed(layers).filter((id) => typeof names[id] === 'string');
    return layer && !ids.includes(layer) ? [layer, ...ids] : ids;
  }

  buttons({ layers }: MapFace, shown: string): TemplateResult | typeof nothing {
    const ids = layers ? this.switchable(layers.names) : [];
    if (!layers || ids.length < 2) return nothing;
    return html`
      <div class="layers" part="layers" role="group" aria-label=${layers.label}>
        ${ids.map(
          (id) =>
            html`<button
              data-layer=${id}
              aria-pressed=${id === shown ? 'true' : 'false'}
              @click=${() => {
                this.choose(id);
              }}
              .textContent=${layers.names[id] ?? id}
            ></button>`,
        )}
      </div>
    `;
  }
}
