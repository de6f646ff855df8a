import { css } from 'lit';

/** Styles that only the map has. */
export const mapStyles = css`
  /* The map with its remarks and its sources, and beside that what the documents say. */
  .body {
    flex-flow: row wrap;
    align-items: flex-start;
    gap: 0 2em;
  }
  .main,
  .below {
    flex: 1 1 21.5em;
    min-width: 0;
  }
  .visual {
    align-self: center;
    width: 100%;
    max-width: 46em;
    min-height: 20em;
  }
  .below {
    margin: 0.9em 0 0.6em;
  }
  .more {
    flex-basis: 100%;
  }
  @media (max-width: 599px) {
    .below {
      order: 1;
    }
  }
  .below:empty {
    display: none;
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
  .readings,
  .readings dd,
  .lists h4,
  .lists p {
    margin: 0;
  }
  .readings > div + div {
    margin-top: 0.6em;
  }
  .readings dt,
  .lists h4 {
    font-weight: 600;
    font-size: 1em;
  }
  .readings dt {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .lists section {
    margin-top: 0.85em;
  }
  .reading-figure {
    display: block;
    padding-left: 0.85em;
  }
  .reading-figure strong {
    font-weight: 600;
    color: var(--_accent);
  }
`;
