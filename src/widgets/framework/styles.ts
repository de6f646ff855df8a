import { css } from 'lit';

/** What only this widget has. */
export const frameworkStyles = css`
  .item {
    border-radius: 4px;
  }
`;
