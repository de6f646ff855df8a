import type { CSSResult } from 'lit';
import type { Kit } from '../../elements/kit.js';

let styles: CSSResult | undefined;

/** Styles of what comes with the list of companies, made once. */
export const companyStyles = ({ css }: Kit): CSSResult =>
  (styles ??= css`
  @media not print {
    .touched,
    .touched path {
      stroke: var(--_text);
      stroke-width: 2;
    }
  }
  .whole {
    margin: 0 0 0.6em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.7em;
  }
  .whole li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  .whole strong {
    font-weight: 600;
  }
  .whole .swatch {
    transform: translateY(0.2em);
  }
  .companies {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14.3em), 1fr));
    gap: 0.6em 1.7em;
    margin: 0 0 0.6em;
  }
  /* On a screen they open in a panel, and nothing can be opened on paper. */
  @media not print {
    .companies .printed {
      display: none;
    }
  }
  .companies dl {
    margin: 0;
  }
  .companies dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.85em;
    margin-top: 0.3em;
  }
  .companies dt {
    font-weight: 600;
  }
  .printed dt {
    font-weight: 400;
    color: var(--_text-muted);
  }
  .companies dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin: 0;
  }
  .company {
    padding: 0 2px;
  }
  .lit {
    background: var(--_hover);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
`);
