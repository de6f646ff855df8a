import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodePlopAPI } from 'plop';
import { catalogue } from '../../src/catalogue/all.js';
import { WIDGETS } from '../../src/static/views.js';
import { ROOT, endOf, formatted, lastImport, prepare, write, type Edit } from './edits.js';
import { asked, type Question } from './questions.js';
import { translationsOf } from './translations.js';

interface Answers {
  name: string;
  title: string;
  views: string[];
}

interface Names extends Answers {
  /** figureList, FigureList */
  camel: string;
  pascal: string;
  /** Figure list */
  english: string;
}

const namesOf = ({ name, title, views }: Answers): Names => {
  const pascal = name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  const english = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  return { name, title, views, pascal, english, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1) };
};

/** At least two words, as custom elements require and as our widgets have. */
const NAME = /^[a-z]+(?:-[a-z]+)+$/;

const nameProblem = (name: string): string | null => {
  if (!NAME.test(name))
    return `"${name}" is no name of a widget: give two words or more in small letters, joined by hyphens, such as figure-list`;
  return existsSync(join(ROOT, 'src/widgets', name)) ? `src/widgets/${name} exists already: give another name` : null;
};

/** No quotes, back-ticks or the like, because the title is put into a string. */
const titleProblem = (title: string): string | null =>
  /^[\p{Script=Han}\w /·（）]+$/u.test(title) ? null : `"${title}" is no title: give Chinese letters, such as 指标数字`;

const idsOf = (list: string): string[] =>
  list
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);

const viewsProblem = (list: string): string | null => {
  const ids = idsOf(list);
  if (ids.length === 0) return 'give at least one id of data/indicators.json, such as gdp';
  for (const id of ids) {
    if (!catalogue.data.facts.some(({ indicator }) => indicator === id))
      return `no document has a figure of an indicator "${id}": give ids of data/indicators.json, such as gdp`;
    const taken = WIDGETS.find((views) => views.ids(catalogue).includes(id));
    if (taken)
      return `"${id}" is a view of ${taken.tag} already, and the files of views stand side by side in dist/: choose another indicator`;
  }
  return new Set(ids).size < ids.length ? 'each view once' : null;
};

const QUESTIONS: Question[] = [
  { name: 'name', message: 'The name of the widget, such as figure-list', problem: nameProblem },
  { name: 'title', message: 'What it is called in Chinese, such as 指标数字', problem: titleProblem },
  {
    name: 'views',
    message: 'Its views: ids of data/indicators.json, with commas between them, such as gdp,gdp-rank',
    problem: viewsProblem,
    filter: idsOf,
  },
];

const WORDS = {
  'zh-CN': `heading: (indicator: string) => \`\${indicator}：文件所载数字\`,
    hint: '点选数字，看出处和原文',
    stillHint: '各文件的数字',
    notComparable: '各数字的地区、口径或时间可能不同，不可直接相比',
    noData: '这个部件只显示文件所载数字，不接受 data。请去掉 data，用 indicator 属性选择视图。',`,
  en: `heading: (indicator) => \`\${indicator}: what the documents say\`,
    hint: 'choose a figure for its source and the words in print',
    stillHint: 'the figures of the documents',
    notComparable: 'The figures may differ in place, scope or time: they cannot be compared as they stand',
    noData: 'This widget shows figures of the documents only and takes no data. Remove data, and choose a view with indicator.',`,
};

