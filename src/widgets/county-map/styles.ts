import { css } from 'lit';

/** Styles that only the map has. */
export const mapStyles = css`
  .visual {
    min-height: 20em;
  }
  .below {
    position: relative;
  }
  /* The drawing says it to those who see. */
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
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
