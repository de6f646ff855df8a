import { isDeepStrictEqual } from 'node:util';
import { catalogue } from '../src/catalogue/all.js';
import { LOCALES } from '../src/core/locale.js';
import { inlineFigure } from '../src/figure/file.js';
import { WIDGETS, type WidgetViews } from '../src/static/views.js';
import { COLORS } from '../src/theme/tokens.js';

/** A value that an attribute may have, and what it stands for. */
export interface AttributeValue {
  name: string;
  description?: string;
}

export interface AttributeValues {
  values: AttributeValue[];
  /** Whether the attribute takes several of them, separated by commas. */
  list: boolean;
}

const oneOf = (names: readonly string[]): AttributeValues => ({ values: names.map((name) => ({ name })), list: false });

/** A widget's views of the documents, each with its title in both languages. */
const viewsOf = ({ ids, model, place }: WidgetViews): AttributeValue[] =>
  ids(catalogue).map((id) => ({
    name: id,
    description: [
      `${place(catalogue, id, 'zh-CN')}，${model(catalogue, id, 'zh-CN').heading}`,
      `${place(catalogue, id, 'en')}: ${model(catalogue, id, 'en').heading}`,
    ].join(' · '),
  }));

/** Every fact with its figure in both languages. */
const figures = (): AttributeValue[] =>
  catalogue.data.facts.map(({ id }) => ({
    name: id,
    description: LOCALES.map((locale) => inlineFigure(catalogue, id, locale).statement).join(' · '),
  }));

/** The parts that an attribute sets off, if they are the same in every view. */
const partsOf = ({ ids, model, choices }: WidgetViews): AttributeValue[] | null => {
  const [first, ...others] = ids(catalogue).map((id) => {
    const [chinese, english] = LOCALES.map((locale) => choices?.(model(catalogue, id, locale)) ?? []);
    return (chinese ?? []).map(({ value, name }, index) => ({
      name: value,
      description: [name, english?.[index]?.name].join(' · '),
    }));
  });
  return first && others.every((parts) => isDeepStrictEqual(parts, first)) ? first : null;
};

/**
 * The values that an element's attribute accepts, where the type in its class does not list them: the ids of the views, and
 * names that the class takes from elsewhere.
 */
export const attributeValues = (tag: string, attribute: string): AttributeValues | null => {
  if (attribute === 'theme') return oneOf(['auto', ...Object.keys(COLORS)]);
  if (attribute === 'lang') return oneOf(LOCALES);
  if (tag === 'qj-figure' && attribute === 'fact') return { values: figures(), list: false };
  const views = WIDGETS.find((one) => one.tag === tag);
  if (!views) return null;
  const { viewsAttribute, emphasis } = views.record;
  if (attribute === views.attribute) return { values: viewsOf(views), list: false };
  if (attribute === viewsAttribute) return { values: viewsOf(views), list: true };
  const values = attribute === emphasis?.attribute ? partsOf(views) : null;
  return values && { values, list: emphasis?.several === true };
};
