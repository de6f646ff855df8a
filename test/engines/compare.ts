import type { Moment, Report, Run } from './records.js';

/** How far anything may stand from where the first engine has it, in CSS pixels. */
const TOLERANCE = 2;

/** WebKitGTK sets each character on a whole pixel. */
const roomOf = (text: string): number => Math.max(TOLERANCE, text.length / 2);

/** What differs from the first engine, and by how much at most. */
export interface Comparison {
  problems: string[];
  things: number;
  furthest: number;
}

const ofMoment = (what: string, one: Moment, other: Moment | undefined, found: Comparison): void => {
  if (!other) {
    found.problems.push(`${what}: did not come`);
    return;
  }
  if (one.words !== other.words) found.problems.push(`${what}: other words: ${other.words} instead of ${one.words}`);
  if (one.placed.length !== other.placed.length)
    found.problems.push(`${what}: ${other.placed.length} things instead of ${one.placed.length}`);
  one.placed.forEach(({ name, at, width = 0 }, index) => {
    const there = other.placed[index];
    if (there?.name !== name) {
      found.problems.push(`${what}: ${there?.name ?? 'nothing'} instead of ${name}`);
      return;
    }
    const distance = Math.max(...at.map((value, side) => Math.abs(value - (there.at[side] ?? NaN))));
    found.things += 1;
    found.furthest = Math.max(found.furthest, distance);
    if (!(distance <= TOLERANCE))
      found.problems.push(`${what}: ${name} at ${there.at.join(' ')} instead of ${at.join(' ')}`);
    const wider = (there.width ?? 0) - width;
    if (Math.abs(wider) > roomOf(name)) found.problems.push(`${what}: ${name} is ${wider.toFixed(1)} px wider`);
  });
};

/** What goes wrong in an engine by itself. */
export const faultsOf = (reports: readonly Report[]): string[] =>
  reports.flatMap(({ subject, problems, moments }) => [
    ...problems.map((problem) => `${subject}: ${problem}`),
    ...Object.entries(moments).flatMap(([name, { overflow }]) =>
      overflow.map((text) => `${subject}, ${name}: overflows: ${text}`),
    ),
  ]);

/** How an engine's drawings differ from those of the first. */
export const compare = (first: Run, other: Run): Comparison => {
  const found: Comparison = { problems: faultsOf(other.reports), things: 0, furthest: 0 };
  const reports = new Map(other.reports.map((report) => [report.subject, report]));
  for (const { subject, moments, file } of first.reports) {
    const report = reports.get(subject);
    for (const [name, moment] of Object.entries(moments))
      ofMoment(`${subject}, ${name}`, moment, report?.moments[name], found);
    if (report?.file !== file) found.problems.push(`${subject}: another SVG file`);
  }
  return found;
};
