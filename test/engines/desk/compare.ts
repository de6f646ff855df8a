import type { Run, Task } from '../records.js';
import type { Expected } from './expected.js';

/** How much of a long text is told, before and from where it differs. */
const TOLD = 160;
const BEFORE = 20;

/** How a fact differs from what it should be, or null. */
const difference = (found: string | undefined, wanted: string): string | null => {
  if (found === wanted) return null;
  if (found === undefined) return 'was not found';
  let at = 0;
  while (at < wanted.length && found[at] === wanted[at]) at += 1;
  const told = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - BEFORE), at + TOLD));
  return `${told(found)} instead of ${told(wanted)}`;
};

/** What goes wrong in an engine by itself, and what it has otherwise than the data. */
export const faultsOf = (tasks: readonly Task[], expected: Expected): string[] =>
  tasks.flatMap(({ subject, width, facts, problems }) => {
    const named = `${subject}, ${width} px`;
    return [
      ...problems.map((problem) => `${named}: ${problem}`),
      ...Object.entries(expected[subject] ?? {}).flatMap(([name, value]) => {
        const differs = difference(facts[name], value);
        return differs === null ? [] : `${named}, ${name}: ${differs}`;
      }),
    ];
  });

/** What an engine has otherwise than the first. */
export const differences = (first: Run<Task>, other: Run<Task>): string[] =>
  first.reports.flatMap(({ subject, width, facts }) => {
    const task = other.reports.find((one) => one.subject === subject && one.width === width);
    return Object.entries(facts).flatMap(([name, value]) => {
      const differs = difference(task?.facts[name], value);
      return differs === null ? [] : `${subject}, ${width} px, ${name}: ${differs}`;
    });
  });

export const factsIn = (tasks: readonly Task[]): number =>
  tasks.reduce((count, { facts }) => count + Object.keys(facts).length, 0);
