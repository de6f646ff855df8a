import { html, type TemplateResult } from 'lit';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Figure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import type { View } from '../../elements/live-code.js';
import { shorten, type Problem } from '../../elements/problem.js';
import { worded } from '../../i18n/index.js';
import { stageDetails } from './details.js';
import { chainModel, type ChainModel } from './model.js';
import type { ChainsSubject } from './subject.js';

export { inWords, unavailable } from '../../elements/in-words.js';
export { buildView } from '../../elements/build-view.js';
export { createCatalogue } from '../../catalogue/catalogue.js';
export { chainFace as faceOf } from './face.js';
export { detailsStyles as styles } from '../../elements/details-styles.js';
export { placeBeside } from '../../elements/place-beside.js';
export { subjectOf } from './subject.js';

export interface ChainInputs {
  heading: string;
  /** The stage that is chosen from the start. */
  focus: string;
}

export const modelOf = (
  catalogue: Catalogue,
  subject: ChainsSubject,
  { heading, focus }: ChainInputs,
  locale: Locale,
): { model: ChainModel; problems: Problem[] } => {
  const model = chainModel(catalogue, subject, heading ? { heading } : {}, locale);
  const keys = model.stages.map(({ key }) => key);
  const problem: Problem = {
    code: 'bad-value',
    attribute: 'focus',
    value: focus,
    choices: keys,
    text: worded((w) => w.errors.unknownStage('focus', shorten(focus), keys.map(shorten))),
  };
  return { model, problems: focus === '' || keys.includes(focus) ? [] : [problem] };
};

export const details = (
  { model, catalogue }: View<ChainModel>,
  key: string,
  close = (): void => undefined,
): TemplateResult => {
  const stage = model.stages.find((candidate) => candidate.key === key);
  return stage ? stageDetails(catalogue, model, stage, close) : html``;
};

/** The detail of a chain's `qj-select` event. */
export interface ChainSelectDetail {
  view: string;
  /** The stage's id; among several chains with the chain's id before it: `green-silicon-pv/rods`. Null when it was closed. */
  stage: string | null;
  /** The stage as the view names it. */
  name: string | null;
  figures: Figure[];
  /** The companies that the text puts at the stage. */
  companies: string[];
}

/** The `qj-select` detail for a stage, or for none when it was closed. */
export const selection = ({ view, stages }: ChainModel, key: string | null): ChainSelectDetail => {
  const stage = stages.find((candidate) => candidate.key === key);
  return {
    view,
    stage: stage?.key ?? null,
    name: stage?.name ?? null,
    figures: stage?.figures.map(({ figure }) => figure) ?? [],
    companies: stage?.companies.map(({ name }) => name) ?? [],
  };
};
