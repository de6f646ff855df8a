import { css } from 'lit';

/** What only this widget has. */
export const {{camel}}Styles = css`
  .row {
    border-radius: 4px;
  }
`;
