import { css } from 'lit';

/** What only opens when a reader asks for it. */
export const toolStyles = css`
  .menu {
    position: absolute;
    right: 0;
    bottom: max(44px, 3.15em);
    z-index: 3;
    min-width: 12.6em;
    padding: 4px 0;
    background: var(--_surface);
    border: 1px solid var(--_text-muted);
    border-radius: 4px;
  }
  .menu button {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: max(44px, 3.15em);
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
    min-height: 6em;
    margin: 6px 0;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_text-muted);
  }
  @media print {
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
  }
`;
