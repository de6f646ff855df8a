import { css } from 'lit';

export const gaugeStyles = css`
  .mark {
    z-index: 2;
  }
`;
