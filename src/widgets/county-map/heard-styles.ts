import type { CSSResult } from 'lit';
import type { Kit } from '../../elements/kit.js';

let styles: CSSResult | undefined;

/** Styles of the list for screen readers, made once: the drawing says the same to those who see it. */
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
