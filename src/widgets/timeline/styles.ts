import { css } from 'lit';

/** What only this widget has. */
export const timelineStyles = css`
  .entry {
    border-radius: 4px;
  }
`;
