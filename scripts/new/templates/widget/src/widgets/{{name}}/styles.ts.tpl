import { css } from 'lit';

/** What only this widget has. */
export const {{camel}}Styles = css`
  .row {
    position: absolute;
    top: 0;
    left: 0;
    border-radius: 4px;
  }
`;
