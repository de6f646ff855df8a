import { isEditorFigure, type Figure } from '../../core/fact.js';
import { once } from '../../core/once.js';
import { words } from '../../i18n/index.js';
import { swatchPaths } from '../../picture/swatch.js';
import { creditOf } from '../../view/describe.js';
import type { DetailItem, PartDetails, Touch } from '../../view/touch.js';
import type { Said } from '../../view/view-model.js';
import { companyText, type ChainCompany } from './companies.js';
import type { ChainFigure, ChainModel, ChainPart, ChainStage } from './types.js';
import { chainWords } from './words.js';

/** The detail of a chain's `qj-select` event. */
export interface ChainSelectDetail {
  view: string;
  /** The stage's id; among several chains with the chain's id before it: `green-silicon-pv/rods`. Null when it was closed, and when a chain was opened. */
  stage: string | null;
  /** The stage, or the chain whose companies were opened, as the view names it. */
  name: string | null;
  figures: Figure[];
  /** The companies that the text puts at the stage or names for the chain. */
  companies: string[];
}

const figureItem = ({ locale }: Said<ChainModel>, shown: ChainFigure): DetailItem => {
  const w = words(locale);
  const { figure, caption, together, mark, when, note, original, source } = shown;
  const own = isEditorFigure(figure);
  const printed = figure.evidence ? w.printed + w.colon + figure.evidence.printed : '';
  return {
    ...(own ? { own } : {}),
    lines: [
      { swatch: swatchPaths({ look: mark, form: 'box', own }), strong: original },
      { text: [...caption, together, when === w.undatedYear ? when : null].filter(Boolean).join(' · ') },
      ...(note ? [{ text: note }] : []),
      { text: [source, printed].filter(Boolean).join(w.listSeparator), quiet: true },
    ],
  };
};

const companyItem = ({ locale }: Said<ChainModel>, company: ChainCompany): DetailItem => ({
  lines: [
    { strong: companyText(company, locale), text: words(locale).colon + company.status },
    ...(company.note ? [{ text: company.note }] : []),
    { text: creditOf(company.subject, locale).source, quiet: true },
  ],
});

/** Everything that the documents say of one stage. */
const stageDetails = (model: Said<ChainModel>, stage: ChainStage): PartDetails => {
  const w = words(model.locale);
  const our = chainWords(model.locale);
  const { differing } = stage;
  const nameOf = (key: string) => model.stages.find((other) => other.key === key)?.name ?? '';
  return {
    panel: {
      label: our.chosen(stage.name),
      title: stage.name,
      aside: [stage.tag, stage.place].filter((text) => text !== null).join(' · '),
      close: w.close,
    },
    blocks: [
      {
        lines: stage.figures.length === 0 ? [{ text: model.notStated, quiet: true }] : [],
        items: stage.figures.map((figure) => figureItem(model, figure)),
      },
      {
        lines: differing.length > 0 ? [{ text: our.differing + w.colon + differing.join(w.listSeparator) }] : [],
        items: stage.companies.map((company) => companyItem(model, company)),
      },
      {
        lines: [
          ...(stage.note ? [{ text: w.note + w.colon + stage.note }] : []),
          ...model.links
            .filter(({ from }) => from === stage.key)
            .map(({ to, kind, basis }) => ({
              text: our.leads(kind, basis) + w.colon + nameOf(to),
              quiet: true,
            })),
        ],
      },
    ],
  };
};

/** The panel of one of several chains: its companies stand in the face, because paper has them below the drawing. */
const chainDetails = ({ locale }: Said<ChainModel>, { name, companies }: ChainPart): PartDetails => ({
  panel: {
    label: chainWords(locale).companiesOf(name, companies),
    title: name,
    aside: '',
    close: words(locale).close,
  },
  blocks: [],
});

const selectionOf = ({ view }: Said<ChainModel>, stage: ChainStage | null): ChainSelectDetail => ({
  view,
  stage: stage?.key ?? null,
  name: stage?.name ?? null,
  figures: stage?.figures.map(({ figure }) => figure) ?? [],
  companies: stage?.companies.map(({ name }) => name) ?? [],
});

const chainSelection = ({ view, companies }: Said<ChainModel>, { name }: ChainPart): ChainSelectDetail => ({
  view,
  stage: null,
  name,
  figures: [],
  companies: once(
    companies.filter(({ chain }) => chain === name).flatMap((group) => group.companies.map((company) => company.name)),
  ),
});

/** What a touch on a stage or on the strip of one of several chains shows and tells. */
export const chainTouch = (model: Said<ChainModel>): Touch => {
  const { chains, stages } = model;
  const heads = (chains.length > 1 ? chains : []).map(
    (part) => [part.key, { details: chainDetails(model, part), selection: chainSelection(model, part) }] as const,
  );
  const parts = stages.map(
    (stage) => [stage.key, { details: stageDetails(model, stage), selection: selectionOf(model, stage) }] as const,
  );
  return { parts: Object.fromEntries([...heads, ...parts]), closed: selectionOf(model, null) };
};
