import type { Catalogue } from '../../catalogue/catalogue.js';
import { isEditorFigure, type Figure } from '../../core/fact.js';
import { formatWithOriginal } from '../../core/format.js';
import { words } from '../../i18n/index.js';
import { swatchPaths } from '../../picture/swatch.js';
import { noteOf, sourceOf } from '../../view/describe.js';
import type { DetailItem, PartDetails, Touch } from '../../view/touch.js';
import { companyText, type ChainCompany } from './companies.js';
import type { ChainFigure, ChainModel, ChainStage } from './model.js';

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

const figureItem = (catalogue: Catalogue, { locale }: ChainModel, shown: ChainFigure): DetailItem => {
  const w = words(locale);
  const { figure, caption, together, mark, when } = shown;
  const own = isEditorFigure(figure);
  const note = noteOf(figure, locale);
  const printed = figure.evidence ? w.printed + w.colon + figure.evidence.printed : '';
  return {
    ...(own ? { own } : {}),
    lines: [
      { swatch: swatchPaths({ look: mark, form: 'box', own }), strong: formatWithOriginal(figure, locale) },
      { text: [...caption, together, when === w.undatedYear ? when : null].filter(Boolean).join(' · ') },
      ...(note ? [{ text: note }] : []),
      { text: [sourceOf(catalogue, figure, locale), printed].filter(Boolean).join(w.listSeparator), quiet: true },
    ],
  };
};

const companyItem = (catalogue: Catalogue, { locale }: ChainModel, company: ChainCompany): DetailItem => ({
  lines: [
    { strong: companyText(company, locale), text: words(locale).colon + company.status },
    ...(company.note ? [{ text: company.note }] : []),
    { text: sourceOf(catalogue, company.subject, locale), quiet: true },
  ],
});

/** Figures of the stage that differ from each other, and why they may not be compared. */
const differences = (catalogue: Catalogue, { locale }: ChainModel, { figures }: ChainStage): string[] => {
  const facts = figures.flatMap(({ figure }) => (isEditorFigure(figure) ? [] : [figure]));
  const ids = new Set(facts.map(({ id }) => id));
  return [...new Set(facts.flatMap((fact) => catalogue.differences(fact)))]
    .filter((difference) => difference.facts.every((id) => ids.has(id)))
    .map((difference) => (locale === 'en' ? difference.en : difference.words));
};

/** Everything that the documents say of one stage. */
const stageDetails = (catalogue: Catalogue, model: ChainModel, stage: ChainStage): PartDetails => {
  const w = words(model.locale);
  const reasons = differences(catalogue, model, stage);
  const nameOf = (key: string) => model.stages.find((other) => other.key === key)?.name ?? '';
  return {
    panel: {
      label: w.chain.chosen(stage.name),
      title: stage.name,
      aside: [stage.tag, stage.place].filter((text) => text !== null).join(' · '),
      close: w.close,
    },
    blocks: [
      {
        lines: stage.figures.length === 0 ? [{ text: model.notStated, quiet: true }] : [],
        items: stage.figures.map((figure) => figureItem(catalogue, model, figure)),
      },
      {
        lines: reasons.length > 0 ? [{ text: w.chain.differing + w.colon + reasons.join(w.listSeparator) }] : [],
        items: stage.companies.map((company) => companyItem(catalogue, model, company)),
      },
      {
        lines: [
          ...(stage.note ? [{ text: w.note + w.colon + stage.note }] : []),
          ...model.links
            .filter(({ from }) => from === stage.key)
            .map(({ to, kind, basis }) => ({ text: w.chain.leads(kind, basis) + w.colon + nameOf(to), quiet: true })),
        ],
      },
    ],
  };
};

const selectionOf = ({ view }: ChainModel, stage: ChainStage | null): ChainSelectDetail => ({
  view,
  stage: stage?.key ?? null,
  name: stage?.name ?? null,
  figures: stage?.figures.map(({ figure }) => figure) ?? [],
  companies: stage?.companies.map(({ name }) => name) ?? [],
});

/** What a touch on a stage shows and tells. */
export const chainTouch = (model: ChainModel, catalogue: Catalogue): Touch => ({
  parts: Object.fromEntries(
    model.stages.map((stage) => [
      stage.key,
      { details: stageDetails(catalogue, model, stage), selection: selectionOf(model, stage) },
    ]),
  ),
  closed: selectionOf(model, null),
});
