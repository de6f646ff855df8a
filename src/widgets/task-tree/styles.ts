import { css } from 'lit';

/** What only this widget has; the rest comes with the code that opens and closes its parts. */
export const taskTreeStyles = css`
  .tools {
    min-height: max(44px, 3.4em);
  }
  .search {
    min-height: calc(max(44px, 3.4em) + 1.6em);
  }
`;
