import type { Font } from './fonts.js';

const TEXTS = /<text([^>]*)>([^<]*)<\/text>/g;
const ATTRIBUTES = / ([\w:-]+)="([^"]*)"/g;

/** The entities that markup uses, with their characters. */
const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

const plain = (escaped: string): string => escaped.replace(/&\w+;/g, (sign) => SIGNS[sign] ?? sign);

/** Every character that an SVG file draws, one after the other. */
export const drawnCharacters = (svg: string): string[] =>
  [...svg.matchAll(TEXTS)].flatMap(([, , text = '']) => Array.from(plain(text)));

/** Splits a text into runs of characters that one font has. */
const runsOf = (text: string, fonts: readonly Font[]): { font: Font; text: string }[] => {
  const runs: { font: Font; text: string }[] = [];
  for (const character of text) {
    const font = fonts.find(({ has }) => has(character.codePointAt(0) ?? 0));
    if (!font) throw new Error(`no font has a glyph for ${character}`);
    const last = runs[runs.length - 1];
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
};

/** The part of a text's width that lies before its anchor. */
const BEFORE: Record<string, number> = { middle: 0.5, end: 1 };

/** Weights from here on are bold. */
const BOLD = 600;

const outlineOf = (attributes: string, text: string, fonts: readonly Font[]): string => {
  const {
    x = '0',
    y = '0',
    'text-anchor': anchor = 'start',
    'font-size': size = '',
    'font-weight': weight = '',
    ...looks
  } = Object.fromEntries([...attributes.matchAll(ATTRIBUTES)].map(([, name = '', value = '']) => [name, value]));
  const runs = runsOf(text, fonts);
  const draw = (from: number): { path: string; advance: number } => {
    let path = '';
    let pen = from;
    for (const run of runs) {
      const set = run.font.outline(run.text, Number(weight) >= BOLD, Number(size), pen, Number(y));
      path += set.path;
      pen += set.advance;
    }
    return { path, advance: pen - from };
  };
  const share = BEFORE[anchor] ?? 0;
  const from = Number(x) - (share > 0 ? draw(0).advance * share : 0);
  const kept = Object.entries(looks).map(([name, value]) => ` ${name}="${value}"`);
  return `<path${kept.join('')} d="${draw(from).path}"/>`;
};

/**
 * Replaces the texts of an SVG file by outlines: a renderer that looks for fonts itself may take the Japanese face of a file, or
 * draw boxes, and reads a font of this size again for each text.
 */
export const withOutlines = (svg: string, fonts: readonly Font[]): string =>
  svg.replace(TEXTS, (_, attributes: string, text: string) => outlineOf(attributes, plain(text), fonts));
