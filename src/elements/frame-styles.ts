import { css } from 'lit';

/** The frame that the widgets share. */
export const frameStyles = css`
  /*
   * The height is known before anything has loaded: narrower and English frames need more lines. The pseudo-element
   * reserves it, because only paddings may depend on the width of the container.
   */
  .qj {
    display: grid;
    grid-template-columns: minmax(180px, 1fr);
  }
  .qj::before {
    content: '';
    grid-area: 1 / 1;
    padding-bottom: var(--qj-min-height, var(--_reserved, max(494px, calc(844px - 84.3%))));
  }
  .qj[lang='en']::before {
    padding-bottom: var(--qj-min-height, var(--_reserved, max(524px, calc(898px - 77.1%))));
  }
  .qj[data-text-size='large']::before {
    padding-bottom: var(--qj-min-height, var(--_reserved, max(640px, calc(1140px - 110%))));
  }
  .qj[lang='en'][data-text-size='large']::before {
    padding-bottom: var(--qj-min-height, var(--_reserved, max(680px, calc(1260px - 120%))));
  }
  .qj.failed::before {
    content: none;
  }
  /* Panels and messages stand below what is reserved, so that the drawing keeps its size when they open. */
  .qj:not(.failed) .content {
    grid-area: 1 / 1;
  }
  .content {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  .heading {
    font-size: 1.43em;
    font-weight: 600;
    line-height: 1.3;
    margin: 0;
    line-break: strict;
  }
  .heading span {
    display: inline-block;
    max-width: 100%;
  }
  .subheading {
    color: var(--_text-muted);
    margin: 4px 0 0;
  }
  .body {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
  }
  .visual {
    position: relative;
    flex: 1 1 190px;
    min-height: 190px;
    margin: 12px 0 8px;
    contain: layout;
  }
  .in-words {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .chart {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
  }
  .chart svg {
    overflow: visible;
  }
  .qj[data-text-size='large'] .visual {
    flex-basis: 270px;
    min-height: 270px;
  }
  .legend,
  .remarks {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 7px;
  }
  .legend svg {
    flex: none;
  }
  .remarks {
    margin-top: 6px;
    color: var(--_text-muted);
    font-size: 0.93em;
  }
  .footer {
    border-top: 1px solid var(--_line);
    margin-top: 10px;
    padding-top: 6px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
  }
  .source {
    flex: 1 1 260px;
    margin: 0;
    color: var(--_text-muted);
    font-size: 0.86em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    margin: 0 -6px;
    position: relative;
  }
  .action {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 44px;
    min-width: 44px;
    padding: 0 6px;
    color: var(--_accent);
    font-size: 0.93em;
  }
  .action span {
    border-bottom: 1px solid currentcolor;
    line-height: 1.5;
  }
  .action:hover span,
  .action[aria-expanded='true'] span {
    border-bottom-width: 2px;
  }
  .menu {
    position: absolute;
    right: 0;
    bottom: 44px;
    z-index: 3;
    min-width: 176px;
    padding: 4px 0;
    background: var(--_surface);
    border: 1px solid var(--_text-muted);
    border-radius: 4px;
  }
  .menu button {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: 44px;
    padding: 0 14px;
  }
  .menu button:hover,
  .menu button:focus {
    background: var(--_hover);
    outline-offset: -3px;
  }
  .panel {
    border-top: 1px solid var(--_line);
    margin-top: 6px;
    padding-top: 10px;
  }
  .panel h4,
  .panel h5 {
    margin: 0 0 6px;
    font-size: 1em;
    font-weight: 600;
  }
  .panel h5 {
    margin-top: 14px;
  }
  .panel dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 12px;
    margin: 0 0 14px;
    font-size: 0.93em;
  }
  .panel dt {
    color: var(--_text-muted);
  }
  .panel dd {
    margin: 0;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.93em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: left;
    font-weight: 600;
    padding-bottom: 6px;
  }
  th,
  td {
    text-align: left;
    vertical-align: top;
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--_line);
    min-width: 4.5em;
  }
  th {
    color: var(--_text-muted);
    font-weight: 400;
    white-space: nowrap;
  }
  .figures-table td:nth-child(-n + 3) {
    white-space: nowrap;
  }
  .figures-table td:nth-child(6),
  .claims-table td:nth-child(n + 5) {
    min-width: 14em;
  }
  .claims-table td:nth-child(3) {
    min-width: 10em;
  }
  .status {
    color: var(--_text-muted);
  }
  .status textarea {
    display: block;
    width: 100%;
    min-height: 84px;
    margin: 6px 0;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_text-muted);
  }
  .problems {
    margin: 8px 0 0;
    padding: 8px 12px;
    background: var(--_error-surface);
    border-left: 3px solid var(--_error);
    color: var(--_text);
  }
  .problems ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .loading {
    flex: 1;
    display: flex;
    align-items: center;
    justify-content: center;
    color: var(--_text-muted);
  }
  @media print {
    .content,
    tr {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    .scroll th,
    .scroll td {
      min-width: 0;
      white-space: normal;
    }
    /* A drawing that the reader had not come to is not there: its words are. */
    .chart:not(.drawn) ~ .summary {
      all: revert;
    }
    .actions,
    .status,
    .tooltip {
      display: none;
    }
    /* No resize comes before a print: the drawing is scaled to the paper by its view box. */
    .chart > div,
    .chart svg {
      width: 100% !important;
      height: 100% !important;
    }
  }
`;
