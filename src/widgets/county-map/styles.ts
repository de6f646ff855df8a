import { css } from 'lit';

/** Styles that only the map has. */
export const mapStyles = css`
  .visual {
    min-height: 20em;
  }
  /* The drawing shows the focus: the button is cut to the county's shape. */
  .county:focus {
    outline: none;
  }
  .county[aria-expanded='true'] {
    background: var(--_text);
    opacity: 0.25;
  }
`;
