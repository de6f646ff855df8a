import type { ReactiveControllerHost } from 'lit';
import type * as picture from '../picture/set-off.js';
import type { SvgNode } from '../view/static-view.js';

/** The code that sets parts off, loaded when a page first needs it. */
let code: typeof picture | null = null;

/** Sets parts of a drawing off: what the reader points at or has chosen, and what the page highlights. */
export class Emphasis {
  private readonly host: ReactiveControllerHost;
  readonly style: picture.SetOffStyle;
  private asked = '';
  private drawn: [drawing: SvgNode, key: string, result: SvgNode] | null = null;

  constructor(host: ReactiveControllerHost, style: picture.SetOffStyle) {
    this.host = host;
    this.style = style;
  }

  /** The drawing with its marks; cached, so that the same drawing and marks give the same result. */
  of(drawing: SvgNode, marks: picture.SetOff): SvgNode {
    const key = JSON.stringify(marks);
    if (key === '{}') return drawing;
    if (!code) {
      this.load(key);
      return drawing;
    }
    if (this.drawn?.[0] !== drawing || this.drawn[1] !== key)
      this.drawn = [drawing, key, code.setOff(drawing, marks, this.style)];
    return this.drawn[2];
  }

  /** Loads the code once for each set of marks, so that a failed load is retried with the next one. */
  private load(key: string): void {
    if (key === this.asked) return;
    this.asked = key;
    import('../picture/set-off.js').then(
      (module) => {
        code = module;
        this.host.requestUpdate();
      },
      () => undefined,
    );
  }
}
