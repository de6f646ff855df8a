import { catalogue } from '../src/catalogue/all.js';
import { LOCALES } from '../src/core/locale.js';
import { WIDGETS } from '../src/static/views.js';
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

/** The views of the documents by widget, each with its title in both languages. */
const viewsOf = (tag: string): AttributeValue[] =>
  WIDGETS.filter((views) => views.tag === tag).flatMap(({ ids, model, place }) =>
    ids(catalogue).map((id) => ({
      name: id,
      description: [
        `${place(catalogue, id, 'zh-CN')}，${model(catalogue, id, 'zh-CN').heading}`,
        `${place(catalogue, id, 'en')}: ${model(catalogue, id, 'en').heading}`,
      ].join(' · '),
    })),
  );

const counties = (): AttributeValue[] =>
  catalogue.data.counties.map(({ id, adcode }) => {
    const { name } = catalogue.place(id);
    return { name: adcode, description: `${name['zh-CN']} · ${name.en}` };
  });

/**
 * The values that an element's attribute accepts, where the type in its class does not list them: the ids of the views, and
 * names that the class takes from elsewhere.
 */
export const attributeValues = (tag: string, attribute: string): AttributeValues | null => {
  const view = WIDGETS.find((views) => views.tag === tag)?.attribute;
  if (attribute === view) return { values: viewsOf(tag), list: false };
  switch (attribute) {
    case 'theme':
      return oneOf(['auto', ...Object.keys(COLORS)]);
    case 'lang':
      return oneOf(LOCALES);
    case 'layers':
      return { values: viewsOf(tag), list: true };
    case 'highlight':
      return { values: counties(), list: true };
    default:
      return null;
  }
};
