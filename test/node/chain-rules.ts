import { words } from '../../src/i18n/index.js';
import type { ChainLayout } from '../../src/widgets/industry-chain/layout.js';
import type { ChainModel } from '../../src/widgets/industry-chain/model.js';
import {
  barBox,
  boxText,
  distance,
  linkPoints,
  nameRuns,
  overlaps,
  pathPoints,
  runBox,
  runsOf,
  sheet,
  squeeze,
  swatchBox,
  within,
  wordsIn,
} from './chain-geometry.js';
import { chainWords } from '../../src/widgets/industry-chain/words.js';

/** What breaks a rule in one drawing, in words; nothing where it holds. */
export type Rule = (layout: ChainLayout, model: ChainModel) => string[];

const TOUCH = 44;
const SMALLEST_TEXT = 10;
const SLACK = 0.01;
/** A line ends a little before the box that it leads to. */
const REACH = 3;

/** Each pair once. */
export const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));

export const placedOf = ({ stages }: ChainLayout, key: string) => {
  const placed = stages.find(({ stage }) => stage.key === key);
  if (!placed) throw new Error(`${key} is not drawn`);
  return placed;
};

/** Every stage is drawn once, and no two areas overlap. */
export const stagesStandApart: Rule = ({ stages }, model) => [
  ...(stages.length === model.stages.length ? [] : [`${stages.length} of ${model.stages.length} stages`]),
  ...model.stages.flatMap(({ key }) => (stages.some(({ stage }) => stage.key === key) ? [] : [`no ${key}`])),
  ...pairs(stages).flatMap(([a, b]) => (overlaps(a.area, b.area) ? [`${a.stage.key} over ${b.stage.key}`] : [])),
];

export const areasFitFingers: Rule = (layout) =>
  layout.stages.flatMap(({ stage, box, area }) => {
    const small = area.right - area.left < TOUCH - SLACK || area.bottom - area.top < TOUCH - SLACK;
    const fits = within(area, sheet(layout)) && within(box, area);
    return small || !fits ? [`${stage.key} ${boxText(area)}`] : [];
  });

export const textStaysInside: Rule = (layout) =>
  runsOf(layout).flatMap((run) =>
    within(runBox(run), sheet(layout)) && run.size >= SMALLEST_TEXT ? [] : [`${run.text} ${boxText(runBox(run))}`],
  );

export const textsStandApart: Rule = (layout) =>
  pairs(runsOf(layout)).flatMap(([a, b]) => (overlaps(runBox(a), runBox(b)) ? [`${a.text} over ${b.text}`] : []));

/** All of a stage within its area, marks and bars clear of words. */
export const stagesHoldTheirOwn: Rule = ({ stages }) =>
  stages.flatMap(({ stage, area, texts, swatches, bars }) => {
    const runs = texts.map(runBox);
    const marks = [...swatches.map(swatchBox), ...bars.map(barBox)];
    return [
      ...[...runs, ...marks].flatMap((box) => (within(box, area) ? [] : [`${stage.key} ${boxText(box)}`])),
      ...marks.flatMap((mark) => (runs.some((box) => overlaps(mark, box)) ? [`${stage.key} mark over words`] : [])),
    ];
  });

export const boxesHoldNames: Rule = ({ stages }) =>
  stages.flatMap((placed) => {
    const { stage, box } = placed;
    const names = nameRuns(placed);
    const said = wordsIn(names);
    return [
      ...(said.startsWith(squeeze(stage.name)) ? [] : [`${stage.name} reads ${said}`]),
      ...[stage.tag, stage.place].flatMap((text) => (!text || said.includes(squeeze(text)) ? [] : [`no ${text}`])),
      ...names.flatMap((run) => (within(runBox(run), box) ? [] : [`${run.text} leaves its box`])),
    ];
  });

/** Every link as a line from its stage to the next, or in the words of its stage. */
export const linksAreThere: Rule = (layout, model) =>
  model.links.flatMap((link) => {
    const drawn = layout.links.filter((one) => one.link.from === link.from && one.link.to === link.to);
    const [from, to] = [placedOf(layout, link.from), placedOf(layout, link.to)];
    if (drawn.length === 0) {
      const { colon } = words(model.locale);
      const text = squeeze(chainWords(model.locale).leads(link.kind, link.basis) + colon + to.stage.name);
      return wordsIn(from.texts).includes(text) ? [] : [`${link.from} → ${link.to} is missing`];
    }
    return drawn.flatMap((one) => {
      const points = linkPoints(one);
      const [start, end] = [points[0], points.at(-1)];
      const meets = start && end && distance(start, from.box) <= REACH && distance(end, to.box) <= REACH;
      return meets && drawn.length === 1 ? [] : [`${link.from} → ${link.to} does not meet its stages`];
    });
  });

/** Lines within the drawing that pass no other stage and no words. */
export const linesAreFree: Rule = (layout) => {
  const texts = runsOf(layout).map(runBox);
  return layout.links.flatMap((one) => {
    const { from, to } = one.link;
    const points = linkPoints(one);
    const others = layout.stages.filter(({ stage: { key } }) => key !== from && key !== to).map(({ box }) => box);
    const inside = [...points, ...pathPoints(one.head)].every((point) => distance(point, sheet(layout)) === 0);
    const free = points.every((point) => [...others, ...texts].every((box) => distance(point, box) > 0));
    return inside && free ? [] : [`${from} → ${to}`];
  });
};

/** To the right in a wide drawing, down in a narrow one; recycling alone may lead back. */
export const linksLeadOn: Rule = (layout) =>
  layout.links.flatMap(({ link }) => {
    const [from, to] = [placedOf(layout, link.from).box, placedOf(layout, link.to).box];
    const onwards = layout.wide ? to.left > from.right : to.top > from.bottom;
    return onwards || link.kind === 'recycling' ? [] : [`${link.from} → ${link.to}`];
  });
