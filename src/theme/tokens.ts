import type { Locale } from '../core/locale.js';

/**
 * The only colours and sizes of the project: each with its value on light and on dark pages, and where colours are forced, such as
 * in Windows high contrast, which of the reader's own it becomes. Each is a custom property `--qj-<name>` that a page may set;
 * contrast against the surface is at least 4.5:1 for text and 3:1 for marks, in both themes.
 */
const TABLE = [
  ['surface', '#ffffff', '#12171d', 'Canvas'],
  ['text', '#1b2330', '#eef1f4', 'CanvasText'],
  ['text-muted', '#566070', '#aab4bf', 'CanvasText'],
  ['line', '#dfe4e8', '#323c47', 'CanvasText'],
  // Forced colours: the style sheet outlines tracks instead of filling them.
  ['track', '#e5e9ec', '#2d3742', 'Canvas'],
  ['accent', '#0b6f73', '#4fb6b9', 'LinkText'],
  ['target', '#b93a26', '#ff8a73', 'CanvasText'],
  ['stretch', '#b8503a', '#f5a08c', 'CanvasText'],
  ['forecast', '#855a00', '#e0b04c', 'CanvasText'],
  ['editor', '#6b3fa0', '#c3a2f0', 'CanvasText'],
  ['class-1', '#0b6f73', '#8fe0e2', 'LinkText'],
  ['class-2', '#2f8285', '#4fb6b9', 'LinkText'],
  ['class-3', '#7fb6b7', '#246f72', 'Canvas'],
  ['class-4', '#b3d5d5', '#1c5558', 'Canvas'],
  ['class-5', '#dcecec', '#173f42', 'Canvas'],
  ['focus', '#1558d6', '#8ab4ff', 'Highlight'],
  ['hover', '#eef3f4', '#1f2730', 'Canvas'],
  ['error', '#a1281a', '#ff9d8c', 'CanvasText'],
  ['error-surface', '#fdf1ee', '#2b1a18', 'Canvas'],
] as const;

export type ColorName = (typeof TABLE)[number][0];
export type ColorScheme = Record<ColorName, string>;

type Row = (typeof TABLE)[number];

const schemeOf = (colorOf: (row: Row) => string): ColorScheme =>
  Object.fromEntries(TABLE.map((row) => [row[0], colorOf(row)])) as ColorScheme;

export const COLORS = {
  light: /* @__PURE__ */ schemeOf(([, light]) => light),
  dark: /* @__PURE__ */ schemeOf(([, , dark]) => dark),
};

export type ThemeName = keyof typeof COLORS;

export const COLOR_NAMES: ColorName[] = /* @__PURE__ */ TABLE.map(([name]) => name);

export const FORCED_COLORS: ColorScheme = /* @__PURE__ */ schemeOf(([, , , forced]) => forced);

/** The placeholder for a colour in a drawing for a page; the element that shows the drawing replaces it with `colorVar`. */
const PLACEHOLDER = /^var\(--_([\w-]+)\)$/;

export const PLACEHOLDERS: ColorScheme = /* @__PURE__ */ schemeOf(([name]) => `var(--_${name})`);

/**
 * The resolved colour inside a widget: the page's `--qj-<name>`, else the theme's own. The fallback, for saved pages that lose
 * the style sheets, is the light theme's: all black, a goal that is not reached would look full.
 */
export const colorVar = (name: ColorName): string => `var(--_${name},${COLORS.light[name]})`;

/** Replaces a placeholder in an attribute's value with its colour. */
export const withColor = (value: string): string => value.replace(PLACEHOLDER, (_, name: ColorName) => colorVar(name));

/** A colour of a picture inside a page: that of a theme, unless the page sets it. Only browsers understand it. */
export const pageColor = (name: ColorName, scheme: ColorScheme): string => `var(--qj-${name},${scheme[name]})`;

/** Replaces a placeholder in an attribute's value with its colour in a theme. */
export const inScheme = (value: string, scheme: ColorScheme): string =>
  value.replace(PLACEHOLDER, (_, name: ColorName) => scheme[name]);

/** Replaces a placeholder in an attribute's value with its colour inside a page. */
export const inPage = (value: string, scheme: ColorScheme): string =>
  value.replace(PLACEHOLDER, (_, name: ColorName) => pageColor(name, scheme));

/** The reverse of `inPage`: a value of a page's drawing, with its placeholder again. */
export const fromPage = (value: string): string => value.replace(/^var\(--qj-([\w-]+),.*\)$/, 'var(--_$1)');

/** The colours of a picture inside a page in the light theme. */
export const STATIC_COLORS: ColorScheme = /* @__PURE__ */ schemeOf(([name, light]) => `var(--qj-${name},${light})`);

/** The frame's text size in CSS pixels at the browser's default of 16; drawings are laid out for text of this size. */
export const TEXT_SIZE = 14;

/** The frame's text size relative to the setting of the reader's browser, normally and with `text-size="large"`. */
export const TEXT_SIZES = { normal: TEXT_SIZE / 16, large: 18 / 16 };

/** How much larger than usual the text of a tag is. */
export const zoomOf = (textSize: string | undefined): number =>
  textSize === 'large' ? TEXT_SIZES.large / TEXT_SIZES.normal : 1;

const LATIN_FONTS = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial";
const CJK_FONTS =
  "'PingFang SC','Hiragino Sans GB','Microsoft YaHei','HarmonyOS Sans SC','Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC'";

/** The reader's own fonts. English asks for Latin ones first: CJK fonts set its quotation marks full width. */
export const fontFamily = (locale: Locale): string =>
  locale === 'en' ? `${LATIN_FONTS},${CJK_FONTS},sans-serif` : `${CJK_FONTS},${LATIN_FONTS},sans-serif`;

/**
 * The frame's typeface: the page's, if it names one. Ends in `serif`, since browsers shrink `medium` if `monospace` stands alone.
 */
export const frameFamily = (locale: Locale): string => `var(--qj-font-family,${fontFamily(locale)}),serif`;
