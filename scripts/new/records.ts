import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { NodePlopAPI } from 'plop';
import { catalogueData } from '../../src/catalogue/all.js';
import { check } from '../../src/cli/check.js';
import { bareText, factProblems } from '../../src/cli/evidence.js';
import { readDataFiles, readSchema } from '../../src/cli/project.js';
import { COMPARATORS } from '../../src/core/comparators.js';
import type { Fact } from '../../src/core/fact.js';
import { ROOT, runScript, write } from './files.js';
import { asked, oneOf, type Question } from './questions.js';
import { TOPIC, TOPICS, withViews } from './topics.js';

type Answers = Record<string, string>;

/** What the documents do not say is written out as null, never left to a default. */
const NONE = 'null';

const orNull = (text: string): string | null => (text === NONE ? null : text);

const numberOrNull = (text: string): number | null => (text === NONE ? null : Number(text));

const needed = (answer: string): string | null =>
  answer.trim() === '' ? `give it, or ${NONE} where there is none` : null;

const isNumber = (answer: string): string | null =>
  answer.trim() === '' || Number.isNaN(Number(answer)) ? `"${answer}" is no number` : null;

const numberOrNone = (answer: string): string | null => (answer === NONE ? null : isNumber(answer));

const newId =
  (taken: () => readonly { id: string }[]) =>
  (id: string): string | null => {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      return `"${id}" is no id: small letters and digits, joined by single hyphens`;
    return taken().some((record) => record.id === id) ? `the id "${id}" is taken` : null;
  };

const isFolder = (folder: string): string | null =>
  folder === NONE || existsSync(folder) ? null : `there is no folder "${folder}"`;

const question = (name: string, message: string, problem: Question['problem'] = needed): Question => ({
  name,
  message,
  problem,
});

const SOURCES = question(
  'sources',
  `The folder that holds the documents, or ${NONE}: then nothing proves that the figure stands in its document`,
  isFolder,
);

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** A file of `data/` with a record appended; the text of the other records is not changed. */
const withRecord = (path: string, record: object): string => {
  const file = join(ROOT, 'data', path);
  const text = JSON.stringify(record, null, 2).replace(/^/gm, '  ');
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/\n\]\s*$/, `,\n${text}\n]\n`) : `[\n${text}\n]\n`;
};

/** A goal may be added before its view, which `npm run new -- view` adds later. */
const LATER = 'without a view in targets.json';

/** Writes a record, and other files of `data/` that go with it, only if the project's own check accepts the resulting data. */
const add = (path: string, record: object, others: readonly [file: string, text: string][] = []): string => {
  const texts = new Map([...others, [`data/${path}`, withRecord(path, record)]]);
  const files = new Map(readDataFiles().map((file) => [file.path, file.content]));
  for (const [file, text] of texts) files.set(file.slice('data/'.length), JSON.parse(text) as unknown);
  const { problems } = check(
    null,
    [...files].map(([name, content]) => ({ path: name, content })),
  );
  const wrong = problems.filter((problem) => !problem.endsWith(LATER));
  if (wrong.length > 0) throw new Error(`nothing was written:\n${wrong.join('\n')}`);
  write(texts);
  return [...texts.keys(), runScript('lists'), ...problems].filter(Boolean).join('\n    ');
};

/** Checks a figure against its document, as `check --sources` does for all of them. */
const prove = (fact: Fact, folder: string): void => {
  const document = catalogueData.documents.find(({ id }) => id === fact.evidence.document);
  const file = join(folder, document?.file ?? '');
  if (!existsSync(file)) throw new Error(`nothing was written: there is no file "${file}"`);
  const content = readFileSync(file);
  const problems = [
    ...(hashOf(content) === document?.sha256
      ? []
      : [`${file} is not the file of data/documents.json: its hash differs`]),
    ...factProblems(bareText(content.toString('utf8')), fact),
  ];
  if (problems.length > 0) throw new Error(`nothing was written:\n${problems.join('\n')}`);
};

const FACT: Question[] = [
  question('document', 'The document, by its id', (id) =>
    catalogueData.documents.some((one) => one.id === id)
      ? null
      : `there is no document "${id}": npm run new -- document`,
  ),
  question(
    'id',
    'The id of the fact',
    newId(() => catalogueData.facts),
  ),
  question('indicator', 'What is measured, by its id in data/indicators.json'),
  question('place', 'Where, by its id in data/places.json'),
  question('kind', 'actual, target, plan or forecast', oneOf('actual', 'target', 'plan', 'forecast')),
  question('comparator', `The word that stands with the figure, or ${NONE}`, oneOf(...Object.keys(COMPARATORS), NONE)),
  question('value', 'The number, in the unit as stated', isNumber),
  question('valueTo', `The upper end of a stated range, or ${NONE}`, numberOrNone),
  question('unit', 'The unit as stated'),
  question('year', `The year that the figure is for, or ${NONE}`, numberOrNone),
  question('period', `The printed words for a span or the basis of a rate, or ${NONE}`),
  question('scope', `The words that narrow what is counted, or ${NONE}`),
  question('part', `The part of the document, by its id, or ${NONE}`),
  question('locator', 'The first characters of the paragraph, or the section, as printed'),
  question('printed', 'The figure as printed, about 20 characters at most'),
  question('note', `A remark for readers in Chinese, or ${NONE}`),
  question('noteEn', `The remark in English, or ${NONE}`),
  SOURCES,
];