/** A line or an entry in each list of the widgets. */
const registration = ({ name, title, views, camel, pascal }: Names): Edit[] => [
  { file: 'src/all.ts', ...lastImport('/define'), text: `import './widgets/${name}/define.js';\n` },
  {
    file: 'src/index.ts',
    place: /export \{ upgradeLinks \}/,
    where: 'before',
    text: `export { ${camel}Model, type ${pascal}Model } from './widgets/${name}/model.js';
export { subjectOf as ${camel}SubjectOf, type ${pascal}Subject } from './widgets/${name}/subject.js';
export { ${camel}Option } from './widgets/${name}/option.js';
export { Qj${pascal}, type ${pascal}SelectDetail } from './widgets/${name}/${name}.js';
`,
  },
  {
    file: 'src/static/views.ts',
    ...lastImport('/widgets/'),
    text: `import { ${camel}Views } from '../widgets/${name}/views.js';\n`,
  },
  { file: 'src/static/views.ts', place: /(?<=const WIDGETS = \[[^\]]*)\]/, where: 'before', text: `, ${camel}Views` },
  {
    file: 'src/static/draw.ts',
    ...lastImport('/widgets/'),
    text: `import * as ${camel} from '../widgets/${name}/drawing.js';\n`,
  },
  { file: 'src/static/draw.ts', ...endOf('DRAWINGS'), text: `'qj-${name}': ${camel},\n` },
  { file: 'src/elements/links.ts', place: /(?<=const OURS = '[^']*)'/, where: 'before', text: `,qj-${name}` },
  {
    file: 'src/i18n/zh-CN.ts',
    place: /\n {2}\/\/ Frame\n/,
    where: 'before',
    text: `\n${camel}: {${WORDS['zh-CN']}},\n`,
  },
  { file: 'src/i18n/en.ts', place: /\n {2}sourcesLead:/, where: 'before', text: `\n${camel}: {${WORDS.en}},\n` },
  {
    file: 'scripts/generate-stories.ts',
    ...endOf('STORIES'),
    text: `'${name}': {
    title: '${title}',
    args: './${name}-args.js',
    type: '${pascal}Args',
    render: 'render${pascal}',
    argTypes: '${camel}ArgTypes',
    element: 'Qj${pascal}',
    view: '${views[0] ?? ''}',
  },\n`,
  },
  {
    file: 'test/stories/controls.test.ts',
    ...lastImport('/stories/'),
    text: `import { ${camel}ArgTypes } from '../../stories/${name}-args.js';\n`,
  },
  { file: 'test/stories/controls.test.ts', ...endOf('CONTROLS'), text: `'qj-${name}': ${camel}ArgTypes,\n` },
  { file: 'src/static/single-file.ts', ...endOf('WIDTHS'), text: `'${name}': [240, 290, 350, 580],\n` },
  {
    file: 'scripts/sizes.ts',
    ...endOf('BUDGETS'),
    text: `'${name}': { picture: 3 * KB, single: 21 * KB, tap: 21 * KB, full: 175 * KB, script: 0.4 * KB },\n`,
  },
];

/** Registers the attribute with which the template's widgets choose a view. */
const attributeEdits = (): Edit[] =>
  WIDGETS.some(({ attribute }) => attribute === 'indicator')
    ? []
    : [
        {
          file: 'src/view/snippet-forms.ts',
          place: /(?<=const VIEW_ATTRIBUTES\b[^\n]*= \[[^\]]*)\]/,
          where: 'before',
          text: `, 'indicator'`,
        },
      ];

const DICTIONARY = 'scripts/readme/zh-CN.json';

/** The handbook's Chinese for the docblock; a second widget from the template adds few new sentences. */
const dictionaryEdits = ({ views }: Names): Edit[] => {
  const known = JSON.parse(readFileSync(join(ROOT, DICTIONARY), 'utf8')) as Record<string, string>;
  const added = Object.entries(translationsOf(views[0] ?? '')).filter(([sentence]) => !(sentence in known));
  const text = JSON.stringify(Object.fromEntries(added)).slice(1, -1);
  return text ? [{ file: DICTIONARY, place: /\n\}\s*$/, where: 'before', text: `,\n${text}` }] : [];
};

export const widgetGenerator = (plop: NodePlopAPI): void => {
  plop.setGenerator('widget', {
    description: 'a widget that shows the figures of an indicator, ready to be changed into your own',
    prompts: asked(QUESTIONS),
    actions: (given) => {
      const names = namesOf(given as Answers);
      let texts = new Map<string, string>();
      return [
        async () => {
          texts = await prepare([...registration(names), ...attributeEdits(), ...dictionaryEdits(names)]);
          return 'every place to register it was found';
        },
        {
          type: 'addMany',
          destination: ROOT,
          base: 'templates/widget',
          templateFiles: 'templates/widget/**/*.tpl',
          stripExtensions: ['tpl'],
          data: names,
          transform: (text: string) => formatted(text, 'file.ts'),
        },
        {
          // Its pages in the handbook; `npm run readme` fills their tables.
          type: 'addMany',
          destination: join(ROOT, 'docs'),
          base: 'templates/docs',
          templateFiles: 'templates/docs/**/*.tpl',
          stripExtensions: ['tpl'],
          data: names,
        },
        () => {
          write(texts);
          return [...texts.keys()].join(' ');
        },
        () => {
          const { status, stderr } = spawnSync('npm', ['run', '--silent', 'stories'], { cwd: ROOT, encoding: 'utf8' });
          if (status !== 0) throw new Error(stderr);
          return `stories/${names.name}-views.stories.ts stories/${names.name}-states.stories.ts`;
        },
        () =>
          `now: npm run build && npm run heights && npm run readme && npm test. A look at it in a browser, and better words in docs/, are yours`,
      ];
    },
  });
};
