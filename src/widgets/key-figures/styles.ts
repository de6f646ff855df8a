import { css } from 'lit';

/** What only this widget has. */
export const keyFiguresStyles = css`
  .row {
    border-radius: 4px;
  }
`;
