import type { Font } from './fonts.js';

const TEXTS = /<text([^>]*)>(.*?)<\/text>/gs;
/** A text that runs on in spans of other looks. */
const SPANS = /<tspan([^>]*)>([^<]*)<\/tspan>/g;
const ATTRIBUTES = / ([\w:-]+)="([^"]*)"/g;

/** The entities that markup uses, with their characters. */
const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

const plain = (escaped: string): string => escaped.replace(/&\w+;/g, (sign) => SIGNS[sign] ?? sign);

/** Every character that an SVG file draws, one after the other. */
export const drawnCharacters = (svg: string): string[] =>
  [...svg.matchAll(TEXTS)].flatMap(([, , text = '']) => Array.from(plain(text.replace(/<[^>]*>/g, ''))));

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

/** Attributes of texts that outlines do not have. */
const PLACING = ['x', 'y', 'dx', 'text-anchor', 'font-size', 'font-weight'];

type Attributes = Partial<Record<string, string>>;

const attributesOf = (written: string): Attributes =>
  Object.fromEntries([...written.matchAll(ATTRIBUTES)].map(([, name = '', value = '']) => [name, value]));

/** The outlines of a text in one look from a point on the baseline, and where the next one begins. */
const outlineFrom = (
  from: number,
  attributes: Attributes,
  text: string,
  fonts: readonly Font[],
): { path: string; end: number } => {
  const { y = '0', dx, 'font-size': size = '', 'font-weight': weight = '' } = attributes;
  let path = '';
  let pen = from + Number(dx ?? 0);
  for (const run of runsOf(text, fonts)) {
    const set = run.font.outline(run.text, Number(weight) >= BOLD, Number(size), pen, Number(y));
    path += set.path;
    pen += set.advance;
  }
  const kept = Object.entries(attributes)
    .filter(([name]) => !PLACING.includes(name))
    .map(([name, value = '']) => ` ${name}="${value}"`);
  return { path: `<path${kept.join('')} d="${path}"/>`, end: pen };
};

const outlineOf = (written: string, content: string, fonts: readonly Font[]): string => {
  const attributes = attributesOf(written);
  const spans = [...content.matchAll(SPANS)].map(([, own = '', text = '']) => ({
    attributes: { ...attributes, ...attributesOf(own) },
    text: plain(text),
  }));
  const runs = spans.length > 0 ? spans : [{ attributes, text: plain(content) }];
  const draw = (from: number): { path: string; end: number } => {
    let path = '';
    let pen = from;
    for (const run of runs) {
      const drawn = outlineFrom(pen, run.attributes, run.text, fonts);
      path += drawn.path;
      pen = drawn.end;
    }
    return { path, end: pen };
  };
  const share = BEFORE[attributes['text-anchor'] ?? ''] ?? 0;
  return draw(Number(attributes['x'] ?? 0) - (share > 0 ? draw(0).end * share : 0)).path;
};

/**
 * Replaces the texts of an SVG file by outlines: a renderer that looks for fonts itself may take the Japanese face of a file, or
 * draw boxes, and reads a font of this size again for each text.
 */
export const withOutlines = (svg: string, fonts: readonly Font[]): string =>
  svg.replace(TEXTS, (_, attributes: string, text: string) => outlineOf(attributes, text, fonts));
