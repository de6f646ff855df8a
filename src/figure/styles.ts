import { css } from 'lit';
import { tokenStyles } from '../theme/styles.js';

/** A figure in the line that it stands in. */
export const styles = css`
  ${tokenStyles}
  /* The page's own typeface: it stands in its text. */
  .qj[lang] {
    font-family: inherit;
  }
  .figure {
    padding-left: 1em;
    font-weight: bold;
    text-transform: none;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.22em;
  }
  .target {
    text-decoration-color: var(--_target);
  }
  .stretch,
  .forecast {
    text-decoration-color: var(--_stretch);
    text-decoration-style: dashed;
  }
  .forecast {
    text-decoration-color: var(--_forecast);
  }
  [tabindex] {
    cursor: pointer;
  }
  [tabindex]:hover,
  [aria-expanded='true'] {
    background: var(--_hover);
    color: var(--_text);
  }
  /* In the room that the figure leaves for it: as a box of its own it could be parted from the number at the end of a line. */
  .mark {
    position: absolute;
    margin-left: -0.9em;
    text-indent: 0;
  }
  .swatch {
    width: 0.8em;
    height: 0.8em;
    vertical-align: -0.06em;
  }
  .paper {
    font-size: 0.8em;
  }
  .paper:not(.seen) {
    display: none;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .problem {
    color: var(--_error);
    font-size: 0.875em;
  }
  @media print {
    .paper:not(.seen) {
      display: inline;
    }
  }
`;
