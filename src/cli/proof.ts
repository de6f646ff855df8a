import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Option, type Command } from 'commander';
import { proof, type Finding } from '../proof/proof.js';
import { DRAFT_TYPES, draftText, draftTypeOf, type DraftType } from './draft.js';
import { packageProofIndex } from './proof-index.js';
import { print } from './terminal.js';
import { UsageError } from './usage-error.js';

const readDraft = (file: string): Uint8Array => {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new UsageError(`the draft "${file}" cannot be read. Give a file, or - for stdin.`, { cause: error });
  }
};

/** Line and column, both from 1, as editors count them. */
const placeIn = (text: string, at: number): string => {
  const lines = text.slice(0, at).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const changeOf = (text: string, { suggestion, replaces }: Finding): string =>
  suggestion === null || replaces === null
    ? ''
    : `${oneLine(text.slice(replaces.start, replaces.end))} → ${oneLine(suggestion)}`;

const lineOf = (text: string, finding: Finding): string => {
  const { start, text: figure, verdict, says, document, view, comparator } = finding;
  const fields = [
    placeIn(text, start),
    verdict,
    oneLine(figure),
    says,
    document,
    view,
    comparator,
    changeOf(text, finding),
  ];
  return fields
    .map((field) => field ?? '')
    .join('\t')
    .trimEnd();
};

const runProof = (file: string, { json, type }: { json?: boolean; type?: DraftType }): void => {
  const text = draftText(readDraft(file), type ?? draftTypeOf(extname(file)));
  const findings = proof(text, packageProofIndex());
  if (json) print(JSON.stringify(findings, null, 2));
  else for (const finding of findings) print(lineOf(text, finding));
};

const HELP = `
One line per figure: line:column, verdict, the figure, what the documents say, document, view, what was done to the comparator (dropped,
added, turned, strength), the draft's clause → the clause as the document has it. Verdicts:
  same        a document has it: value, unit, comparator, year and scope
  comparator  the document has another comparator, or one where the draft has none
  year, scope, value
              the document has another year; another place or scope; another number of the same indicator
  unknown     no document has it; what is nearest, if anything
--json prints an array in the order of the text: {start, end, text, verdict, fact, document, printed, says, comparator, suggestion, replaces, view}.
The suggestion takes the place of what stands from replaces.start to replaces.end. All offsets are UTF-16 offsets in a text or HTML file, and in the text of a .docx file, a paragraph a line.
A verdict says what the documents print, never that a draft is wrong: the documents may be older than the draft.`;

export const addProof = (program: Command): void => {
  program
    .command('proof')
    .description('every figure of a draft beside what the documents print')
    .argument('<file>', 'the draft: text, Markdown, HTML or .docx; - for stdin')
    .option('--json', 'as JSON')
    .addOption(
      new Option('--type <type>', 'how the draft is written, where its name does not say').choices(DRAFT_TYPES),
    )
    .addHelpText('after', HELP)
    .action(runProof);
};
