import { css, unsafeCSS, type CSSResultGroup } from 'lit';
import type { Locale } from '../core/locale.js';
import { COLORS, COLOR_NAMES, FORCED_COLORS, fontFamily, frameFamily, type ColorScheme } from './tokens.js';

/** Declares every colour; the page's `--qj-*` wins over the theme's own. */
const colors = (scheme: ColorScheme): string =>
  COLOR_NAMES.map((name) => `--_${name}:var(--qj-${name},${scheme[name]});`).join('');

const forcedColors = COLOR_NAMES.map((name) => `--_${name}:${FORCED_COLORS[name]};`).join('');

const font = (locale: Locale): string => `font-family:${frameFamily(locale)};`;

/** The styles made from the tokens. They follow `baseStyles`, because its `all: initial` has to come first. */
export const tokenStyles = unsafeCSS(`
.qj{${colors(COLORS.light)}${font('zh-CN')}}
.qj[lang='en']{${font('en')}}
.qj[data-theme='dark']{${colors(COLORS.dark)}}
.chart{font-family:${fontFamily('zh-CN')}}
.qj[lang='en'] .chart{font-family:${fontFamily('en')}}
@media (forced-colors: active){.qj,.qj[data-theme='dark']{${forcedColors}}[fill^='var(--_track']{stroke:CanvasText}}
@media print{.qj,.qj[data-theme='dark']{${colors(COLORS.light)}}}
`);

/** Colours and type of the frame. `all: initial` keeps the page's own text styles out. */
const baseStyles = css`
  /* The page decides whether it is shown, and how it stands among other boxes. */
  :host {
    display: flow-root;
    box-sizing: border-box;
    /* A row of boxes must not squeeze it to a sliver. */
    min-width: min(100%, 240px);
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }
  .qj {
    all: initial;
    /* What hides or disables a part of the page does so here. */
    visibility: inherit;
    pointer-events: inherit;
    /* What the reader's browser is set to, whatever the page is. */
    font-size: medium;
    box-sizing: border-box;
    color: var(--_text);
    color-scheme: light;
    direction: ltr;
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
  .qj > * {
    font-size: 0.875em;
  }
  .qj[data-text-size='large'] > * {
    font-size: 1.125em;
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
