import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapText } from '../../src/core/text-width.js';
import { drawPicture } from '../../src/static/draw.js';
import { PLACEHOLDERS } from '../../src/theme/tokens.js';
import { DRAWING_WIDTHS } from '../../src/view/drawing-widths.js';
import type { SvgNode } from '../../src/view/static-view.js';
import { sourceLine } from '../../src/view/text.js';
import type { ViewModel } from '../../src/view/view-model.js';
import { everyMap } from './county-map-helpers.js';
import { everyChain, everyGauge } from './helpers.js';

const chineseViews: ViewModel[] = [...everyGauge(), ...everyChain(), ...everyMap()].filter(
  ({ locale }) => locale === 'zh-CN',
);

/** Signs that belong to what stands before them, and the dot between two things. */
const NEVER_FIRST = /^[·，。；：、！？）”’》…]/;

/** What a break between two lines of one text does wrong. */
const wrongBreak = (before: string, after: string): string[] => {
  const alone = after.replace(/[，。；：、！？）”’》…·\s]/g, '');
  return [
    ...(/\p{Script=Han}$/u.test(before) && /^\p{Script=Han}$/u.test(alone) ? ['leaves a character alone'] : []),
    ...(NEVER_FIRST.test(after) ? ['begins a line with a sign'] : []),
    ...(/\d-?$/.test(before) && /^-?\d/.test(after) ? ['breaks a date or a number'] : []),
  ].map((what) => `“${before}|${after}” ${what}`);
};

interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
  look: string;
}

const linesOf = ([name, attributes, content]: SvgNode): Line[] => {
  if (typeof content === 'object') return content.flatMap(linesOf);
  if (name !== 'text' || content === undefined) return [];
  const { x, y, 'font-size': size, fill, 'font-weight': weight, 'text-anchor': anchor } = attributes;
  return [{ text: content, x: Number(x), y: Number(y), size: Number(size), look: [size, fill, weight, anchor].join() }];
};

/** Pairs of lines that look like parts of one text: the same look, one close below the other. */
const breaksOf = (lines: readonly Line[]): [before: string, after: string][] =>
  lines.flatMap((line) => {
    const before = lines.find(
      ({ x, y, look }) =>
        look === line.look && Math.abs(x - line.x) < 1 && line.y - y > line.size * 0.9 && line.y - y < line.size * 1.7,
    );
    return before ? [[before.text, line.text] satisfies [string, string]] : [];
  });

test('no drawing in Chinese breaks a word’s last character, a date or a number off, or begins a line with a sign', () => {
  const found = chineseViews.flatMap((model) =>
    DRAWING_WIDTHS.flatMap((width) =>
      breaksOf(linesOf(drawPicture(model, width, PLACEHOLDERS).svg)).flatMap((pair) =>
        wrongBreak(...pair).map((what) => `${model.view} at ${width}: ${what}`),
      ),
    ),
  );
  assert.deepEqual(found, []);
});

test('nor do the texts round a drawing, at any width of a picture', () => {
  const found = chineseViews.flatMap((model) =>
    [model.heading, model.stillSubheading, ...model.remarks, ...model.derived, sourceLine(model)].flatMap((text) =>
      DRAWING_WIDTHS.flatMap((width) => {
        const lines = wrapText(text, width, 13);
        return lines.slice(1).flatMap((line, index) => wrongBreak(lines[index] ?? '', line));
      }),
    ),
  );
  assert.deepEqual(found, []);
});

test('a word of two or three characters stays whole, as do a number with its unit and what signs stand beside', () => {
  const lines = (text: string, width: number) => wrapText(text, width, 10);
  assert.deepEqual(lines('动力电池', 35), ['动力', '电池']);
  assert.deepEqual(lines('项目规模：已开工', 65), ['项目规模：', '已开工']);
  assert.deepEqual(lines('见“单晶硅棒”', 62), ['见“单晶', '硅棒”']);
  assert.deepEqual(lines('产值达到5000亿元', 62), ['产值达到', '5000亿元']);
  assert.deepEqual(lines('印发于2021-10-25的文件', 65), ['印发于', '2021-10-25', '的文件']);
  // Where there is no room for a word, it is broken.
  assert.deepEqual(lines('已实现', 22), ['已', '实现']);
});

test('names joined by dashes break after a dash where a line cannot hold them; a range of years does not', () => {
  const lines = (text: string, width: number) => wrapText(text, width, 10);
  assert.deepEqual(lines('Qujing–Xuanwei–Liupanshui railway', 110), ['Qujing–Xuanwei–', 'Liupanshui', 'railway']);
  assert.deepEqual(lines('Qujing–Xuanwei railway', 160), ['Qujing–Xuanwei railway']);
  assert.deepEqual(lines('in 2021–2025', 66), ['in', '2021–2025']);
});

test('a letter with a mark belongs to its word, and no line begins with a semicolon', () => {
  const lines = (text: string, width: number) => wrapText(text, width, 10);
  assert.deepEqual(lines('Sunstone Yunlü Carbon', 88), ['Sunstone', 'Yunlü Carbon']);
  assert.deepEqual(lines('to Qujing; entry', 68), ['to Qujing;', 'entry']);
  assert.deepEqual(lines('to Qujing; entry', 60), ['to', 'Qujing;', 'entry']);
});

test('the lines of a heading or a caption end with its clauses where as many lines hold it', () => {
  const lines = (text: string, width: number) => wrapText(text, width, 10);
  assert.deepEqual(lines('组件产能：开工项目和2025年预测', 145), ['组件产能：', '开工项目和2025年预测']);
  assert.deepEqual(lines('Wafer capacity: 2025 forecast', 130), ['Wafer capacity:', '2025 forecast']);
  assert.deepEqual(lines('曲靖市 · 横条全长为各自整体的100%，一个方块代表一个', 215), [
    '曲靖市 · 横条全长为各自整体的100%，',
    '一个方块代表一个',
  ]);
  // A separating dot is better than the middle of a word, but no better than a space.
  assert.deepEqual(lines('曲靖市 · 实际 · 横条全长为各自整体的100%', 215), [
    '曲靖市 · 实际 ·',
    '横条全长为各自整体的100%',
  ]);
  assert.deepEqual(lines('Qujing · target and latest stated result', 190), [
    'Qujing · target and latest',
    'stated result',
  ]);
  // No line is left with next to nothing.
  assert.deepEqual(lines('注：年份承上句，原文未写明是新增还是累计', 130), [
    '注：年份承上句，',
    '原文未写明是新增还是累计',
  ]);
});

test('what stands between two separating dots breaks only where it is longer than its line', () => {
  const lines = (text: string, width: number) => wrapText(text, width, 10);
  assert.deepEqual(lines('建成区面积 · 曲靖中心城市 · 2025年目标', 75), [
    '建成区面积 ·',
    '曲靖中心城市 ·',
    '2025年目标',
  ]);
  assert.deepEqual(lines('公共中心体系级数 · 规划', 75), ['公共中心体系', '级数 · 规划']);
});

test('a number and what it counts stay whole, and no line begins with a plus sign', () => {
  const lines = (text: string, width: number) => wrapText(text, width, 10);
  assert.deepEqual(lines('“2枢纽3园区6中心”物流节点网络', 100), ['“2枢纽3园区6中心”', '物流节点网络']);
  assert.deepEqual(lines('“数字+”“智能+”升级改造', 78), ['“数字+”', '“智能+”', '升级改造']);
});
