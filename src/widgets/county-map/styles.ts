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
  .layers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    margin-top: 0.6em;
  }
  .layers button {
    min-height: max(44px, 3.15em);
    padding: 0 0.85em;
    border: 1px solid var(--_text-muted);
    border-radius: 4px;
  }
  .layers button[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_surface);
  }
`;
