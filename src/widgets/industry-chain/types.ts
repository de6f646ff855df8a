import type { LinkBasis, LinkKind, StageRole } from '../../core/chain.js';
import type { CaptionedFigure } from '../../view/captions.js';
import type { Look, ViewModel } from '../../view/view-model.js';
import type { ChainCompany, CompanyGroup } from './companies.js';

export interface ChainFigure extends CaptionedFigure {
  /** 与单晶硅片合写: a note at the first of the stages that share the figure. */
  together: string | null;
  /** The length of its bar, 0 to 1; null where no scale includes the figure. */
  bar: number | null;
  /** The keys of its stages; several where the text gives one figure for all of them. */
  stages: string[];
}

export interface ChainLink {
  from: string;
  to: string;
  kind: LinkKind;
  basis: LinkBasis | null;
}

export interface ChainStage {
  key: string;
  chain: string;
  role: StageRole;
  name: string;
  /** Its role, unless it is simply a step: 配套, 再生 … */
  tag: string | null;
  place: string | null;
  /** The look of its first figure that is not a forecast, otherwise of its forecast. */
  look: Look;
  figures: ChainFigure[];
  companies: ChainCompany[];
  /** Why figures of the stage may not be compared with each other. */
  differing: string[];
  note: string | null;
  /** Everything above in one line, for screen readers. */
  label: string;
}

/** One chain of the view; its stages stand together. */
export interface ChainPart {
  key: string;
  name: string;
  /** 全产业链：基本建成 */
  status: string | null;
  /** The parks and zones where the text puts companies: 企业所在：花山片区、白水片区. */
  where: string | null;
  /** How many companies the text names for it. */
  companies: number;
  stages: ChainStage[];
  links: ChainLink[];
}

export interface ChainModel extends ViewModel {
  chains: ChainPart[];
  stages: ChainStage[];
  links: ChainLink[];
  /** Figures of the whole chain. */
  whole: ChainFigure[];
  companies: CompanyGroup[];
  /** The text for a stage without figures. */
  notStated: string;
}
