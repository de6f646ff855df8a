import assert from 'node:assert/strict';
import type { County, Layer } from '../../src/catalogue/county-types.js';
import type { MapModel } from '../../src/widgets/county-map/model.js';
import { codeOf } from './county-map-helpers.js';
import { catalogue } from './helpers.js';

export const { counties: COUNTIES, layers: LAYERS } = catalogue.data;

export const layerOf = (model: MapModel) => catalogue.layer(model.view);

/** What a layer shows of a county: the roles of its aspect, or whatever has one of its symbols. */
export const rolesOf = (county: County, { aspect, symbols }: Pick<Layer, 'aspect' | 'symbols'>) =>
  county.roles.filter((role) =>
    aspect === null ? symbols.some(({ symbol }) => role.symbols?.includes(symbol)) : role.aspect === aspect,
  );

export const recordOf = (adcode: string): County => {
  const county = COUNTIES.find((one) => one.adcode === adcode);
  assert.ok(county, adcode);
  return county;
};

export const countyOf = (model: MapModel, name: string) => {
  const county = model.counties.find(({ adcode }) => adcode === codeOf(name));
  assert.ok(county, `${model.view} has no ${name}`);
  return county;
};

export const itemsOf = (model: MapModel) =>
  layerOf(model).lists.flatMap(({ structure, items }) =>
    (catalogue.structure(structure).items ?? [])
      .filter(({ id }) => items.includes(id))
      .map((item) => ({ item, key: `${structure}/${item.id}` })),
  );

export const sorted = (names: readonly string[]): string[] => names.map((name) => codeOf(name)).sort();
