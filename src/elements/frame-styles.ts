import { css } from 'lit';

/** The frame that the widgets share. */
export const frameStyles = css`
  .qj {
    display: flow-root;
    isolation: isolate;
    min-height: var(--qj-min-height, 0);
  }
  .content {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  /* In a column that is as wide as its content: a drawing's usual width, or what there is. */
  .content::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 640px);
  }
  .heading {
    font-size: 1.43em;
    font-weight: 600;
    line-height: 1.3;
    margin: 0;
    line-break: strict;
  }
  .remarks,
  .source {
    text-wrap: pretty;
  }
  .heading > span {
    display: inline-block;
    max-width: 100%;
  }
  .qj:not([lang='en']) .hung {
    margin-left: -0.5em;
  }
  .subheading {
    color: var(--_text-muted);
    margin: 0.3em 0 0;
  }
  .body,
  .main {
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
  /* As large as the drawing, scaled to the room that there is. Out of the flow, so that the room never depends on the drawing. */
  .canvas,
  .chart,
  .loading {
    position: absolute;
    inset: 0;
  }
  .canvas {
    max-width: 100%;
    margin: auto;
  }
  .chart svg {
    width: 100%;
    height: 100%;
    /* The ring round something at the edge of the drawing. */
    overflow: visible;
    display: block;
    /* Texts are as wide in every engine, at every scale. */
    text-rendering: geometricPrecision;
    text-spacing-trim: space-all;
  }
  /* Readers' own spacing is for running text: in a drawing each text has its place. */
  .chart * {
    letter-spacing: 0 !important;
    word-spacing: 0 !important;
  }
  .canvas button {
    position: absolute;
    top: 0;
    left: 0;
    border-radius: 4px;
    -webkit-tap-highlight-color: transparent;
  }
  /* What was chosen, at once; what opens for it follows. */
  .canvas [aria-expanded='true'] {
    box-shadow: 0 0 0 2px var(--_text);
  }
  ul,
  .remarks {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.4em;
    margin-top: 0.6em;
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
  .still {
    display: none;
  }
  .date {
    white-space: nowrap;
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
  .action:hover span {
    border-bottom-width: 2px;
  }
  [data-panel]::after {
    content: '';
    width: 0.46em;
    height: 0.46em;
    margin: -0.3em 0 0 0.46em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
  }
  .problems {
    margin: 8px 0 0;
    padding: 8px 12px;
    background: var(--_error-surface);
    border-left: 3px solid var(--_error);
  }
  /* It stands over the empty frame: what comes in moves nothing that is seen. */
  .loading {
    display: flex;
    align-items: center;
    justify-content: center;
    color: var(--_text-muted);
  }
  .spacer {
    min-height: 1px;
  }
  .plain {
    background: none;
    padding: var(--qj-padding, 0);
  }
  .plain .heading,
  .plain .subheading,
  .plain .actions {
    display: none;
  }
  @media print {
    .content,
    .visual,
    .footer {
      break-inside: avoid;
    }
    .footer {
      break-before: avoid;
    }
    .actions,
    .status,
    .act {
      display: none;
    }
    .still {
      display: block;
    }
    /* What the reader set off on screen is not printed. */
    .chosen,
    .related {
      display: none;
    }
  }
`;
