import type { CSSResult } from 'lit';
import type { Kit } from '../../elements/kit.js';

let styles: CSSResult | undefined;

/** Styles of what only those who hear the map need, made once: the drawing says it to those who see. */
export const heardStyles = ({ css }: Kit): CSSResult =>
  (styles ??= css`
    .below {
      position: relative;
    }
    .heard {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `);
