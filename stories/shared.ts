import type { ArgTypes } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { ViewSource } from '../src/elements/view-source.js';
import type { QjElement } from '../src/elements/base-element.js';
import { COLOR_NAMES } from '../src/theme/tokens.js';
import type { Face } from '../src/view/static-view.js';
import type { ViewModel } from '../src/view/view-model.js';

type CustomProperty = `--qj-${string}`;
type InputType = ArgTypes[string];
type Widget = QjElement<ViewModel, Face, unknown, unknown, unknown>;

/** What the controls of every widget's story set, by the names of the attributes: the manifest documents those. */
export interface FrameArgs {
  heading?: string;
  theme?: Widget['theme'];
  lang?: string;
  'text-size'?: Widget['textSize'];
  interactive?: Widget['interactive'];
  [name: CustomProperty]: string;
}

// Controls: descriptions that editors need in Chinese first.

export const text = (description: string): InputType => ({ description, control: 'text' });

export const choice = (description: string, options: readonly string[]): InputType => ({
  description,
  options,
  control: { type: 'inline-radio' },
});

export const selection = (description: string, options: readonly string[]): InputType => ({
  description,
  options,
  control: { type: 'select' },
});

export const ownData = (description: string): InputType => ({ description, control: 'object' });

export const frameArgTypes: Partial<ArgTypes<FrameArgs>> = {
  heading: text('替换标题 · Replaces the heading'),
  theme: choice('主题 · Theme', ['auto', 'light', 'dark']),
  lang: choice('语言 · Language', ['zh-CN', 'en']),
  'text-size': choice('字号 · Text size', ['normal', 'large']),
  interactive: choice('何时换成可互动的图 · When the live drawing replaces the picture', ['auto', 'never', 'eager']),
};

const customProperty = (name: string, control: 'color' | 'text'): [CustomProperty, InputType] => [
  `--qj-${name}`,
  { control, table: { category: 'css custom properties' } },
];

export const customProperties: Record<CustomProperty, InputType> = Object.fromEntries([
  ...COLOR_NAMES.map((name) => customProperty(name, 'color')),
  ...['font-family', 'padding', 'min-height'].map((name) => customProperty(name, 'text')),
]);

// What a tag makes of them.

/** An emptied control stands for an attribute that is not there. */
export const given = (value: string | undefined): string | undefined => value || undefined;

const isCustomProperty = ([name, value]: [string, unknown]): boolean => name.startsWith('--qj-') && Boolean(value);

/** The custom properties that are set, as the tag's `style`. */
export const styleOf = (args: FrameArgs): DirectiveResult | typeof nothing => {
  const styles = Object.fromEntries(Object.entries(args).filter(isCustomProperty)) as Record<string, string>;
  return Object.keys(styles).length > 0 ? styleMap(styles) : nothing;
};

// States and pages.

/** Views that never come. */
export const SLOW_SOURCE: ViewSource = {
  picture: () => new Promise(() => undefined),
  view: () => new Promise(() => undefined),
  index: () => new Promise(() => undefined),
};

/** A site that lost its data files. */
export const LOST_SOURCE: ViewSource = {
  picture: () => Promise.reject(new Error('story: no picture')),
  view: () => Promise.reject(new Error('story: no view')),
  index: () => Promise.reject(new Error('story: no index')),
};

/** A site that lost the chunk with the drawing code. */
export const lostCharts = (): Promise<never> => Promise.reject(new Error('story: no charts'));

/** Registers the tags of stories; a hot reload keeps those that are there. */
export const defineTags = (tags: Record<string, CustomElementConstructor>): void => {
  for (const [tag, element] of Object.entries(tags)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
};

/** Every view with its id, as many beside each other as the least width allows. */
export const gallery = (
  ids: readonly string[],
  leastWidth: number,
  view: (id: string) => TemplateResult,
): TemplateResult => {
  const grid = {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${leastWidth}px), 1fr))`,
    gap: '24px 16px',
    alignItems: 'start',
  };
  return html`
    <div style=${styleMap(grid)}>
      ${ids.map(
        (id) => html`
          <figure style=${styleMap({ margin: '0' })}>
            ${view(id)}
            <figcaption><code>${id}</code></figcaption>
          </figure>
        `,
      )}
    </div>
  `;
};
