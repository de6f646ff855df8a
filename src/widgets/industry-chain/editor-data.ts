import type { LinkKind, StageRole } from '../../core/chain.js';
import type { EditorFigure } from '../../core/fact.js';
import { sameText, tidyName, tidyText } from '../../core/text.js';
import { figureOfData, type DataFigure } from '../../view/data-figure.js';
import type { Status } from '../../view/nature.js';
import { OWN_VIEW } from '../../view/own-view.js';
import type { ChainsSubject, CompanySubject } from './subject.js';

interface SourcedData {
  /** Where it comes from, as readers should see it; the chain's source if not given. */
  source?: string;
  /** The date of that source: YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string;
}

export interface ChainDataFigure extends SourcedData, Omit<DataFigure, 'valueTo'> {
  status?: Status;
}

export interface ChainDataCompany extends SourcedData {
  name: string;
  status: string;
}

export interface ChainDataStage {
  id: string;
  name: string;
  role?: StageRole;
  place?: string;
  note?: string;
  figures?: ChainDataFigure[];
  companies?: ChainDataCompany[];
}

/** The `data` property: a chain of the editor's own, after data/schema/industry-chain-data.schema.json. */
export interface ChainData {
  name: string;
  place: string;
  source: string;
  date?: string;
  note?: string;
  stages: ChainDataStage[];
  links?: { from: string; to: string; kind?: LinkKind }[];
  companies?: ChainDataCompany[];
  figures?: ChainDataFigure[];
}

export const subjectOfData = (data: ChainData): ChainsSubject => {
  const place = tidyName(data.place);
  const origin = ({
    source = data.source,
    date = data.date,
  }: SourcedData): Pick<EditorFigure, 'evidence' | 'editor'> => ({
    evidence: null,
    editor: { source, date: date ?? null },
  });
  const figureOf = (key: string, { scope, status, ...given }: ChainDataFigure) => {
    const whole = [scope, status].filter(Boolean).join('、');
    return figureOfData({ ...given, ...(whole ? { scope: whole } : {}) }, key, origin(given).editor);
  };
  const figuresOf = (key: string, given: readonly ChainDataFigure[] = []) =>
    given.map((figure, index) => figureOf(`${key}-${index + 1}`, figure));
  const companiesOf = (stage: string | null, given: readonly ChainDataCompany[] = []) =>
    given.map((company): CompanySubject => ({
      ...origin(company),
      ...tidyName(company.name),
      company: company.name,
      also: [],
      status: tidyText(company.status),
      stage,
      place: null,
      note: null,
    }));
  return {
    view: OWN_VIEW,
    ...tidyName(data.name),
    place,
    together: [],
    differences: [],
    chains: [
      {
        id: OWN_VIEW,
        ...tidyName(data.name),
        place,
        order: null,
        orderNote: null,
        note: data.note === undefined ? null : sameText(data.note),
        stages: data.stages.map((stage) => ({
          ...origin({}),
          ...tidyName(stage.name),
          id: stage.id,
          role: stage.role ?? 'stage',
          place: stage.place === undefined ? null : tidyName(stage.place),
          figures: figuresOf(`stage:${stage.id}`, stage.figures),
          note: stage.note === undefined ? null : sameText(stage.note),
        })),
        links: (data.links ?? []).map(({ from, to, kind = 'flow' }) => ({
          from,
          to,
          kind,
          basis: null,
          sourced: origin({}),
        })),
        companies: [
          ...companiesOf(null, data.companies),
          ...data.stages.flatMap((stage) => companiesOf(stage.id, stage.companies)),
        ],
        figures: figuresOf('whole', data.figures),
        statements: [],
        scale: null,
      },
    ],
  };
};
