import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from 'fast-png';
import { installedFonts } from '../../src/static/font-files.js';
import { fontChoice, fontsFor, type Font } from '../../src/static/fonts.js';
import { drawnCharacters, withOutlines } from '../../src/static/outlines.js';
import { pngOf } from '../../src/static/png.js';
import { standaloneSvg } from '../../src/static/standalone-svg.js';
import { COLORS } from '../../src/theme/tokens.js';
import { installTestFonts } from '../fonts/install.js';
import { chain, gauge } from './helpers.js';

installTestFonts();

/** A font that has some characters, and draws each as a box of its size. */
const fakeFont = (family: string, has: (character: string) => boolean): Font => ({
  family,
  has: (codePoint) => has(String.fromCodePoint(codePoint)),
  outline: (text, bold, size, x, y) => ({
    path: Array.from(text, (_, index) => `M${x + index * size} ${y}v${bold ? -size : -size / 2}h1z`).join(''),
    advance: text.length * size,
  }),
});

const LATIN = fakeFont('Latin', (character) => /[ -~]/.test(character));
const CHINESE = fakeFont('Chinese', () => true);

const svg = standaloneSvg(gauge('gdp-2025'), 540, COLORS.light).svg;

test('the first font that has every character is taken, and a font without them is not asked to draw', () => {
  assert.deepEqual(fontsFor('曲靖 2025', { main: [() => LATIN, () => CHINESE], before: [] }), [CHINESE]);
  assert.deepEqual(fontsFor('曲靖 2025', { main: [() => CHINESE], before: [() => LATIN] }), [LATIN, CHINESE]);
});

test('a font that lacks characters is refused with their names, and nothing is drawn', async () => {
  await assert.rejects(() => pngOf(svg, { main: [() => LATIN], before: [] }, 1), {
    message: /^the font Latin has no glyph for 地 区 生 产 .*and \d+ more; nothing was drawn\. Install .*--font FILE/,
  });
  await assert.rejects(() => pngOf(svg, { main: [], before: [] }, 1), {
    message: /^no Chinese font was found.*--font FILE/,
  });
});

test('a file that is no font is refused', async () => {
  const choice = await fontChoice(new URL(import.meta.url).pathname, 'zh-CN');
  await assert.rejects(() => pngOf(svg, choice, 1), { message: /is no font that can be read: give a ttf/ });
});

test('every text of a picture becomes outlines, each character by a font that has it', () => {
  const drawn = withOutlines('<text x="100" y="50" font-size="10" text-anchor="end" fill="red">a曲&amp;</text>', [
    LATIN,
    CHINESE,
  ]);
  assert.equal(drawn, '<path fill="red" d="M70 50v-5h1zM80 50v-5h1zM90 50v-5h1z"/>');
  assert.match(withOutlines('<text x="1" y="9" font-size="4" font-weight="600">a</text>', [LATIN]), /M1 9v-4h1z/);
  assert.doesNotMatch(withOutlines(svg, [CHINESE]), /<text|font-size/);
  assert.deepEqual(drawnCharacters('<text>a&lt;曲</text><desc>b</desc>'), ['a', '<', '曲']);
});

test('a text that runs on is outlined span by span, each behind the one before it', () => {
  const spans = '<tspan>近</tspan><tspan dx="3" font-size="20">6</tspan>';
  const text = `<text x="5" y="50" font-size="10" font-weight="600">${spans}</text>`;
  assert.equal(withOutlines(text, [LATIN, CHINESE]), '<path d="M5 50v-10h1z"/><path d="M18 50v-20h1z"/>');
  // 10 wide, a gap of 3 and 20 wide, all of it before the anchor.
  assert.match(withOutlines(text.replace('x="5"', 'x="40" text-anchor="end"'), [LATIN, CHINESE]), /M7 50.*M20 50/);
  assert.deepEqual(drawnCharacters(text), ['近', '6']);
});

test('a PNG has exactly its width times its scale', async () => {
  const choice = await fontChoice(null, 'zh-CN');
  const { height } = standaloneSvg(gauge('gdp-2025'), 540, COLORS.light);
  for (const scale of [1, 2, 3]) {
    const png = await pngOf(svg, choice, scale);
    assert.deepEqual([...png.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const image = decode(png);
    assert.deepEqual([image.width, image.height], [540 * scale, height * scale]);
  }
  assert.ok((await pngOf(svg, choice, 1)).equals(await pngOf(svg, choice, 1)), 'the same bytes again');
});

/** The pixels of one text on white. */
const raster = async (text: string, font: Font): Promise<string> => {
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="40"><rect width="64" height="40" fill="#fff"/>' +
    `<text x="4" y="30" font-size="24">${text}</text></svg>`;
  return Buffer.from(decode(await pngOf(picture, { main: [() => font], before: [] }, 2)).data).toString('base64');
};

test('characters are drawn as themselves, and none as the box of a missing one', async () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const model = chain('green-silicon-pv', locale);
    const characters = drawnCharacters(standaloneSvg(model, 540, COLORS.light).svg);
    const fonts = fontsFor(characters, await fontChoice(null, locale));
    assert.ok(characters.every((character) => fonts.some(({ has }) => has(character.codePointAt(0) ?? 0))));
  }
  const [font] = fontsFor('曲靖目标', await fontChoice(null, 'zh-CN'));
  assert.ok(font);
  // No font has a glyph for a character of private use: what is drawn is its box.
  const box = await raster('\u{F8FE}', { ...font, has: () => true });
  const rasters = await Promise.all(['', '曲', '靖', '目', '标'].map((character) => raster(character, font)));
  assert.equal(new Set([box, ...rasters]).size, rasters.length + 1);
  assert.equal(await raster('曲', font), rasters[1]);
});

test('a heading is drawn in the bold weight where the family has one', async () => {
  const [font] = fontsFor('曲', await fontChoice(null, 'zh-CN'));
  assert.ok(font);
  const files = installedFonts('chinese')[0] ?? [];
  const [plain, bold] = [false, true].map((isBold) => font.outline('曲', isBold, 20, 0, 0).path);
  if (files.length > 1) assert.notEqual(plain, bold);
});
