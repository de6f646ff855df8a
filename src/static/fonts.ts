import type { Font as Face, FontCollection, Glyph } from 'fontkit';
import type { Locale } from '../core/locale.js';
import { installedFonts } from './font-files.js';
import { pngPackage } from './png-package.js';

/** A text as outlines, from a point on the baseline at a size, with its advance width. */
export interface Outlined {
  path: string;
  advance: number;
}

/** A family to draw with. */
export interface Font {
  family: string;
  /** Whether every weight of it can draw a character. */
  has: (codePoint: number) => boolean;
  outline: (text: string, bold: boolean, size: number, x: number, y: number) => Outlined;
}

/** The fonts for a picture's characters; each is opened only when its turn comes. */
export interface FontChoice {
  /** The best first: the first that has every character is taken. */
  main: readonly (() => Font)[];
  /** Tried before the main font for every character. */
  before: readonly (() => Font)[];
}

/** Font files hold faces for several regions; the documents use the characters of the mainland. */
const SIMPLIFIED = /\b(SC|CN|GB)\b/;
const NARROW = /\b(Mono|HW)\b/;
const HEAVY = /\b(Bold|Semibold|Demibold|W6)\b/;

type Opener = (path: string) => Face | FontCollection;

const isCollection = (file: Face | FontCollection): file is FontCollection => 'fonts' in file;

/** The faces of a file that suit the documents, or all if none is marked as such. */
const facesIn = (path: string, openSync: Opener): Face[] => {
  let file: Face | FontCollection;
  try {
    file = openSync(path);
  } catch (error) {
    throw new Error(`"${path}" is no font that can be read: give a ttf, otf, ttc or otc file.`, { cause: error });
  }
  if (!isCollection(file)) return [file];
  const simplified = file.fonts.filter(({ familyName }) => SIMPLIFIED.test(familyName) && !NARROW.test(familyName));
  return simplified.length > 0 ? simplified : file.fonts;
};

/** Chinese is set character by character; Latin text is laid out by the font, with kerning. */
const placedGlyphs = (face: Face, text: string): { glyph: Glyph; advance: number }[] => {
  if (/[^ -\u024F\u2010-\u2027]/.test(text))
    return face.glyphsForString(text).map((glyph) => ({ glyph, advance: glyph.advanceWidth }));
  const { glyphs, positions } = face.layout(text);
  return glyphs.map((glyph, index) => ({ glyph, advance: positions[index]?.xAdvance ?? glyph.advanceWidth }));
};

const outlined = (face: Face, text: string, size: number, x: number, y: number): Outlined => {
  const scale = size / face.unitsPerEm;
  let pen = x;
  const path = placedGlyphs(face, text).map(({ glyph, advance }) => {
    const at = pen;
    pen += advance * scale;
    return glyph.path.transform(scale, 0, 0, -scale, at, y).toSVG();
  });
  return { path: path.join(''), advance: pen - x };
};

/** A family from its files, the regular weight first; without a bold weight, bold text is drawn in the regular one. */
const fontOf = ([file = '', boldFile]: readonly string[], openSync: Opener): Font => {
  const faces = facesIn(file, openSync);
  const [first] = faces;
  const regular = faces.find(({ subfamilyName, fullName }) => subfamilyName === 'Regular' && !HEAVY.test(fullName));
  const plain = regular ?? first;
  if (!plain) throw new Error(`"${file}" holds no face.`);
  const bolder = boldFile === undefined ? faces : facesIn(boldFile, openSync);
  const bold = bolder.find(({ fullName }) => HEAVY.test(fullName)) ?? plain;
  return {
    family: plain.familyName,
    has: (codePoint) => [plain, bold].every((face) => face.hasGlyphForCodePoint(codePoint)),
    outline: (text, isBold, size, x, y) => outlined(isBold ? bold : plain, text, size, x, y),
  };
};

/** The fonts to draw with: the given files alone, the regular weight first, or else those of this machine. */
export const fontChoice = async (given: string | readonly string[] | null, locale: Locale): Promise<FontChoice> => {
  // Imported here, because the command is one file: a static import would load the package on every call.
  const { openSync } = await pngPackage(() => import('fontkit'));
  const opener = (files: readonly string[]): (() => Font) => {
    let font: Font | null = null;
    return () => (font ??= fontOf(files, openSync));
  };
  return given === null
    ? {
        main: installedFonts('chinese').map(opener),
        before: locale === 'en' ? installedFonts('latin').slice(0, 1).map(opener) : [],
      }
    : { main: [opener([given].flat())], before: [] };
};

const INSTALL =
  'Install a Chinese font (Debian, Ubuntu: apt-get install fonts-noto-cjk; Fedora: dnf install google-noto-sans-cjk-fonts; ' +
  'macOS and Windows have one) or give a file: --font FILE.';

/** The most characters that a message names. */
const MOST_NAMED = 20;

/** The fonts that have a glyph for every character, in the order to try them; an error says what is missing. */
export const fontsFor = (characters: Iterable<string>, { main, before }: FontChoice): Font[] => {
  let fewest: { family: string; missing: string[] } | null = null;
  const all = [...new Set(characters)];
  for (const open of main) {
    const font = open();
    const fonts = [...before.map((openFirst) => openFirst()), font];
    const missing = all.filter((character) => !fonts.some(({ has }) => has(character.codePointAt(0) ?? 0)));
    if (missing.length === 0) return fonts;
    if (fewest === null || missing.length < fewest.missing.length) fewest = { family: font.family, missing };
  }
  if (fewest === null) throw new Error(`no Chinese font was found to draw the picture with. ${INSTALL}`);
  const { family, missing } = fewest;
  const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
  throw new Error(
    `the font ${family} has no glyph for ${missing.slice(0, MOST_NAMED).join(' ')}${more}; nothing was drawn. ${INSTALL}`,
  );
};
