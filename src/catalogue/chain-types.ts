import type { LinkBasis, LinkKind, StageOrder, StageRole } from '../core/chain.js';
import type { Evidence } from '../core/fact.js';
import type { Named, Noted, Text } from '../core/text.js';

export interface StageRecord extends Named, Noted {
  id: string;
  role: StageRole;
  place: string | null;
  facts: string[];
  evidence: Evidence;
}

export interface LinkRecord {
  from: string;
  to: string;
  kind: LinkKind;
  basis: LinkBasis;
  evidence: Evidence;
}

/** What the text says of a company: 引进, 落户, 有望进驻 … */
export interface CompanyRecord extends Noted {
  company: string;
  status: Text;
  stage: string | null;
  place: string | null;
  evidence: Evidence;
}

/** What the text says of a chain in words. */
export interface StatementRecord extends Named, Noted {
  id: string;
  status: Text | null;
  /** Whether the status says how far the whole chain has come. */
  wholeChain?: true;
  place: string | null;
  evidence: Evidence;
}

export interface Chain extends Named, Noted {
  id: string;
  place: string;
  kind: 'cluster' | 'local';
  order: StageOrder;
  orderNote: Text;
  stages: StageRecord[];
  links: LinkRecord[];
  companies: CompanyRecord[];
  facts: string[];
  statements: StatementRecord[];
  /** Figures that may share one scale, and why. */
  scale?: { facts: string[]; words: Text };
  evidence: Evidence;
}

/** Several chains side by side. */
export interface ChainGroup extends Named, Noted {
  id: string;
  place: string;
  chains: string[];
  facts: string[];
  evidence: Evidence;
}
