import { isEditorFigure } from '../../core/fact.js';
import { faceOf } from '../../picture/face.js';
import { swatchPaths } from '../../picture/swatch.js';
import type { Face, SwatchPath } from '../../view/static-view.js';
import { words } from '../../i18n/index.js';
import type { Said } from '../../view/view-model.js';
import type { ChainModel, ChainStage } from './types.js';
import { chainWords } from './words.js';

/** A figure of the whole chain with the words that stand beside it. */
interface WholeLine {
  key: string;
  swatch: SwatchPath[];
  value: string;
  caption: string;
}

/** A company as the list below the drawing names it. */
export interface ListedCompany {
  company: string;
  name: string;
  aside: string;
  /** The keys of the stages that the text puts it at. */
  stages: string[];
}

export interface ChainFace extends Face {
  /** What the lists of figures and companies are called. */
  labels: { whole: string; companies: string };
  whole: WholeLine[];
  /** Grouped by chain, then as the documents group them. */
  companies: {
    /** One of several chains, whose companies open in its panel and stand below the drawing on paper only; empty for a single one. */
    chain: string;
    /** 绿色硅光伏：文件点名的企业（7家） */
    title: string;
    groups: { term: string; companies: ListedCompany[] }[];
  }[];
  /** The stages related to each stage: linked to it, or sharing a figure with it. */
  related: Record<string, string[]>;
}

/** What a screen reader announces for a closed stage: 单晶硅棒：80GW（建成和在建，未注明年份），共6个数字. */
const spokenName = ({ name, tag, place, figures }: ChainStage, { locale, notStated }: Said<ChainModel>): string => {
  const w = words(locale);
  const our = chainWords(locale);
  const [first] = figures;
  const lead = first ? first.label + w.parenthesis([first.role, first.when].join(w.separator)) : notStated;
  const count = figures.length > 1 ? w.separator + our.ofFigures(figures.length) : '';
  const about = [tag, place].filter((text) => text !== null).join(w.separator);
  return name + (about ? w.parenthesis(about) : '') + w.colon + lead + count;
};

const relatedTo = (chosen: string, { links, figures }: Said<ChainModel>): string[] => [
  ...new Set([
    ...links.flatMap(({ from, to }) => (from === chosen ? [to] : to === chosen ? [from] : [])),
    ...(figures as ChainModel['whole']).flatMap(({ stages }) => (stages.includes(chosen) ? stages : [])),
  ]),
];

export const chainFace = (model: Said<ChainModel>): ChainFace => {
  const our = chainWords(model.locale);
  const several = model.chains.length > 1;
  const parts = model.chains.flatMap(({ key, name, companies, stages }) => [
    ...(several ? [{ key, label: our.companiesOf(name, companies) }] : []),
    ...stages.map((stage) => ({ key: stage.key, label: spokenName(stage, model) })),
  ]);
  return {
    ...faceOf(model, parts),
    labels: { whole: our.whole, companies: our.allCompanies },
    related: Object.fromEntries(model.stages.map(({ key }) => [key, relatedTo(key, model)])),
    whole: model.whole.map(({ key, mark, figure, original, caption }) => ({
      key,
      swatch: swatchPaths({ look: mark, form: 'box', own: isEditorFigure(figure) }),
      value: original,
      caption: caption.join(' · '),
    })),
    companies: model.chains.flatMap(({ key, name, companies: count }) => {
      const groups = model.companies.filter(({ chain }) => chain === name);
      if (groups.length === 0) return [];
      return {
        chain: several ? key : '',
        title: several ? our.companiesOf(name, count) : '',
        groups: groups.map(({ term, companies }) => ({
          term,
          companies: companies.map(({ company, name, aside, stages }) => ({ company, name, aside, stages })),
        })),
      };
    }),
  };
};
