import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  var axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };
}

/** What axe finds in a widget, as rules with their elements. */
export const violations = async (element: Element): Promise<string[]> => {
  const results = await globalThis.axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // What is not read is not made: a unique selector for each element of a long table takes longer than the rules.
    resultTypes: ['violations'],
    selectors: false,
    elementRef: false,
    // Rules about the page as a whole: landmarks and headings are the host's.
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
