import { catalogue } from '../../src/catalogue/all.js';
import type { Locale } from '../../src/core/locale.js';
import { inlineFigure } from '../../src/figure/file.js';
import { WIDGETS } from '../../src/static/views.js';
import {
  KINDS,
  declarationOf,
  descriptionOf,
  rowsOf,
  summaryOf,
  type Declaration,
  type Described,
  type Kind,
} from './manifest.js';

/** A part of the handbook that is generated from the code, with the name in the comments around it. */
export type Block = [name: string, content: string];

type Heads = Record<Kind, [name: string, description: string]> & {
  views: [place: string, heading: string];
  facts: [statement: string];
};

const HEADS: Record<Locale, Heads> = {
  en: {
    attributes: ['Attribute', 'What it does'],
    methods: ['Method', 'What it gives'],
    events: ['Event', 'When'],
    slots: ['Slot', 'What it holds'],
    parts: ['Part', 'What it is'],
    properties: ['Custom property', 'What it sets'],
    views: ['Place', 'Heading'],
    facts: ['What it states'],
  },
  'zh-CN': {
    attributes: ['属性', '作用'],
    methods: ['方法', '得到什么'],
    events: ['事件', '何时发出'],
    slots: ['插槽', '放什么'],
    parts: ['部件', '是什么'],
    properties: ['自定义属性', '设定什么'],
    views: ['地区', '标题'],
    facts: ['说的是什么'],
  },
};

/** The name shown for the default slot. */
const TAG_CONTENT: Record<Locale, string> = { en: 'the tag’s content', 'zh-CN': '标签里的内容' };

const cell = (text: string): string => text.replace(/\|/g, '\\|');

export const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const same = (a: Described) => (b: Described) => a.name === b.name && a.description === b.description;

/** The tables of all elements: first what they share, then what each has of its own; empty tables are left out. */
export const tablesOf = (
  manifest: readonly Declaration[],
  locale: Locale,
  translate: (sentence: string) => string,
): Block[] => {
  const table = (kind: Kind, rows: readonly Described[]): string =>
    rows.length === 0
      ? ''
      : markdown(
          HEADS[locale][kind],
          rows.map(({ name, description }) => [name ? `\`${name}\`` : TAG_CONTENT[locale], translate(description)]),
        );
  const widgets = WIDGETS.map(({ widget, tag }) => ({ widget, declaration: declarationOf(manifest, tag) }));
  const figure = declarationOf(manifest, FIGURE.tag);
  return KINDS.flatMap((kind): Block[] => {
    const lists = widgets.map(({ widget, declaration }) => ({ widget, rows: rowsOf(declaration, kind) }));
    const isShared = (row: Described): boolean => lists.every(({ rows }) => rows.some(same(row)));
    return [
      [`shared ${kind}`, table(kind, (lists[0]?.rows ?? []).filter(isShared))],
      ...lists.map(({ widget, rows }): Block => [
        `${widget} ${kind}`,
        table(
          kind,
          rows.filter((row) => !isShared(row)),
        ),
      ]),
      // It has its own page with all that it takes, since it is no block.
      [`${FIGURE.widget} ${kind}`, table(kind, rowsOf(figure, kind))],
    ];
  });
};

/** What stands in a sentence: it has facts for its views. */
const FIGURE = { widget: 'figure', tag: 'qj-figure', name: { 'zh-CN': '行内数字', en: 'Figure in running text' } };

/** Every fact by its id. */
const factTable = (locale: Locale): string =>
  markdown(
    ['`fact`', ...HEADS[locale].facts],
    catalogue.data.facts.map(({ id }) => {
      const { statement } = inlineFigure(catalogue, id, locale);
      return [`\`${id}\``, statement];
    }),
  );

/** The views of every widget. */
export const viewTables = (locale: Locale): Block[] => [
  [`${FIGURE.widget} views`, factTable(locale)],
  ...WIDGETS.map(({ widget, attribute, ids, model }) => {
    const rows = ids(catalogue).map((id) => {
      const { heading, place } = model(catalogue, id, locale);
      return [`\`${id}\``, place, heading];
    });
    return [`${widget} views`, markdown([`\`${attribute}\``, ...HEADS[locale].views], rows)] satisfies Block;
  }),
];

/** Descriptions of the widgets: lists of all with links to their pages, and each in full for its page. */
export const wordsOf = (
  manifest: readonly Declaration[],
  locale: Locale,
  translate: (sentence: string) => string,
): Block[] => {
  const widgets = [...WIDGETS, FIGURE].map(({ widget, tag, name }) => ({
    widget,
    tag,
    name,
    declaration: declarationOf(manifest, tag),
  }));
  const colon = locale === 'en' ? ': ' : '：';
  const list = (line: (widget: (typeof widgets)[number]) => string): string =>
    widgets.map((widget) => `- ${line(widget)}`).join('\n');
  return [
    [
      'widgets',
      list(
        ({ widget, tag, declaration }) =>
          `[\`<${tag}>\`](docs/${locale}/${widget}.md)${colon}${translate(summaryOf(declaration))}`,
      ),
    ],
    ['pages of widgets', list(({ widget, tag, name }) => `[${name[locale]}](${widget}.md) \`<${tag}>\``)],
    ...widgets.map(({ widget, declaration }): Block => [
      `${widget} description`,
      translate(descriptionOf(declaration)),
    ]),
  ];
};
