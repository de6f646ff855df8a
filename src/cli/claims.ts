import type { DataFile } from '../catalogue/assemble.js';
import type { Evidence } from '../core/fact.js';
import { isRecord, objectsIn } from './records.js';

/** A claim about a document in a structure, chain or county. */
export interface Claim {
  where: string;
  evidence: Evidence;
  /** In Chinese. */
  status: string | null;
  place: string | null;
}

/** Whether a data file holds structures: what a document says in parts instead of figures. */
export const hasStructures = (path: string): boolean =>
  /^((structures|tasks|chains|counties)\/|chain-groups)/.test(path);

/** Whether a data file holds claims of the documents. */
export const hasClaims = (path: string): boolean =>
  hasStructures(path) || path === 'bodies.json' || path === 'events.json';

/** Every claim about a document that is not a fact. */
export const claimsOf = (files: readonly DataFile[]): Claim[] =>
  files
    .filter(({ path }) => hasClaims(path))
    .flatMap(({ path, content }) => objectsIn(content, path))
    .flatMap(([where, { evidence, status, place, when }]) => {
      if (!isRecord(evidence)) return [];
      const claim: Claim = {
        where,
        evidence: evidence as unknown as Claim['evidence'],
        status: isRecord(status) ? String(status['zh-CN']) : null,
        place: typeof place === 'string' ? place : null,
      };
      // The words for an event's time stand there, too.
      return isRecord(when)
        ? [claim, { ...claim, evidence: { ...claim.evidence, printed: String(when['zh-CN']) }, place: null }]
        : [claim];
    });
