import { css } from 'lit';

/** The box that opens for a part overlays the rest, so that nothing on the page shifts. */
export const openStyles = css`
  .open {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 2;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_surface);
    border: 1px solid var(--_text-muted);
    border-radius: 4px;
    box-shadow: 0 4px 16px var(--_line);
  }
  @media print {
    .open {
      position: static;
      width: auto !important;
      max-height: none !important;
      transform: none !important;
      box-shadow: none;
    }
  }
`;
