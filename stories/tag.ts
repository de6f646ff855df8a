import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { FrameArgs } from './controls.js';

// What a tag makes of the controls.

/** An emptied control stands for an attribute that is not there. */
export const given = <T extends string | number>(value: T | undefined): T | undefined =>
  value === '' ? undefined : value;

/** The arguments that are set and whose names begin so. */
const named = (args: FrameArgs, start: string): [name: string, value: string][] =>
  Object.entries(args).filter(
    (entry): entry is [string, string] =>
      entry[0].startsWith(start) && typeof entry[1] === 'string' && entry[1].trim() !== '',
  );

/** The custom properties that are set, as the tag's `style`. */
export const styleOf = (args: FrameArgs): DirectiveResult | typeof nothing => {
  const styles = named(args, '--qj-');
  return styles.length > 0 ? styleMap(Object.fromEntries(styles)) : nothing;
};

/** The tag, after the rules for its parts that are set; they hold for this tag alone, as pages show many stories. */
export const withParts = (tag: string, args: FrameArgs, element: TemplateResult): TemplateResult => {
  const rules = named(args, '::part(').map(([part, declarations]) => `${tag}${part} { ${declarations} }`);
  if (rules.length === 0) return element;
  const style = document.createElement('style');
  style.textContent = `@scope {\n  ${rules.join('\n  ')}\n}`;
  return html`${style}${element}`;
};
