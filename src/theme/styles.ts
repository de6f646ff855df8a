import { css, unsafeCSS, type CSSResultGroup } from 'lit';
import type { Locale } from '../core/locale.js';
import { COLORS, COLOR_NAMES, FORCED_COLORS, fontFamily, type ColorScheme } from './tokens.js';

/** Declares every colour; the page's `--qj-*` wins over the theme's own. */
const colors = (scheme: ColorScheme): string =>
  COLOR_NAMES.map((name) => `--_${name}:var(--qj-${name},${scheme[name]});`).join('');

const forcedColors = COLOR_NAMES.map((name) => `--_${name}:${FORCED_COLORS[name]};`).join('');

const font = (locale: Locale): string => `font-family:var(--qj-font-family,${fontFamily(locale)});`;

/** What is made from the tokens. It follows `themeStyles`, whose `all: initial` comes first. */
const tokenStyles = unsafeCSS(`
.qj{${colors(COLORS.light)}${font('zh-CN')}}
.qj[lang='en']{${font('en')}}
.qj[data-theme='dark']{${colors(COLORS.dark)}}
@media (forced-colors: active){.qj,.qj[data-theme='dark']{${forcedColors}}}
@media print{.qj,.qj[data-theme='dark']{${colors(COLORS.light)}}}
`);

/** Colours and type of the frame. `all: initial` keeps the page's own text styles out. */
const baseStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none !important;
  }
  .qj {
    all: initial;
    --_font-size: 14px;
    box-sizing: border-box;
    color: var(--_text);
    color-scheme: light;
    direction: ltr;
    font-size: var(--_font-size);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    line-height: 1.5;
    position: relative;
    text-align: left;
    background: var(--_surface);
    padding: var(--qj-padding, 16px);
    overflow-wrap: anywhere;
  }
  .qj[data-theme='dark'] {
    color-scheme: dark;
  }
  .qj[data-text-size='large'] {
    --_font-size: 18px;
  }
  .qj *,
  .qj *::before,
  .qj *::after {
    box-sizing: border-box;
  }
  @media print {
    .qj,
    .qj[data-theme='dark'] {
      color-scheme: light;
    }
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    font: inherit;
    color: inherit;
  }
  :focus {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  /* A rule of its own: engines that do not know the selector drop it and keep the ring. */
  :focus:not(:focus-visible) {
    outline: none;
  }
`;

export const themeStyles: CSSResultGroup = [baseStyles, tokenStyles];

export const frameStyles = css`
  /*
   * The height is known before anything has loaded: narrower and English frames need more lines. The pseudo-element
   * reserves it, because only paddings may depend on the width of the container.
   */
  .qj {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .qj::before {
    content: '';
    grid-area: 1 / 1;
    padding-bottom: var(--qj-min-height, max(488px, calc(822px - 84.3%)));
  }
  .qj[lang='en']::before {
    padding-bottom: var(--qj-min-height, max(500px, calc(870px - 77.1%)));
  }
  .qj[data-text-size='large']::before {
    padding-bottom: var(--qj-min-height, max(600px, calc(1060px - 110%)));
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
    /* Breaks after punctuation where it can, rather than inside a Chinese word. */
    word-break: keep-all;
  }
  .subheading {
    color: var(--_text-muted);
    margin: 4px 0 0;
  }
  .visual {
    position: relative;
    flex: 1 1 190px;
    min-height: 190px;
    margin: 12px 0 8px;
    contain: layout;
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
    z-index: 2;
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
  td:nth-child(6) {
    min-width: 14em;
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
    .qj {
      break-inside: avoid;
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
