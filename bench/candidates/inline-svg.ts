/** The limit: a picture in the page itself, written by hand, that needs no script and no request. */
import { BOX, COLUMN, boxesOf } from '../boxes.js';
import type { ChainContent, FiguresContent, GaugeContent, MapContent, WidgetName } from '../content.js';
import { escapeHtml } from '../page.js';
import type { Snippet } from '../snippets.js';
import { inBox, type Candidate, type Drawing } from './candidate.js';

const drawn = (height: number, inner: string): Drawing =>
  inBox({
    body: `<svg id="visual" viewBox="0 0 ${COLUMN} ${height}" width="${COLUMN}" height="${height}" font-size="14" text-anchor="middle" style="display:block">
${inner}
</svg>`,
  });

const text = (x: number, y: number, words: string, size = 14): string =>
  `<text x="${x}" y="${y}"${size === 14 ? '' : ` font-size="${size}"`}>${escapeHtml(words)}</text>`;

const gaugeSvg = ({ actual, floor, stretch }: GaugeContent): string => {
  const [cx, cy, radius] = [COLUMN / 2, 170, 136];
  const at = (value: number, r: number): string => {
    const angle = Math.PI * (1 - value / stretch.value);
    return `${(cx + r * Math.cos(angle)).toFixed(1)} ${(cy - r * Math.sin(angle)).toFixed(1)}`;
  };
  const arc = (value: number, color: string) =>
    `<path d="M${at(0, radius)}A${radius} ${radius} 0 0 1 ${at(value, radius)}" fill="none" stroke="${color}" stroke-width="40"/>`;
  const tick = (value: number, color: string) =>
    `<path d="M${at(value, radius - 22)}L${at(value, radius + 22)}" stroke="${color}" stroke-width="4"/>`;
  return [
    arc(stretch.value, '#e6e9ee'),
    arc(actual.value, '#1f5fa8'),
    tick(floor.value, '#b5651d'),
    tick(stretch.value, '#7a5ca8'),
    ...[actual, floor, stretch].map((figure, row) => text(cx, 196 + row * 26, `${figure.name}：${figure.text}`, 16)),
  ].join('\n');
};

const chainSvg = (content: ChainContent): string => {
  const { boxes, lines } = boxesOf(content);
  return [
    ...lines.map(({ x1, y1, x2, y2 }) => `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#666" stroke-width="1.5"/>`),
    ...boxes.flatMap(({ left, top, name, text: figure }) => [
      `<rect x="${left}" y="${top}" width="${BOX.width}" height="${BOX.height}" fill="#fff" stroke="#1f5fa8" stroke-width="1.5"/>`,
      text(left + BOX.width / 2, top + 24, name),
      text(left + BOX.width / 2, top + 44, figure),
    ]),
  ].join('\n');
};

const MAP_HEIGHT = 420;

const mapSvg = ({ outlines, counties }: MapContent): string => {
  const points = outlines.features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => -y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const scale = Math.min((COLUMN - 8) / width, (MAP_HEIGHT - 8) / height);
  const place = ([x = 0, y = 0]: readonly number[]): [number, number] => [
    Math.round((x - left - width / 2) * scale * 10 + (COLUMN * 10) / 2) / 10,
    Math.round((-y - top) * scale * 10 + 40) / 10,
  ];
  const mentioned = new Set(counties.flatMap(({ adcode, value }) => (value > 0 ? [adcode] : [])));
  const shapes = outlines.features.map(({ geometry, properties: { adcode } }) => {
    const path = geometry.coordinates
      .flat()
      .map((ring) => `M${ring.slice(0, -1).map(place).join('L')}Z`)
      .join('');
    return `<path d="${path}" fill="${mentioned.has(adcode) ? '#9dbfe3' : '#eef1f5'}" stroke="#fff" stroke-width="2"/>`;
  });
  const names = outlines.features.map(({ properties: { name, cp } }) => text(...place(cp), name, 12));
  return [...shapes, ...names].join('\n');
};

const ROW = 44;

const figuresSvg = ({ shares }: FiguresContent): string =>
  shares
    .flatMap(({ name, value, text: figure }, row) => [
      text(COLUMN / 2, row * ROW + 18, `${name} ${figure}`),
      `<path d="M0 ${row * ROW + 30}h${COLUMN}" stroke="#e6e9ee" stroke-width="10"/>`,
      `<path d="M0 ${row * ROW + 30}h${Math.round((COLUMN * value) / 100)}" stroke="#1f5fa8" stroke-width="10"/>`,
    ])
    .join('\n');

const NAMES = { id: 'inline-svg', name: 'inline SVG' };

export const inlineSvg: Candidate = {
  ...NAMES,
  draw: ({ gauge, chain, map, figures }) => ({
    gauge: drawn(260, gaugeSvg(gauge)),
    chain: drawn(boxesOf(chain).height, chainSvg(chain)),
    map: drawn(MAP_HEIGHT, mapSvg(map)),
    figures: drawn(figures.shares.length * ROW, figuresSvg(figures)),
  }),
};

const pasted = (picture: Snippet): Drawing | string =>
  'missing' in picture
    ? picture.missing
    : inBox({ body: `<div id="visual">${picture.html}</div>`, remark: 'the picture that our command renders, pasted' });

/** For what nobody would draw by hand: the same drawing as ours, and nothing round it. */
export const pastedSvg = (render: (widget: WidgetName, width: number) => Snippet): Candidate => ({
  ...NAMES,
  draw: () => ({
    tree: pasted(render('tree', COLUMN)),
    framework: pasted(render('framework', COLUMN)),
    timeline: pasted(render('timeline', COLUMN)),
  }),
});
