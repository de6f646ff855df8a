import { least } from '../../core/extremes.js';
import type { Box } from '../../picture/shapes.js';
import { overlap } from './placed.js';

/** Words that look for a place near their marks, between the borders of their region. */
export interface Label {
  marks: Box;
  region: { left: number; right: number };
  width: number;
  height: number;
}

/** Where words stand: above their marks, to which a stem may lead, or beside them. */
export interface LabelPlace {
  box: Box;
  above: boolean;
}

const APART = 5;
const ABOVE = 4;
const BESIDE = 8;
/** The step by which words move up to find a place: first one that leaves the ways up from later marks free, then any. */
const STEP = 6;
const NEAR = 60;
const FAR = 600;

const middleOf = ({ left, right }: Box): number => (left + right) / 2;

/** The way up from marks, so that words further up can be tied to them. */
const wayUp = ({ marks }: Label): Box => ({
  left: middleOf(marks) - 3,
  top: -Infinity,
  right: middleOf(marks) + 3,
  bottom: marks.top,
});

const boxOf = ({ region, width, height }: Label, left: number, bottom: number): Box => {
  const inside = Math.max(region.left, Math.min(left, region.right - width));
  return { left: inside, top: bottom - height, right: inside + width, bottom };
};

const candidatesOf = (label: Label, lift: number): LabelPlace[] => {
  const { marks, width, height } = label;
  // Whole pixels: areas that a finger reaches touch, but do not overlap.
  const above = Math.floor(marks.top) - ABOVE - lift;
  const beside = Math.floor(Math.min(0, marks.top + height / 2)) - lift;
  return [
    ...[middleOf(marks) - width / 2, marks.left, marks.right - width].map((left) => ({
      box: boxOf(label, left, above),
      above: true,
    })),
    ...[marks.right + BESIDE, marks.left - BESIDE - width].map((left) => ({
      box: boxOf(label, left, beside),
      above: false,
    })),
  ];
};

const search = (label: Label, kept: readonly Box[], known: readonly Box[], farthest: number): LabelPlace | null => {
  for (let lift = 0; lift <= farthest; lift += STEP) {
    const found = candidatesOf(label, lift).find(({ box, above }) => {
      const wide = { ...box, left: box.left - APART, right: box.right + APART };
      const stem = { ...wayUp(label), top: box.bottom };
      return (
        ![...kept, ...known].some((other) => overlap(wide, other)) &&
        !overlap(box, label.marks) &&
        !(above && lift > 0 && known.some((other) => overlap(stem, other)))
      );
    });
    if (found) return found;
  }
  return null;
};

/** A place for each of the words, so that none covers other words, other marks or what else is in the way. */
export const placeLabels = (labels: readonly Label[], obstacles: readonly Box[]): LabelPlace[] => {
  const known: Box[] = [];
  return labels.map((label, own) => {
    const kept = [...obstacles, ...labels.flatMap(({ marks }, index) => (index === own ? [] : [marks]))];
    const place = search(label, [...kept, ...labels.slice(own + 1).map(wayUp)], known, NEAR) ??
      search(label, kept, known, FAR) ?? {
        box: boxOf(label, label.marks.left, Math.floor(least([...kept, ...known].map(({ top }) => top))) - ABOVE),
        above: true,
      };
    known.push(place.box);
    return place;
  });
};
