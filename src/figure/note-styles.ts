import { css } from 'lit';

/**
 * The note is a float as wide as the paragraph: such a float stands below the line that it is in, while the rest of that line
 * stays where it is.
 */
export const noteStyles = css`
  .note {
    all: initial;
    box-sizing: border-box;
    float: left;
    /* A cell of a table grows no wider than this for it. */
    width: 12em;
    min-width: 100%;
    margin: 8px 0;
    padding: 12px 16px;
    /* Seen where colours are forced. */
    border: 1px solid transparent;
    background: var(--_hover);
    color: var(--_text);
    font-size: min(0.875em, 20px);
    font-family: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .note .swatch {
    width: 1em;
    height: 1em;
    vertical-align: -0.1em;
  }
  .number {
    padding: 0 0.08em;
    font-size: 2em;
    line-height: 1.25;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(6em) 1fr;
    gap: 2px 12px;
    margin-top: 6px;
  }
  .wide,
  .wide ~ dd {
    grid-column: 1 / -1;
  }
  .wide {
    margin-top: 6px;
  }
  i,
  dt {
    color: var(--_text-muted);
    font-style: normal;
  }
  button {
    all: unset;
    float: right;
    padding: 12px 16px;
    margin: -12px -16px 0 0;
    cursor: pointer;
    color: var(--_accent);
  }
  @media print {
    .note {
      display: none;
    }
  }
`;
