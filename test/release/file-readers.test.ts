import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { decode } from 'fast-png';
import { COLORS } from '../../src/theme/tokens.js';
import { standaloneSvg } from '../../src/static/standalone-svg.js';
import { WIDGETS } from '../../src/static/views.js';
import { catalogue } from '../node/helpers.js';
import { visit, serve } from '../node/browser.js';

/** Another reader of SVG files than a browser: what desktops show them with. */
const RSVG = 'rsvg-convert';

const missing = spawnSync(RSVG, ['--version']).error !== undefined;
const here = { skip: missing ? `files were not opened in librsvg: no ${RSVG} (Debian: librsvg2-bin)` : false };

const WIDTH = 720;

interface Picture {
  width: number;
  height: number;
  data: ArrayLike<number>;
  channels: number;
}

/** How much ink each row of a picture has. */
const rowsOf = ({ width, height, data, channels }: Picture): number[] =>
  Array.from({ length: height }, (_, y) => {
    let ink = 0;
    for (let at = y * width * channels; at < (y + 1) * width * channels; at += channels)
      ink += 1 - ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 765;
    return ink;
  });

/** How far one profile must be moved to lie best over another, in pixels. */
const shiftOf = (one: readonly number[], other: readonly number[]): number => {
  const difference = (shift: number) =>
    one.reduce((sum, value, index) => sum + Math.abs(value - (other[index + shift] ?? 0)), 0);
  const shifts = Array.from({ length: 21 }, (_, index) => index - 10);
  return shifts.reduce((best, shift) => (difference(shift) < difference(best) ? shift : best), 0);
};

/** A file with nothing but the texts of its drawing, at their places. */
const textsAlone = (svg: string): string => {
  const [before = '', drawing = ''] = svg.split('<svg x=');
  const [drawn = ''] = drawing.split('</svg>');
  const [root = ''] = /^<svg[^>]*>/.exec(before) ?? [];
  const texts = drawn.replace(/<(?:path|rect|line|polygon)\b[^>]*>/g, '');
  return `${root}<rect width="100%" height="100%" fill="#fff"/><svg x=${texts}</svg></svg>`;
};

test('a file is drawn by librsvg as by Chromium: no text stands higher or lower', here, async () => {
  const files = new Map<string, { svg: string; height: number }>();
  const add = (path: string, { svg, height }: { svg: string; height: number }) =>
    files.set(`${path}.svg`, { svg, height }).set(`${path}.texts.svg`, { svg: textsAlone(svg), height });
  for (const { model, ids } of WIDGETS) {
    const [id = ''] = ids(catalogue);
    for (const locale of ['zh-CN', 'en'] as const)
      add(`/${id}.${locale}`, standaloneSvg(model(catalogue, id, locale), WIDTH, COLORS.light));
  }
  const origin = await serve((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(file ? 200 : 404, { 'Content-Type': 'image/svg+xml' });
    response.end(file?.svg);
  });
  const { page } = await visit(`${origin}${[...files.keys()][0] ?? ''}`);
  for (const [path, { svg, height }] of files) {
    await page.setViewportSize({ width: WIDTH, height });
    await page.goto(origin + path);
    const browser = decode(await page.screenshot());
    const { stdout, stderr } = spawnSync(RSVG, ['--format=png'], { input: svg, maxBuffer: 1 << 26 });
    assert.equal(stderr.toString(), '', path);
    const other = decode(stdout);
    assert.deepEqual([other.width, other.height], [browser.width, browser.height], path);
    const [one, two] = [rowsOf(browser), rowsOf(other)];
    assert.ok(
      one.some((ink) => ink > 1),
      `${path} is drawn`,
    );
    assert.ok(Math.abs(shiftOf(one, two)) <= 1, `${path}: ${shiftOf(one, two)} px lower`);
  }
});
