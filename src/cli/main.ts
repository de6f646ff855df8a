import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Command, CommanderError, Option } from 'commander';
import { toLocale } from '../core/locale.js';
import { closest } from '../elements/closest.js';
import { inlineFigure } from '../figure/file.js';
import { FIGURE_FORMS, figureSnippet, isFigureForm } from '../figure/snippets.js';
import { figureText } from '../figure/texts.js';
import { openedIn, shownFacts, shownItems, shownStructures } from '../static/shown.js';
import { WIDGETS, documentsOf } from '../static/views.js';
import { isScriptAddress } from '../view/script-address.js';
import { SNIPPET_FORMS, type SnippetForm } from '../view/snippet-forms.js';
import { embeddedOf } from '../static/embedded.js';
import { inlineSnippet } from '../static/inline.js';
import { snippetOf } from '../picture/snippets.js';
import { fallbackText } from '../view/text.js';
import { check } from './check.js';
import { idOf, viewsOf, withChoice } from './choice.js';
import { addCoverage } from './coverage.js';
import { STDOUT, keepInput, readText, writeNamed } from './files.js';
import { MOST_BYTES, checkGeometry, simplifyGeometry } from './geometry.js';
import { catalogueOf, packageVersion, readDataFiles } from './project.js';
import { addProof } from './proof.js';
import { addRender } from './render.js';
import { structuresOf } from '../catalogue/structures.js';
import { addFiles } from './site-files.js';
import { print, shown, warn } from './terminal.js';
import { UsageError } from './usage-error.js';

// A reader such as `head` may close the pipe early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const catalogue = () => catalogueOf(readDataFiles());

