import { css } from 'lit';

/** The frame that the widgets share. */
export const frameStyles = css`
  .qj {
    display: flow-root;
    min-height: var(--qj-min-height, 0);
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
    margin: 0.3em 0 0;
  }
  .body {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
  }
  .visual {
    position: relative;
    display: flex;
    flex: 1 0 auto;
    align-items: center;
    justify-content: center;
    min-height: 13.6em;
    margin: 0.9em 0 0.6em;
    contain: layout;
  }
  /* As large as the drawing, scaled to the room that there is. */
  .canvas {
    position: relative;
    flex: none;
    max-width: 100%;
  }
  .in-words {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .chart,
  .static,
  .live {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
  }
  .chart svg,
  .live > div {
    width: 100% !important;
    height: 100% !important;
    /* The ring round something at the edge of the drawing. */
    overflow: visible !important;
  }
  .chart svg {
    display: block;
  }
  .chart > :not(.shown) {
    visibility: hidden;
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
    gap: 0.15em 1.4em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .swatch {
    flex: none;
    width: 1.143em;
    height: 1.143em;
  }
  .muted {
    color: var(--_text-muted);
    font-size: 0.93em;
  }
  .remarks {
    margin-top: 0.45em;
    color: var(--_text-muted);
    font-size: 0.93em;
  }
  .footer {
    border-top: 1px solid var(--_line);
    margin-top: 0.7em;
    padding-top: 0.4em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.15em;
  }
  .source {
    flex: 1 1 21.6em;
    margin: 0;
    color: var(--_text-muted);
    font-size: 0.86em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    margin: 0 -0.45em;
    position: relative;
  }
  .action {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: max(44px, 3.38em);
    min-width: max(44px, 3.38em);
    padding: 0 0.48em;
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
  /* It stands over the empty frame: what comes in moves nothing that is seen. */
  .loading {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    display: flex;
    align-items: center;
    justify-content: center;
    color: var(--_text-muted);
  }
  .spacer {
    min-height: 1px;
  }
  @media print {
    .content {
      break-inside: avoid;
    }
    .actions,
    .status,
    .tooltip {
      display: none;
    }
    /* What is set off on screen is not printed: the picture is, where there is one. */
    .chart > .static {
      visibility: visible;
    }
    .static:not(:empty) ~ .live {
      display: none;
    }
  }
`;
