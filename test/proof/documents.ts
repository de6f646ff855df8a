import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/catalogue/all.js';
import { proof, type Finding } from '../../src/proof/proof.js';
import { trialIndex } from './measure.js';

/** A document as it stands, or null where the folder of documents is not at hand. */
export const documentTexts = (folder: string): Map<string, string> | null =>
  existsSync(folder)
    ? new Map(catalogue.data.documents.map(({ id, file }) => [id, readFileSync(join(folder, file), 'utf8')]))
    : null;

/** A change of one figure in its document: its number, its unit, or without its comparator. */
const CHANGES: readonly ((figure: string) => string)[] = [
  (figure) =>
    figure.replace(/[1-9一二三四五六七八九两]/, (digit) => (/\d/.test(digit) ? String((Number(digit) % 9) + 1) : '八')),
  (figure) => figure.replace('亿元', '万元').replace('万吨', '吨').replace('GW', 'MW').replace('%', '个百分点'),
  (figure) => figure.replace(/^(?:突破|超过|超|逾|接近|近|约|不足|迈上|仅)/, '').replace(/(?:以上|左右)$/, ''),
];

export interface DocumentResult {
  findings: Finding[];
  /** How many single changes were made to figures that are the same, and how many of them were noticed. */
  changes: number;
  noticed: number;
}

/** What the proof says of a document, and of each of its figures when that alone is changed, the sentences around as they are. */
export const measureDocument = (text: string): DocumentResult => {
  const findings = proof(text, trialIndex);
  const result: DocumentResult = { findings, changes: 0, noticed: 0 };
  for (const { start, end, text: figure, verdict } of findings) {
    if (verdict !== 'same') continue;
    const from = Math.max(0, text.lastIndexOf('。', text.lastIndexOf('。', start) - 1));
    const to = !text.includes('。', end) ? text.length : text.indexOf('。', end) + 1;
    // Only where the passage alone says as much as the whole document.
    const alone = proof(text.slice(from, to), trialIndex);
    if (!alone.some((one) => one.start === start - from && one.verdict === 'same')) continue;
    for (const change of CHANGES) {
      const changed = change(figure);
      if (changed === figure) continue;
      const slipped = proof(text.slice(from, start) + changed + text.slice(end, to), trialIndex);
      const own = slipped.find((one) => one.start < start - from + changed.length && one.end > start - from);
      result.changes += 1;
      if (own && own.verdict !== 'same') result.noticed += 1;
    }
  }
  return result;
};
