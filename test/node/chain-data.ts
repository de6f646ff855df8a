import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import type { Locale } from '../../src/core/locale.js';
import { subjectOfData, type ChainData } from '../../src/widgets/industry-chain/editor-data.js';
import { graphProblem } from '../../src/widgets/industry-chain/graph-problems.js';
import { chainLayout } from '../../src/widgets/industry-chain/layout.js';
import { chainModel, type ChainModel } from '../../src/widgets/industry-chain/model.js';
import {
  areasFitFingers,
  boxesHoldNames,
  linesAreFree,
  linksAreThere,
  linksLeadOn,
  stagesHoldTheirOwn,
  stagesStandApart,
  textStaysInside,
  type Rule,
} from './chain-rules.js';
import { LOCALES, readText } from './helpers.js';

export const schema = JSON.parse(readText('data/schema/industry-chain-data.schema.json')) as {
  definitions: {
    comparator: { enum: string[] };
    figure: { properties: { unit: { enum: string[] }; status: { enum: string[] } } };
  };
};
export const validate = new Ajv({ allErrors: true }).compile(schema);

export const modelOf = (data: ChainData, locale: Locale = 'zh-CN'): ChainModel =>
  chainModel(subjectOfData(data), {}, locale);

/** A chain of so many stages, each with a name of its own. */
export const withStages = (count: number, links: [from: number, to: number][] = []): ChainData => ({
  name: '长链',
  place: '曲靖市',
  source: '本报',
  stages: Array.from({ length: count }, (_, index) => ({ id: `s${index + 1}`, name: `环节${index + 1}` })),
  links: links.map(([from, to]) => ({ from: `s${from}`, to: `s${to}` })),
});

const RULES: Rule[] = [
  stagesStandApart,
  areasFitFingers,
  textStaysInside,
  stagesHoldTheirOwn,
  boxesHoldNames,
  linesAreFree,
  linksAreThere,
  linksLeadOn,
];

/** Holds every rule of a drawing for a chain of the editor's at usual widths. */
export const assertDrawn = (data: ChainData, widths: readonly number[] = [288, 688, 1068]) => {
  assert.ok(validate(data), JSON.stringify(validate.errors?.slice(0, 3)));
  assert.equal(graphProblem(data), null);
  for (const locale of LOCALES) {
    const model = modelOf(data, locale);
    for (const width of widths) {
      const layout = chainLayout(model, width);
      const broken = RULES.flatMap((rule) => rule(layout, model));
      assert.deepEqual(broken.slice(0, 5), [], `${data.name} ${locale} ${width}: ${broken.length} cases`);
    }
  }
};