const addFact = (given: Answers): string => {
  const text = (name: string): string => given[name] ?? '';
  const [note, noteEn] = [orNull(text('note')), orNull(text('noteEn'))];
  const part = orNull(text('part'));
  const [year, valueTo] = [numberOrNull(text('year')), numberOrNull(text('valueTo'))];
  const document = text('document');
  const record = {
    id: text('id'),
    indicator: text('indicator'),
    place: text('place'),
    kind: text('kind'),
    comparator: orNull(text('comparator')),
    value: Number(text('value')),
    ...(valueTo === null ? {} : { valueTo }),
    unit: text('unit'),
    year,
    period: orNull(text('period')),
    scope: orNull(text('scope')),
    evidence: { document, ...(part === null ? {} : { part }), locator: text('locator'), printed: text('printed') },
    // The check refuses a remark in one language only.
    note: note === null && noteEn === null ? null : { 'zh-CN': note, en: noteEn },
  };
  const sources = orNull(text('sources'));
  // A record that does not fit the schema never reaches the data: the check refuses it.
  if (sources !== null) prove(record as Fact, sources);
  const written = add(`facts/${document}.json`, record);
  return sources === null ? `${written}\n    not held against its document: npm run check -- --sources DIR` : written;
};

const VIEW: Question[] = [
  question(
    'id',
    'The id of the view: the value of the attribute target',
    newId(() => catalogueData.targets),
  ),
  question('floor', 'The fact that sets the goal, by its id'),
  question('stretch', `The fact that sets the higher goal of the same sentence, or ${NONE}`),
  TOPIC,
];

const addView = (given: Answers): string => {
  const { id = '', floor, stretch = NONE, topic = '' } = given;
  const record = {
    id,
    floor,
    ...(stretch === NONE ? {} : { stretch }),
  };
  return add('targets.json', record, [[TOPICS, withViews(topic, [id])]]);
};

const DOCUMENT: Question[] = [
  question(
    'id',
    'The id of the document',
    newId(() => catalogueData.documents),
  ),
  question('file', 'The name of its file in the folder of documents'),
  question('title', 'Its title in Chinese'),
  question('titleEn', 'Its title in English'),
  question('issuer', 'Who issued it, in Chinese'),
  question('issuerEn', 'Who issued it, in English'),
  question('date', `The date that it bears, as 2021-10-25, or ${NONE}`),
  question('sources', 'The folder that holds the documents', (folder) =>
    folder === NONE ? needed('') : isFolder(folder),
  ),
];

const addDocument = (given: Answers): string => {
  const text = (name: string): string => given[name] ?? '';
  const path = join(text('sources'), text('file'));
  if (!existsSync(path)) throw new Error(`nothing was written: there is no file "${path}"`);
  const record = {
    id: text('id'),
    file: text('file'),
    sha256: hashOf(readFileSync(path)),
    title: { 'zh-CN': text('title'), en: text('titleEn') },
    issuer: { 'zh-CN': text('issuer'), en: text('issuerEn') },
    date: orNull(text('date')),
    parts: [],
  };
  const whole = withRecord('documents.json', record);
  const fits = new Ajv({ allErrors: true, schemas: [readSchema('text')] }).compile(readSchema('documents'));
  // The full check needs facts, which a new document does not have yet, so only the schema is checked.
  if (!fits(JSON.parse(whole)))
    throw new Error(
      `nothing was written:\n${(fits.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`).join('\n')}`,
    );
  write(new Map([['data/documents.json', whole]]));
  return `data/documents.json\n    now its first fact: npm run new -- fact ${record.id}`;
};

export const recordGenerators = (plop: NodePlopAPI): void => {
  const generator = (
    name: string,
    description: string,
    questions: Question[],
    action: (given: Answers) => string,
  ): void => {
    plop.setGenerator(name, {
      description,
      prompts: asked(questions),
      actions: [(given) => action(given)],
    });
  };
  generator('document', 'a document, with the hash of its file', DOCUMENT, addDocument);
  generator('fact', 'a figure of a document, with its evidence', FACT, addFact);
  generator('view', 'a view of qj-target-gauge', VIEW, addView);
};
