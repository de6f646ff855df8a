import type { Locale } from '../core/locale.js';

/**
 * The only colours and sizes of the project. Each colour is a custom property `--qj-<name>` that a page may set; contrast
 * against the surface is at least 4.5:1 for text and 3:1 for marks, in both themes.
 */
export const COLORS = {
  light: {
    surface: '#ffffff',
    text: '#1b2330',
    'text-muted': '#566070',
    line: '#dfe4e8',
    track: '#e5e9ec',
    accent: '#0b6f73',
    target: '#b93a26',
    stretch: '#b8503a',
    forecast: '#855a00',
    editor: '#6b3fa0',
    'class-1': '#0b6f73',
    'class-2': '#2f8285',
    'class-3': '#7fb6b7',
    'class-4': '#b3d5d5',
    'class-5': '#dcecec',
    focus: '#1558d6',
    hover: '#eef3f4',
    error: '#a1281a',
    'error-surface': '#fdf1ee',
  },
  dark: {
    surface: '#12171d',
    text: '#eef1f4',
    'text-muted': '#aab4bf',
    line: '#323c47',
    track: '#2d3742',
    accent: '#4fb6b9',
    target: '#ff8a73',
    stretch: '#f5a08c',
    forecast: '#e0b04c',
    editor: '#c3a2f0',
    'class-1': '#8fe0e2',
    'class-2': '#4fb6b9',
    'class-3': '#246f72',
    'class-4': '#1c5558',
    'class-5': '#173f42',
    focus: '#8ab4ff',
    hover: '#1f2730',
    error: '#ff9d8c',
    'error-surface': '#2b1a18',
  },
} as const;

export type ColorName = keyof typeof COLORS.light;
export type ThemeName = keyof typeof COLORS;
export type ColorScheme = Record<ColorName, string>;

export const COLOR_NAMES = Object.keys(COLORS.light) as ColorName[];

/** Forced colours, such as Windows high contrast: every colour becomes one of the reader's own. */
export const FORCED_COLORS: Record<ColorName, string> = {
  surface: 'Canvas',
  text: 'CanvasText',
  'text-muted': 'CanvasText',
  line: 'CanvasText',
  // The style sheet outlines tracks instead of filling them.
  track: 'Canvas',
  accent: 'LinkText',
  target: 'CanvasText',
  stretch: 'CanvasText',
  forecast: 'CanvasText',
  editor: 'CanvasText',
  'class-1': 'LinkText',
  'class-2': 'LinkText',
  'class-3': 'Canvas',
  'class-4': 'Canvas',
  'class-5': 'Canvas',
  focus: 'Highlight',
  hover: 'Canvas',
  error: 'CanvasText',
  'error-surface': 'Canvas',
};

/** The placeholder for a colour in a drawing for a page; the element that shows the drawing replaces it with `colorVar`. */
const PLACEHOLDER = /^var\(--_([\w-]+)\)$/;

export const PLACEHOLDERS: ColorScheme = /* @__PURE__ */ Object.fromEntries(
  COLOR_NAMES.map((name) => [name, `var(--_${name})`]),
) as ColorScheme;

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

/** The same the other way: what stands in a page, as a drawing of ours. */
export const fromPage = (value: string): string => value.replace(/^var\(--qj-([\w-]+),.*\)$/, 'var(--_$1)');

/** The colours of a picture inside a page in the light theme. */
export const STATIC_COLORS: ColorScheme = /* @__PURE__ */ Object.fromEntries(
  COLOR_NAMES.map((name) => [name, pageColor(name, COLORS.light)]),
) as ColorScheme;

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
