import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NodePlopAPI } from 'plop';
import { catalogue } from '../../src/catalogue/all.js';
import { LOCALES } from '../../src/core/locale.js';
import { WIDGETS } from '../../src/static/views.js';
import { greatest } from '../../src/core/extremes.js';
import { formatted } from '../formatted.js';
import { ROOT, runScript, write } from './files.js';
import { asked, type Question } from './questions.js';
import { TOPIC, TOPICS, withViews } from './topics.js';

interface Answers {
  name: string;
  title: string;
  views: string[];
  topic: string;
}

interface Names extends Answers {
  /** figureList, FigureList */
  camel: string;
  pascal: string;
  /** Figure list */
  english: string;
  /** Behind the widgets that there are. */
  order: number;
}

const namesOf = ({ name, title, views, topic }: Answers): Names => {
  const pascal = name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  const english = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  const order = greatest(WIDGETS.map(({ record }) => record.order)) + 1;
  return { name, title, views, topic, pascal, english, order, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1) };
};

/** Words joined by hyphens; one is enough, since `qj-` makes it the name of a custom element. */
const NAME = /^[a-z]+(?:-[a-z]+)*$/;

/** What the generator writes under the widget's name. A page or a test may bear the name of something else. */
const madeFor = (name: string): string[] => [
  `src/widgets/${name}`,
  `stories/${name}.stories.ts`,
  ...['node', 'browser'].map((kind) => `test/${kind}/${name}.test.ts`),
  ...LOCALES.map((locale) => `docs/${locale}/${name}.md`),
];

const nameProblem = (name: string): string | null => {
  if (!NAME.test(name))
    return `"${name}" is no name of a widget: give words in small letters, joined by hyphens, such as figure-list`;
  const taken = madeFor(name).find((path) => existsSync(join(ROOT, path)));
  return taken === undefined ? null : `${taken} exists already: give another name`;
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
  TOPIC,
];

export const widgetGenerator = (plop: NodePlopAPI): void => {
  plop.setGenerator('widget', {
    description: 'a widget that shows the figures of an indicator, ready to be changed into your own',
    prompts: asked(QUESTIONS),
    actions: (given) => {
      const names = namesOf(given as Answers);
      const templates = (folder: string, destination: string, more: object) => ({
        type: 'addMany',
        destination: join(ROOT, destination),
        base: `templates/${folder}`,
        templateFiles: `templates/${folder}/**/*.tpl`,
        stripExtensions: ['tpl'],
        globOptions: { dot: true },
        data: names,
        ...more,
      });
      return [
        templates('widget', '', { transform: (text: string) => formatted(text, 'file.ts') }),
        // The handbook's Chinese, and its pages: `npm run readme` fills their tables.
        templates('handbook', `src/widgets/${names.name}`, {}),
        templates('docs', 'docs', {}),
        () => {
          // Data, not a list of widgets: nothing in the folder says what a reader looks for.
          write(new Map([[TOPICS, withViews(names.topic, names.views)]]));
          return TOPICS;
        },
        () => runScript('lists'),
        () => runScript('stories'),
        () =>
          `now: npm run build && npm run heights && npm run build && npm run allowlist && npm run pictures && npm run readme && npm test. A look at it in a browser, and better words in docs/, are yours`,
      ];
    },
  });
};
