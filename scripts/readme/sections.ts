import type { Locale } from '../../src/core/locale.js';

/** Where the handbook takes in the section of a widget that has none yet. */
const NEXT = '<!-- next widget -->';

const SUMMARIES: Record<Locale, { more: string; views: string }> = {
  en: { more: 'Parts and custom properties of its own', views: 'All views' },
  'zh-CN': { more: '特有的部件和自定义属性', views: '全部视图' },
};

const place = (name: string): string => `<!-- ${name} -->\n<!-- /${name} -->`;

const details = (summary: string, ...names: string[]): string =>
  ['<details>', `<summary>${summary}</summary>`, '', names.map(place).join('\n\n'), '', '</details>'].join('\n');

/** A first section for a new widget: its description and the places of its tables, to be rewritten by hand. */
const sectionOf = (widget: string, tag: string, description: string, locale: Locale): string =>
  [
    `${locale === 'en' ? '##' : '###'} \`<${tag}>\``,
    description,
    place(`${widget} attributes`),
    place(`${widget} events`),
    details(SUMMARIES[locale].more, `${widget} parts`, `${widget} properties`),
    details(SUMMARIES[locale].views, `${widget} views`),
    NEXT,
  ].join('\n\n');

export const withSection = (
  text: string,
  { widget, tag, description }: { widget: string; tag: string; description: string },
  locale: Locale,
): string =>
  text.includes(`<!-- ${widget} attributes -->`)
    ? text
    : text.replace(NEXT, () => sectionOf(widget, tag, description, locale));
