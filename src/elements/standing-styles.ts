import { unsafeCSS } from 'lit';
import { COLORS, COLOR_NAMES, FORCED_COLORS, pageColor, type ColorName } from '../theme/tokens.js';

const each = (declare: (name: ColorName) => string): string => COLOR_NAMES.map(declare).join('');

const LIGHT = each((name) => `--standing-${name}:${pageColor(name, COLORS.light)};`);

/**
 * The frame round what already stands in the page. It sets no text style and no space there, so that nothing moves: the page's own
 * drawing inherits from the page as before, and gets the colours of the theme. Where the tag names a theme, the actions have its
 * ground: the page's may be the other.
 */
export const standingStyles = unsafeCSS(`
:host{display:block}
.standing{position:relative;isolation:isolate;${LIGHT}}
.standing[data-theme=dark]{${each((name) => `--standing-${name}:${pageColor(name, COLORS.dark)};`)}}
@media (forced-colors:active){.standing,.standing[data-theme=dark]{${each((name) => `--standing-${name}:${FORCED_COLORS[name]};`)}}}
@media print{.standing,.standing[data-theme=dark]{${LIGHT}}}
.standing slot{${each((name) => `--qj-${name}:var(--standing-${name});`)}}
.standing>.qj{position:static;padding:0;min-height:0;isolation:auto;display:block}
.standing>.drawn{all:unset;direction:inherit;display:block}
.standing .visual{display:block;min-height:0;margin:0;contain:none;font-size:inherit}
.standing .canvas,.standing .chart{position:relative;inset:auto;margin:0}
.standing .canvas button{left:var(--_left);top:var(--_top)}
.standing .chart svg{position:absolute;left:var(--_left);top:var(--_top);height:auto;background:var(--_surface)}
.standing .chart.apart{direction:ltr}
.standing .chart.apart svg{position:relative}
.apart slot{display:none}
.clear .chart:has(>svg) slot{visibility:hidden}
.clear .chart svg{background:none}
.answers ::slotted(p){visibility:hidden}
.foot{position:relative}
.standing>.foot>.qj{position:absolute;left:0;right:0;top:50%;transform:translateY(-50%);padding:0;background:none}
.standing .actions{margin-right:0}
:host([theme=dark]) .standing>.foot>.qj,:host([theme=light]) .standing>.foot>.qj{background:var(--_surface)}
.tooled{z-index:1}
.tooled>.qj>*{margin:0}
.tooled .layers{flex-wrap:nowrap;overflow-x:auto}
.tooled .tools label{position:relative;font-size:0}
.tooled .tools input{font-size:15px}
.tooled .tools label span{position:absolute;right:10px;bottom:14px;font-size:13px}
.tooled .tools input::placeholder{color:var(--_text-muted)}
`);
