import { existsSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import type { Catalogue } from '../catalogue/catalogue.js';
import { toLocale, type Locale } from '../core/locale.js';
import { closest } from '../elements/closest.js';
import { nameOf } from '../view/describe.js';
import { fallbackText, scriptSnippet } from '../view/text.js';
import { gaugeModel, type GaugeModel } from '../widgets/target-gauge/model.js';
import { subjectOf } from '../widgets/target-gauge/subject.js';
import { check } from './check.js';
import { catalogueOf, readDataFiles } from './project.js';

/** The command was understood and what it was asked for cannot be done; exit code 2 says that the call was wrong. */
class UsageError extends Error {}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

// A reader such as `head` may close the pipe early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const catalogue = () => catalogueOf(readDataFiles());

const modelOf = (known: Catalogue, id: string, locale: Locale): GaugeModel => {
  const ids = known.data.targets.map((target) => target.id);
  if (!ids.includes(id)) {
    throw new UsageError(`no target "${id}". Close matches: ${closest(id, ids).join(', ')}. All: qj-widgets list`);
  }
  return gaugeModel(known, subjectOf(known, id), {}, locale);
};

const TAGS = ['qj-target-gauge'];

const requireTag = (tag: string): void => {
  if (!TAGS.includes(tag)) throw new UsageError(`no tag "${tag}". Known: ${TAGS.join(', ')}`);
};

const list = ({ json, lang }: { json?: boolean; lang: string }): void => {
  const known = catalogue();
  const rows = known.data.targets.map(({ id }) => {
    const subject = subjectOf(known, id);
    const model = gaugeModel(known, subject, {}, toLocale(lang));
    const documents = model.figures.flatMap(({ figure }) => (figure.evidence ? [figure.evidence.document] : []));
    return {
      tag: model.tag,
      attributes: { [model.attribute]: model.view },
      title: model.heading,
      // The place alone: the model's own names the scope with it.
      place: nameOf(subject.place, toLocale(lang)),
      documents: [...new Set(documents)],
    };
  });
  if (json) print(JSON.stringify(rows, null, 2));
  else
    for (const { tag, attributes, place, title } of rows)
      print(`${tag}\t${Object.values(attributes).join(' ')}\t${place}\t${title}`);
};

const facts = ({ json }: { json?: boolean }): void => {
  const all = catalogue().data.facts;
  if (json) print(JSON.stringify(all, null, 2));
  else for (const { id, evidence } of all) print(`${id}\t${evidence.printed}\t${evidence.document}`);
};

const runCheck = ({ sources }: { sources?: string }): void => {
  if (sources !== undefined && !existsSync(sources)) {
    throw new UsageError(`the folder "${sources}" does not exist. Give the folder that holds the documents.`);
  }
  const report = check(sources ?? null);
  for (const problem of report.problems) process.stderr.write(`${problem}\n`);
  print(
    `${report.facts} facts, ${report.structures} structures, ${report.problems.length} problems; ` +
      (report.evidence === null
        ? 'the evidence was not checked: give --sources DIR'
        : `the evidence of ${report.evidence} figures and claims was held against the documents`),
  );
  if (report.problems.length > 0) process.exitCode = 1;
};

interface SnippetOptions {
  target: string;
  lang: string;
  form: 'script' | 'text';
  script: string;
}

const snippet = (tag: string, { target, lang, form, script }: SnippetOptions): void => {
  requireTag(tag);
  const locale = toLocale(lang);
  const known = catalogue();
  const model = modelOf(known, target, locale);
  print(
    form === 'text'
      ? fallbackText(model, known)
      : scriptSnippet(model, known, script, { target, ...(locale === 'en' ? { lang: 'en' } : {}) }),
  );
};

const program = new Command('qj-widgets')
  .description('The figures of the documents about Qujing: what there is, whether it holds, and how to embed it.')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

const langOption = () =>
  new Option('--lang <lang>', 'language of titles and texts').choices(['zh-CN', 'en']).default('zh-CN');

program
  .command('list')
  .description('every view: tag, attributes, title, place, documents')
  .option('--json', 'as JSON, one row per view')
  .addOption(langOption())
  .action(list);
program.command('facts').description('every fact with its evidence').option('--json', 'as JSON').action(facts);
program
  .command('check')
  .description('schemas, references, and with the documents at hand the evidence of every figure')
  .option('--sources <dir>', 'the folder that holds the documents')
  .action(runCheck);
program
  .command('snippet')
  .description('what to paste into a page')
  .argument('<tag>', 'the element, such as qj-target-gauge')
  .requiredOption('--target <id>', 'the view')
  .addOption(new Option('--form <form>', 'what to paste').choices(['script', 'text']).default('script'))
  .option('--script <url>', 'where the site serves qj-widgets.js', '/qj/qj-widgets.js')
  .addOption(langOption())
  .action(snippet);

try {
  program.parse();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed its message; help and version are no errors.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    process.stderr.write(`qj-widgets: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
