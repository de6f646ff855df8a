import { css } from 'lit';
import { openStyles } from '../../elements/open-styles.js';

/** Styles of a mark's tooltip. */
export const hintStyles = css`
  ${openStyles}
  .open {
    width: max-content;
    max-width: min(23em, calc(100% - 16px));
  }
  .tooltip {
    padding: 8px 12px;
    font-size: 0.93em;
  }
  .tooltip p {
    margin: 0;
  }
  .tooltip strong {
    font-weight: 600;
  }
  .tooltip .muted {
    color: var(--_text-muted);
  }
`;
