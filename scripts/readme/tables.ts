import { catalogue } from '../../src/catalogue/all.js';
import type { Locale } from '../../src/core/locale.js';
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

type Heads = Record<Kind, [name: string, description: string]> & { views: [place: string, heading: string] };

const HEADS: Record<Locale, Heads> = {
  en: {
    attributes: ['Attribute', 'What it does'],
    methods: ['Method', 'What it gives'],
    events: ['Event', 'When'],
    slots: ['Slot', 'What it holds'],
    parts: ['Part', 'What it is'],
    properties: ['Custom property', 'What it sets'],
    views: ['Place', 'Heading'],
  },
  'zh-CN': {
    attributes: ['属性', '作用'],
    methods: ['方法', '得到什么'],
    events: ['事件', '何时发出'],
    slots: ['插槽', '放什么'],
    parts: ['部件', '是什么'],
    properties: ['自定义属性', '设定什么'],
    views: ['地区', '标题'],
  },
};

/** The name shown for the default slot. */
const TAG_CONTENT: Record<Locale, string> = { en: 'the tag’s content', 'zh-CN': '标签里的内容' };

const cell = (text: string): string => text.replace(/\|/g, '\\|');

const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
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
  return KINDS.flatMap((kind) => {
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
    ];
  });
};

/** The views of every widget. */
export const viewTables = (locale: Locale): Block[] =>
  WIDGETS.map(({ widget, attribute, ids, model }) => {
    const rows = ids(catalogue).map((id) => {
      const { heading, place } = model(catalogue, id, locale);
      return [`\`${id}\``, place, heading];
    });
    return [`${widget} views`, markdown([`\`${attribute}\``, ...HEADS[locale].views], rows)];
  });

/** Descriptions of the widgets: lists of all with links to their pages, and each in full for its page. */
export const wordsOf = (
  manifest: readonly Declaration[],
  locale: Locale,
  translate: (sentence: string) => string,
): Block[] => {
  const widgets = WIDGETS.map((views) => ({ ...views, declaration: declarationOf(manifest, views.tag) }));
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
