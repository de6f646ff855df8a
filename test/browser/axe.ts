import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  var axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };
}

/** What axe finds in a widget, as rules with their elements. */
export const violations = async (element: Element): Promise<string[]> => {
  const results = await globalThis.axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Rules about the page as a whole: landmarks and headings are the host's.
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
