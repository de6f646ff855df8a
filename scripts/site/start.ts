import { LOCALES, type Locale } from '../../src/core/locale.js';
import { NAMES, PARTS, sitePage } from './page.js';

type Part = keyof (typeof PARTS)[Locale];

const SAID: Record<Locale, { lead: string; about: Record<Part, string> }> = {
  'zh-CN': {
    lead: '曲靖政策文件和报道里的数字、产业链、县域情况，画成图放进任何一个网页。图上的每个数字都带着限定词、年份和来源。',
    about: {
      builder: '找一张图，调好样子，复制嵌入代码，贴进文章。',
      docs: '给编辑、开发人员和设计人员：每种图怎样用，数字从哪里来，怎样部署。',
      samples: '图表放进新闻稿、政府网页、公众号文章是什么样子。',
      storybook: '每种图、每种状态和尺寸，能调的都有控件。',
    },
  },
  en: {
    lead: 'The figures, industrial chains and counties of policy and press documents about Qujing, drawn for any web page. Every figure keeps its comparator, its year and its source.',
    about: {
      builder: 'Find a chart, set it, copy its code, paste it into an article.',
      docs: 'For editors, developers and designers: how each chart is used, where its figures come from, how to serve it. In English and Chinese.',
      samples: 'The charts in news articles, on government pages, in WeChat.',
      storybook: 'Every chart in every state and size, with controls for all that can be set.',
    },
  },
};

const half = (locale: Locale): string => {
  const [names, parts, said] = [NAMES[locale], PARTS[locale], SAID[locale]];
  const entries = (Object.keys(parts) as Part[]).map(
    (part) => `<li><a href="${parts[part]}">${names[part]}</a><p>${said.about[part]}</p></li>`,
  );
  const title = locale === 'zh-CN' ? `<h1>${names.site}</h1>` : '<h2>In English</h2>';
  return `<section lang="${locale}">${title}<p class="lead">${said.lead}</p><ul class="parts">${entries.join('')}</ul></section>`;
};

/** The start page, in both languages. */
export const startPage = (): string =>
  sitePage({ locale: 'zh-CN', title: NAMES['zh-CN'].site, root: '', main: LOCALES.map(half).join('\n') });
