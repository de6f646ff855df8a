import { css } from 'lit';

export const gaugeStyles = css`
  /* A card of one number is as low as that. */
  .visual {
    min-height: 4.6em;
  }
  .mark {
    z-index: 2;
  }
`;
