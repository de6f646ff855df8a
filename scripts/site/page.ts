import type { Locale } from '../../src/core/locale.js';
import { escapeMarkup } from '../../src/view/text.js';
import { STRICT_POLICY, policyOf } from '../static-server.js';

/** What a page of its own can ask of the browser: who may frame it, only a server can say. */
const inPage = (policy: string): string => policy.replace(/; frame-ancestors [^;]*/, '');

const policyElement = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(inPage(policy))}">`;

/** A page under the policy that its sample is sent with: a static host may send none. */
export const withPolicy = (markup: string, file: string): string =>
  markup.replace(/<meta charset="utf-8"[^>]*>/, (charset) => `${charset}\n${policyElement(policyOf(file))}`);

export interface SitePage {
  locale: Locale;
  title: string;
  /** From the page to the start of the site: `../../`. */
  root: string;
  main: string;
}

export const NAMES: Record<
  Locale,
  Record<'site' | 'nav' | 'skip' | 'builder' | 'docs' | 'samples' | 'storybook', string>
> = {
  'zh-CN': {
    site: 'qj-widgets 曲靖数据图',
    nav: '本站',
    skip: '跳到正文',
    builder: '曲靖数据图',
    docs: '手册',
    samples: '示例页面',
    storybook: 'Storybook',
  },
  en: {
    site: 'qj-widgets',
    nav: 'This site',
    skip: 'Skip to content',
    builder: 'Charts of Qujing',
    docs: 'Handbook',
    samples: 'Sample pages',
    storybook: 'Storybook',
  },
};

/** The parts of the site, by their addresses. */
export const PARTS: Record<Locale, Record<'builder' | 'docs' | 'samples' | 'storybook', string>> = {
  'zh-CN': {
    builder: 'builder/',
    docs: 'README.zh-CN.html',
    samples: 'pages/pages.html',
    storybook: 'storybook/',
  },
  en: {
    builder: 'builder/?ui=en',
    docs: 'README.html',
    samples: 'pages/pages.html',
    storybook: 'storybook/',
  },
};

export const sitePage = ({ locale, title, root, main }: SitePage): string => {
  const [names, parts] = [NAMES[locale], PARTS[locale]];
  const links = (['builder', 'docs', 'samples', 'storybook'] as const).map(
    (part) => `<li><a href="${root}${parts[part]}">${names[part]}</a></li>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
${policyElement(STRICT_POLICY)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${root}pages/favicon.ico">
<title>${escapeMarkup(title === names.site ? title : `${title} – ${names.site}`)}</title>
<link rel="stylesheet" href="${root}site.css">
</head>
<body>
<a class="skip" href="#main">${names.skip}</a>
<header><nav aria-label="${names.nav}"><a class="home" href="${root}index.html">${names.site}</a><ul>${links.join('')}</ul></nav></header>
<main id="main">
${main}
</main>
</body>
</html>
`;
};
