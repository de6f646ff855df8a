import type { Locale } from '../src/core/locale.js';
import type { Text } from '../src/core/text.js';

/** The sample pages, in the order in which their navigation leads through them. */

interface Said {
  name: string;
  /** What the page demonstrates. */
  about: string;
}

export interface DemoPage {
  file: string;
  group: 'articles' | 'government' | 'frames' | 'hostile';
  said: Record<Locale, Said>;
}

export const GROUPS: Record<DemoPage['group'], Text> = {
  articles: { 'zh-CN': '新闻稿', en: 'News articles' },
  government: { 'zh-CN': '政府网页', en: 'Government pages' },
  frames: { 'zh-CN': '脚本受限的地方', en: 'Where scripts are restricted' },
  hostile: { 'zh-CN': '难对付的页面', en: 'Pages that treat widgets roughly' },
};

const page = (file: string, group: DemoPage['group'], zh: [string, string], en: [string, string]): DemoPage => ({
  file,
  group,
  said: { 'zh-CN': { name: zh[0], about: zh[1] }, en: { name: en[0], about: en[1] } },
});

export const PAGES: readonly DemoPage[] = [
  page(
    'news.html',
    'articles',
    [
      '新闻稿',
      '正文里插了四张图：仪表、产业链、地图，还有一张是由链接变成的；每张图的位置事先留好，图出来时正文不跳动。',
    ],
    [
      'News article',
      'Widgets in running text, one of them a link that the script upgrades; places are kept, so nothing moves.',
    ],
  ),
  page(
    'gauges.html',
    'articles',
    ['目标怎么读', '目标、名次、占比、没有可比数字，以及编辑补充的数字，各用一张仪表说明。'],
    ['Reading targets', 'Targets, ranks, shares, nothing comparable, and an editor’s own figure, a gauge each.'],
  ),
  page(
    'chains.html',
    'articles',
    ['产业链怎么读', '有先后的、只并列的、几条放在一起的产业链，以及事先选好一个环节。'],
    ['Reading chains', 'Chains with an order, without one, several side by side, and a stage chosen beforehand.'],
  ),
  page(
    'map.html',
    'articles',
    ['县域地图怎么读', '几种读法、读者自己切换图层，以及事先标出一个县。'],
    ['Reading the county map', 'Layers, a reader’s switch between them, and a county highlighted beforehand.'],
  ),
  page(
    'structures.html',
    'articles',
    ['任务、进度和时间怎么读', '一组数字、一批项目、一份文件的任务、几件事的先后，各用一种图。'],
    [
      'Reading tasks, stages and time',
      'A board of figures, projects by stage, the tasks of a document, and events in time.',
    ],
  ),
  page(
    'en.html',
    'articles',
    ['英文稿', '页面语言是英文，图表的文字随之换成英文，数字旁保留原文写法。'],
    ['English article', 'The page is in English and the widgets follow; the documents’ own figures stand beside.'],
  ),
  page(
    'government.html',
    'government',
    ['政府网页', '按严格的内容安全策略发送；有跳转链接、地标、分级标题和无障碍说明。'],
    ['Government page', 'Sent with a strict policy; skip link, landmarks, headings in order, accessibility notes.'],
  ),
  page(
    'government-dark.html',
    'government',
    ['政府网页：深色版', '同一页面标为深色，图表跟随页面，而不是跟随读者的系统。'],
    ['Government page, dark', 'The same page marked as dark: widgets follow the page, not the reader’s system.'],
  ),
  page(
    'government-large.html',
    'government',
    ['政府网页：长者版', '同一页面的大字版，图表用大字，按钮和行距一并放大。'],
    ['Government page, large text', 'The same page for older readers: large text in the page and in the widgets.'],
  ),
  page(
    'no-script.html',
    'frames',
    ['没有脚本时', '这一页的安全策略禁止一切脚本，可以看到每种嵌入形式还剩下什么。'],
    ['Without scripts', 'This page’s policy forbids all scripts: what each form leaves can be seen.'],
  ),
  page(
    'frames.html',
    'frames',
    ['用 iframe 嵌入', '别的网站用 iframe 引用图表，高度随内容调整，框内不出滚动条。'],
    ['In iframes', 'Another site holds the widgets in iframes, each as high as its content.'],
  ),
  page(
    'wechat.html',
    'frames',
    ['微信公众号', '脚本、标签、iframe 和外部链接都被编辑器去掉以后，靠图片、图注和引用把话说全。'],
    ['WeChat', 'What is left once the editor has removed scripts, tags, iframes and links: pictures with captions.'],
  ),
  page(
    'hostile.html',
    'hostile',
    [
      '难对付的页面',
      '强行重置样式、从右到左、缩放、隐藏的选项卡、会移动和复制节点的编辑器、脚本引入三次、被改动的全局对象。',
    ],
    [
      'Hostile page',
      'CSS resets, RTL, zoom, hidden tabs, an editor that moves and clones, the script thrice, altered globals.',
    ],
  ),
];

export const START = 'pages.html';
