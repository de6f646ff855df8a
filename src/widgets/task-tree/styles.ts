import { css } from 'lit';

/** What only this widget has; the rest comes with the code that opens and closes its parts. */
export const taskTreeStyles = css`
  .visual {
    min-height: 0;
  }
  .tools {
    min-height: max(44px, 3.4em);
  }
  .search {
    min-height: calc(max(44px, 3.4em) + 1.6em);
  }
  .canvas {
    margin: 0 auto;
  }
`;
