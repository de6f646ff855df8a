import { css } from 'lit';

export const gaugeStyles = css`
  .mark {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 2;
    cursor: pointer;
    border-radius: 4px;
    -webkit-tap-highlight-color: transparent;
  }
`;
