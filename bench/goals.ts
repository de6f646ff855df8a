/** What was to be reached, and whether this run reached it. */
import { PAGE } from './conditions.js';
import type { Result } from './result.js';
import { ratioOf, type Summary } from './statistics.js';

export interface Goal {
  /** What it is about: a widget in a form. */
  subject: string;
  words: string;
  value: number;
  most: number;
}

export const isReached = ({ value, most }: Goal): boolean => value <= most;

const FORMS = ['inline', 'script'] as const;

const medianOf = (summary: Summary | null | undefined): number | null => summary?.median ?? null;

type Claim = readonly [words: string, value: number | null, most: number | null];

/** Nothing is said of what was not measured. */
const goalsOf = (subject: string, claims: readonly Claim[]): Goal[] =>
  claims.flatMap(([words, value, most]) => (value === null || most === null ? [] : [{ subject, words, value, most }]));

const pageGoals = ({ page }: Pick<Result, 'page'>): Goal[] =>
  FORMS.flatMap((form) =>
    page
      .filter(({ candidate }) => candidate === `qj-${form}`)
      .flatMap(({ widget, summary }) => {
        const paintOf = (candidate: string) =>
          page.find((row) => row.widget === widget && row.candidate === candidate)?.summary.painted;
        const [bare, whole, small] = ['inline-svg', 'echarts', 'chartjs'].map(paintOf);
        const bareTime = medianOf(bare);
        const paints: readonly Claim[] =
          form === 'inline'
            ? [['time until painted, × inline SVG', ratioOf(summary.painted, bare), 1.15]]
            : [
                [
                  'ms until painted; inline SVG, one round trip and 20 %',
                  medianOf(summary.painted),
                  bareTime === null ? null : bareTime * 1.2 + PAGE.latency,
                ],
                ['time until painted, × ECharts', ratioOf(summary.painted, whole), 0.25],
                ['time until painted, × Chart.js', ratioOf(summary.painted, small), 1],
              ];
        return goalsOf(`${widget}, ${form}`, [
          ...paints,
          ['ms of blocking until painted', medianOf(summary.blocking), 0],
          ['bytes until painted', medianOf(summary.bytes), 8000],
          ['ms of the longest task', medianOf(summary.longest), 50],
          ['layout shift until at rest', medianOf(summary.shift), 0],
          ['ms from the last byte to the answer to a tap', medianOf(summary.tapAfterBytes), 200],
          ['bytes of a tap', medianOf(summary.tapBytes), 10_000],
          ['layout shift of a tap', medianOf(summary.tapShift), 0],
        ]);
      }),
  );

const manyGoals = ({ many }: Pick<Result, 'many'>): Goal[] =>
  FORMS.flatMap((form) => {
    const paintOf = (count: number) => many.find((row) => row.form === form && row.count === count)?.summary.painted;
    return goalsOf(`300 widgets, ${form}`, [['first screen, × that of one', ratioOf(paintOf(300), paintOf(1)), 1.5]]);
  });

export const goals = (result: Pick<Result, 'page' | 'many'>): Goal[] => [...pageGoals(result), ...manyGoals(result)];

/** However small, what is not nothing is not shown as nothing. */
const rounded = (value: number): string => String(value < 10 ? Number(value.toPrecision(3)) : Math.round(value));

/** Those that were missed; how many there are in all. */
export const goalLines = (all: readonly Goal[]): string[] => {
  const missed = all.filter((goal) => !isReached(goal));
  return [
    `${all.length - missed.length} of ${all.length} goals reached.`,
    ...missed.map(
      ({ subject, words, value, most }) => `- ${subject}: ${words}: ${rounded(value)}, at most ${rounded(most)}`,
    ),
  ];
};
