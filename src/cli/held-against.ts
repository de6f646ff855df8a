import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '../catalogue/assemble.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Claim } from './claims.js';
import { documentOrder } from './document-order.js';
import { documentWords } from './document-words.js';
import { bareText, factProblems, findEvidence } from './evidence.js';
import { contentOf } from './project.js';
import { claimPlaceProblem, factPlaceProblem, statusProblem } from './wording.js';

/** The word filter must match the current text of its document. */
const wordProblems = (files: readonly DataFile[], document: string, text: string): string[] => {
  const known = contentOf(files, 'document-words.json') as { document: string; words: string }[] | undefined;
  return known?.some((one) => one.document === document && one.words !== documentWords(text))
    ? [`document-words.json: ${document} has other words; run \`npm run document-words -- DIR\``]
    : [];
};

/** The order of the text must hold every fact and structure of its document; where evidence is missing, that is said instead. */
const orderProblems = (files: readonly DataFile[], catalogue: Catalogue, document: string, text: string): string[] => {
  const known = contentOf(files, 'document-order.json') as { document: string; records: string[] }[] | undefined;
  const kept = known?.find((one) => one.document === document)?.records ?? [];
  const order = documentOrder(catalogue, document, text);
  return order && order.join() !== kept.join()
    ? [`document-order.json: ${document} has another order; run \`npm run document-order -- DIR\``]
    : [];
};

/** Checks figures and claims against a folder of documents: what these do not support, and how many were checked. */
export const heldAgainst = (
  catalogue: Catalogue,
  claims: readonly Claim[],
  folder: string,
  files: readonly DataFile[],
): { problems: string[]; held: number } => {
  const problems: string[] = [];
  const { places } = catalogue.data;
  const texts = new Map<string, string>();
  for (const { id, file, sha256 } of catalogue.data.documents) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      problems.push(`document ${id}: ${file} is missing in the folder of sources`);
      continue;
    }
    let content: Buffer;
    try {
      content = readFileSync(path);
    } catch {
      problems.push(`document ${id}: ${file} cannot be read`);
      continue;
    }
    if (createHash('sha256').update(content).digest('hex') !== sha256) {
      problems.push(`document ${id}: ${file} is not the file that the facts were taken from (its hash differs)`);
    }
    const text = bareText(content.toString('utf8'));
    texts.set(id, text);
    problems.push(...wordProblems(files, id, content.toString('utf8')), ...orderProblems(files, catalogue, id, text));
  }
  let held = 0;
  for (const fact of catalogue.data.facts) {
    const text = texts.get(fact.evidence.document);
    if (text === undefined) continue;
    held += 1;
    problems.push(...factProblems(text, fact).map((problem) => `fact ${fact.id}: ${problem}`));
    const found = findEvidence(text, fact.evidence);
    const place = typeof found === 'number' ? factPlaceProblem(places, text, found, fact) : null;
    if (place !== null) problems.push(`fact ${fact.id}: ${place}`);
  }
  for (const { where, evidence, status, place } of claims) {
    const text = texts.get(evidence.document);
    if (text === undefined) continue;
    held += 1;
    const found = findEvidence(text, evidence);
    const wrong =
      typeof found === 'string'
        ? [found]
        : [
            status === null ? null : statusProblem(text, found, status),
            place === null ? null : claimPlaceProblem(places, text, found, evidence, place),
          ];
    problems.push(...wrong.flatMap((problem) => (problem === null ? [] : [`${where}: ${problem}`])));
  }
  return { problems, held };
};
