import type { Locale } from '../src/core/locale.js';
import { GROUPS, PAGES, START, type DemoPage } from './demo-pages.js';

/** The parts that sample pages share: the strip at their top, and the list of all pages. */

const WORDS = {
  'zh-CN': {
    skip: '跳到正文',
    label: '示例页面',
    sample: '示例',
    builder: '曲靖数据图',
    list: '样页一览',
    previous: '上一页：',
    next: '下一页：',
  },
  en: {
    skip: 'Skip to the text',
    label: 'Sample pages',
    sample: 'Sample',
    builder: 'Build an embed',
    list: 'All samples',
    previous: 'Previous: ',
    next: 'Next: ',
  },
} as const;

const linkTo = (page: DemoPage | undefined, locale: Locale, lead: string, rel: string): string[] =>
  page ? [`<li><a href="/${page.file}" rel="${rel}">${lead}${page.said[locale].name}</a></li>`] : [];

/** The strip of a page: says that it is a sample, and links to the builder and to the other pages. */
export const strip = (file: string, locale: Locale): string => {
  const w = WORDS[locale];
  const index = PAGES.findIndex((page) => page.file === file);
  const name = PAGES[index]?.said[locale].name ?? w.list;
  const current = file === START ? ' aria-current="page"' : '';
  return [
    `<a class="skip" href="#main">${w.skip}</a>`,
    `<nav class="sample" aria-label="${w.label}">`,
    `  <p><strong>${w.sample}</strong> ${name}</p>`,
    `  <ul>`,
    ...[
      `<li><a href="/">${w.builder}</a></li>`,
      `<li><a href="/${START}"${current}>${w.list}</a></li>`,
      ...linkTo(index > 0 ? PAGES[index - 1] : undefined, locale, w.previous, 'prev'),
      ...linkTo(PAGES[index + 1], locale, w.next, 'next'),
    ].map((line) => `    ${line}`),
    `  </ul>`,
    `</nav>`,
  ].join('\n');
};

/** All pages and what each demonstrates, Chinese first. */
export const list = (): string =>
  Object.entries(GROUPS)
    .flatMap(([group, name]) => [
      `<section aria-labelledby="${group}">`,
      `  <h2 id="${group}">${name['zh-CN']} <span lang="en">${name.en}</span></h2>`,
      `  <ul class="pages">`,
      ...PAGES.filter((page) => page.group === group).flatMap(({ file, said }) => [
        `    <li>`,
        `      <h3><a href="/${file}">${said['zh-CN'].name}</a></h3>`,
        `      <p>${said['zh-CN'].about}</p>`,
        `      <p lang="en"><strong>${said.en.name}.</strong> ${said.en.about}</p>`,
        `    </li>`,
      ]),
      `  </ul>`,
      `</section>`,
    ])
    .join('\n');
