import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Located } from './geometry.js';

/** Reads the site's geometry, from an address or an object, with code that only such maps load. */
export class GeometrySource implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private asked: unknown = null;
  /** What became of it; null while it is being read, or where there is none. */
  result: Located | null = null;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // The host asks in its updates.
  }

  /** Asks for geometry; null where the mosaic is drawn. The same is asked for once. */
  request(geometry: unknown): void {
    if (geometry === this.asked) return;
    this.asked = geometry;
    this.result = null;
    if (geometry === null) return;
    const settle = (result: Located) => {
      if (geometry !== this.asked) return;
      this.result = result;
      this.host.requestUpdate();
    };
    import('./geometry.js')
      .then(({ loadGeometry, locate }) => (typeof geometry === 'string' ? loadGeometry(geometry) : locate(geometry)))
      .then(settle, () => {
        settle({ reason: 'load' });
      });
  }
}