const list = ({ json, lang }: { json?: boolean; lang: string }): void => {
  const known = catalogue();
  const structures = structuresOf(known.data);
  const locale = toLocale(lang);
  const rows = WIDGETS.flatMap((views) => {
    const { ids, model: modelOf, place } = views;
    return ids(known).map((id) => {
      const model = modelOf(known, id, locale);
      const chinese = modelOf(known, id, 'zh-CN');
      return {
        tag: model.tag,
        attributes: { [model.attribute]: model.view },
        title: model.heading,
        place: place(known, id, locale),
        documents: documentsOf(model),
        facts: shownFacts(model),
        structures: shownStructures(shownItems(chinese, structures, openedIn(views, known, id)), structures),
      };
    });
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
  for (const problem of report.problems) warn(problem);
  print(
    `${report.facts} facts, ${report.structures} structures, ${report.problems.length} problems; ` +
      (report.evidence === null
        ? 'the evidence was not checked: give --sources DIR'
        : `the evidence of ${report.evidence} figures and claims was held against the documents`),
  );
  if (report.problems.length > 0) process.exitCode = 1;
};

interface SnippetOptions {
  lang: string;
  form: SnippetForm | 'text';
  script: string;
  fact?: string;
}

/** A fact as it stands in a sentence. */
const figureSnippetOf = ({ fact, lang, form, script }: SnippetOptions): string => {
  if (fact === undefined) throw new UsageError('qj-figure needs --fact ID. All: qj-widgets facts');
  const known = catalogue();
  const ids = known.data.facts.map(({ id }) => id);
  if (!ids.includes(fact))
    throw new UsageError(`no fact "${fact}". Close matches: ${closest(fact, ids).join(', ')}. All: qj-widgets facts`);
  const locale = toLocale(lang);
  const figure = inlineFigure(known, fact, locale);
  if (form === 'text') return figureText('citation', figure, locale);
  if (!isFigureForm(form))
    throw new UsageError(
      `qj-figure stands in a sentence: --form ${[...FIGURE_FORMS, 'text'].join(', ')}, not ${form}.`,
    );
  return figureSnippet(form, figure, locale, script);
};

const snippet = (tag: string, options: SnippetOptions): void => {
  const { lang, form, script } = options;
  if (!isScriptAddress(script)) {
    throw new UsageError(
      `--script ${script}: give an address that begins with http://, https:// or / and ends with .js`,
    );
  }
  if (tag === 'qj-figure') {
    print(figureSnippetOf(options));
    return;
  }
  const views = viewsOf(tag);
  const known = catalogue();
  const id = idOf(views, options, known);
  const locale = toLocale(lang);
  const attributes: Record<string, string> = { [views.attribute]: id, ...(locale === 'en' ? { lang: 'en' } : {}) };
  if (form === 'inline') {
    print(inlineSnippet(known, views, id, attributes, script));
    return;
  }
  const model = views.model(known, id, locale);
  const embedded = () => embeddedOf(views, known, id)[locale];
  print(
    form === 'text'
      ? fallbackText(model)
      : snippetOf(form, { model: { ...model, embedded: embedded() }, script, attributes }),
  );
};

const program = new Command('qj-widgets')
  .description('The figures of the documents about Qujing: what there is, whether it holds, and how to embed it.')
  .version(packageVersion(), '--version', 'the version of qj-widgets')
  .exitOverride()
  .configureOutput({
    writeErr: (text) => {
      process.stderr.write(shown(text));
    },
  })
  .configureHelp({ showGlobalOptions: true });

const langOption = () =>
  new Option('--lang <lang>', 'language of titles and texts').choices(['zh-CN', 'en']).default('zh-CN');

program
  .command('list')
  .description('every view: tag, attributes, title, place, documents, and the facts and structures that it shows')
  .option('--json', 'as JSON, one row per view')
  .addOption(langOption())
  .action(list);
program.command('facts').description('every fact with its evidence').option('--json', 'as JSON').action(facts);
program
  .command('check')
  .description('schemas, references, and with the documents at hand the evidence of every figure')
  .option('--sources <dir>', 'the folder that holds the documents')
  .action(runCheck);
addCoverage(program);
addProof(program);
addRender(program);
addFiles(program);
withChoice(
  program
    .command('snippet')
    .description('what to paste into a page')
    .argument('<tag>', 'the element, such as qj-target-gauge'),
)
  .option('--fact <id>', 'the figure of qj-figure')
  .addOption(new Option('--form <form>', 'what to paste').choices([...SNIPPET_FORMS, 'text']).default('script'))
  .option('--script <url>', 'where the site serves qj-widgets.js', '/qj/qj-widgets.js')
  .addOption(langOption())
  .action(snippet);

const geometryCheck = (file: string, { output }: { output?: string }): void => {
  const ending = output === undefined ? '' : extname(output).toLowerCase();
  if (!['', '.json', '.topojson'].includes(ending))
    throw new UsageError(`-o writes TopoJSON, not ${ending.slice(1)}: give a file that ends in .json or .topojson.`);
  if (output !== undefined) keepInput(file, output);
  // Where the file itself goes to stdout, messages go to stderr.
  const say = output === STDOUT ? warn : print;
  const { problems, notes, geography } = checkGeometry(readText(file));
  for (const problem of problems) warn(problem);
  for (const note of notes) say(note);
  if (problems.length > 0 || !geography) {
    process.exitCode = 1;
    return;
  }
  say('the nine counties, their areas and their neighbours fit');
  if (output === undefined) return;
  const simple = simplifyGeometry(geography);
  if (simple === null) throw new Error(`the counties do not fit into ${MOST_BYTES} bytes`);
  if (output === STDOUT) process.stdout.write(simple);
  else writeNamed(output, simple);
  say(`${output === STDOUT ? 'stdout' : output}: ${gzipSync(simple).length} bytes gzipped`);
};

program
  .command('geometry')
  .description('county boundaries for <qj-county-map layout="map">')
  .command('check')
  .description('whether a GeoJSON or TopoJSON file fits: nine counties, areas, neighbours, size')
  .argument('<file>', 'the file')
  .option('-o, --output <file>', 'also writes a simplified TopoJSON of at most 8 KB gzipped; - for stdout')
  .action(geometryCheck);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has already printed its message; help and version are not errors.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    warn(`qj-widgets: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
