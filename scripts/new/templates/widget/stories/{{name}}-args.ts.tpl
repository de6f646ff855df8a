import type { ArgTypes } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { catalogue } from '../src/catalogue/all.js';
import { {{camel}}Views } from '../src/widgets/{{name}}/views.js';
import { customProperties, frameArgTypes, given, selection, styleOf, type FrameArgs } from './shared.js';

export interface {{pascal}}Args extends FrameArgs {
  indicator?: string;
}

export const {{camel}}Ids = {{camel}}Views.ids(catalogue);

/** Controls for what the manifest documents. */
export const {{camel}}ArgTypes: Partial<ArgTypes<{{pascal}}Args>> = {
  indicator: selection('视图编号 · The view: an id of data/indicators.json', {{camel}}Ids),
  ...frameArgTypes,
  ...customProperties,
};

/** The tag that an editor would write. */
export const render{{pascal}} = (args: {{pascal}}Args): TemplateResult =>
  html`<qj-{{name}}
    indicator=${ifDefined(args.indicator)}
    heading=${ifDefined(given(args.heading))}
    theme=${ifDefined(given(args.theme))}
    lang=${ifDefined(given(args.lang))}
    text-size=${ifDefined(given(args['text-size']))}
    interactive=${ifDefined(given(args.interactive))}
    style=${styleOf(args)}
  ></qj-{{name}}>`;
