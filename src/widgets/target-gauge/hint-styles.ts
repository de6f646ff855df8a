import { css } from 'lit';

/** What a mark says. */
export const hintStyles = css`
  .tooltip {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 1;
    width: max-content;
    max-width: min(23em, 100%);
    padding: 8px 12px;
    background: var(--_surface);
    border: 1px solid var(--_text-muted);
    border-radius: 4px;
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
