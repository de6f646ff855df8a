import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../../src/catalogue/all.js';
import type { EditorFigure, Sourced } from '../../src/core/fact.js';
import { LOCALES, type Locale } from '../../src/core/locale.js';
import { dimensionOf } from '../../src/core/units.js';
import { creditOf } from '../../src/view/describe.js';
import { provenanceOf } from '../../src/view/provenance.js';
import type { WidgetViews } from '../../src/view/widget-views.js';
import { chainModel, type ChainModel, type ChainOverrides } from '../../src/widgets/industry-chain/model.js';
import { subjectOf as chainSubject } from '../../src/widgets/industry-chain/subject.js';
import { editorFigure } from '../../src/widgets/target-gauge/editor-value.js';
import { gaugeModel, type GaugeModel, type GaugeOverrides } from '../../src/widgets/target-gauge/model.js';
import type { DialModel } from '../../src/widgets/target-gauge/types.js';
import { subjectOf } from '../../src/widgets/target-gauge/subject.js';
import { sampleOf } from '../sample.js';

export { catalogue, LOCALES };

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const { fact } = catalogue;

export const TARGET_IDS = catalogue.data.targets.map(({ id }) => id);

/** Every view of the chains: the clusters side by side, then each chain. */
export const CHAIN_IDS = [...catalogue.data.chainGroups, ...catalogue.data.chains].map(({ id }) => id);

/** Chinese letters and the full-width signs that go with them. */
export const CHINESE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]/;

export const gauge = (id: string, locale: Locale = 'zh-CN', overrides: GaugeOverrides = {}): GaugeModel =>
  gaugeModel(subjectOf(catalogue, id), overrides, locale);

/** An editor's value for a target, made as the element makes it; a value that is refused fails the test. */
export const editorOf = (id: string, value: string, source = '曲靖市统计局', date = '2024'): EditorFigure => {
  const { floor, indicator } = subjectOf(catalogue, id);
  const result = editorFigure({ value, date, source }, floor.figure, indicator.measure);
  if (!result || !('figure' in result)) throw new Error(`the editor's value ${value} for ${id} is refused`);
  return result.figure;
};

/** A plausible editor's value for any target: seven tenths of the goal, or ten places short of a rank. */
export const editorNear = (id: string): EditorFigure => {
  const { value, unit } = subjectOf(catalogue, id).floor.figure;
  return editorOf(id, String(dimensionOf(unit) === 'rank' ? value + 10 : Number((value * 0.7).toPrecision(3))));
};

/** Every target in both languages. */
export const everyGauge = (): GaugeModel[] => LOCALES.flatMap((locale) => TARGET_IDS.map((id) => gauge(id, locale)));

export const everyGaugeWithEditor = (): GaugeModel[] =>
  LOCALES.flatMap((locale) => TARGET_IDS.map((id) => gauge(id, locale, { editor: editorNear(id) })));

/** The dial of a gauge that has one; a card fails the test. */
export const dial = ({ view, drawn, marks, locale }: GaugeModel): DialModel => {
  if (drawn.form !== 'dial') throw new Error(`${view} has no dial`);
  return { ...drawn, marks, locale };
};

/** The gauges that have a dial. */
export const withDial = (models: readonly GaugeModel[]): GaugeModel[] =>
  models.filter(({ drawn }) => drawn.form === 'dial');

export const chain = (id: string, locale: Locale = 'zh-CN', overrides: ChainOverrides = {}): ChainModel =>
  chainModel(chainSubject(catalogue, id), overrides, locale);

/** Every view of the chains in both languages. */
export const everyChain = (): ChainModel[] => LOCALES.flatMap((locale) => CHAIN_IDS.map((id) => chain(id, locale)));

/** The line of credit of a figure or a claim, looked up in the catalogue. */
export const sourceOf = (stated: Sourced, locale: Locale): string =>
  creditOf(stated.evidence === null ? stated : provenanceOf(catalogue, stated), locale).source;

/** The views of a widget that a test draws anew: every one for `npm run test:views`, else some. */
export const triedOf = ({ ids, record }: Pick<WidgetViews, 'ids' | 'record'>): readonly string[] => {
  const every = ids(catalogue);
  return process.env['VITE_VIEWS'] === 'all' ? every : sampleOf({ ids: every, storyView: record.storyView });
};

/** The files below a folder of the project, by their path in it. */
export const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();

export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
