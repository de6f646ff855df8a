import { css } from 'lit';

/** Styles that only the chain has. */
export const chainStyles = css`
  .visual {
    flex: none;
    min-height: 8.6em;
  }
`;
