import { css } from 'lit';

/** The menu and the panels, which open only when a reader asks for them. */
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
  [data-panel][aria-expanded='true']::after {
    margin-top: 4px;
    transform: rotate(225deg);
  }
  .panel {
    /* A wide table never widens the page. */
    width: 0;
    min-width: 100%;
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
  }
  tbody th {
    min-width: 8em;
    color: var(--_text);
  }
  .figures-table td:nth-child(-n + 3) {
    white-space: nowrap;
  }
  .figures-table td:nth-child(6) {
    min-width: 11em;
  }
  .claims-table tbody th {
    min-width: 4em;
  }
  .claims-table td:nth-child(3),
  .claims-table td:nth-child(n + 6) {
    min-width: 6em;
  }
  .claims-table td:nth-child(5) {
    min-width: 10em;
  }
  .scroll + .scroll {
    margin-top: 16px;
  }
  .cards,
  .cards caption,
  .cards tbody,
  .cards tr,
  .cards tbody th {
    display: block;
  }
  .cards thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .cards tr {
    padding: 8px 0;
    border-bottom: 1px solid var(--_line);
  }
  .cards tbody th,
  .cards td {
    min-width: 0 !important;
    padding: 0;
    border: 0;
    white-space: normal !important;
  }
  .cards tbody th {
    font-weight: 600;
  }
  .cards td {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    gap: 0 8px;
  }
  .cards td.empty {
    display: none;
  }
  .cards td::before {
    content: attr(data-column);
    /* The columns' own heads are read out. */
    content: attr(data-column) / '';
    color: var(--_text-muted);
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
      min-width: 0 !important;
      white-space: normal !important;
    }
  }
`;
