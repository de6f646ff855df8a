/**
 * Makes demo/wechat.html: an article as WeChat's editor would leave it. With `--check` it only reports an outdated page.
 *
 * What the editor keeps is our assumption, based on what other editors keep and on published articles; WeChat documents none of
 * it. The command makes the pictures, see `PICTURES`; they need a Chinese font and are not identical to the byte on every
 * machine, so they are committed and not checked here.
 */
import { readFileSync } from 'node:fs';
import sanitize from 'sanitize-html';
import { captionText, citation, escapeMarkup, fallbackText } from '../src/view/text.js';
import { strip } from './demo-frame.js';
import { modelOf, snippet } from './demo-snippets.js';
import { generate } from './generated-file.js';

const FILE = 'wechat.html';

/** `node dist/cli.js render qj-target-gauge --target gdp-2025 --preset wechat`, in this folder, and so on. */
const PICTURES = '/pictures/';

const CAPTION = 'style="font-size: 14px; line-height: 1.7; color: #566070"';

/** A picture from the command as an editor would set it, with its caption and the text to cite. */
const picture = (tag: string, id: string): string => {
  const model = modelOf(tag, id, 'zh-CN');
  const src = `${PICTURES}${tag}-${id}.zh-CN.png`;
  return [
    `<p><img src="${src}" alt="${escapeMarkup(fallbackText(model))}" style="width: 100%; height: auto" /></p>`,
    `<p ${CAPTION}>${escapeMarkup(captionText(model))}</p>`,
    `<p ${CAPTION}>引用：${escapeMarkup(citation(model))}</p>`,
  ].join('\n');
};

const pasted = readFileSync(new URL('wechat-article.html', import.meta.url), 'utf8').replace(
  /<!-- (picture|snippet) (.*?) -->/g,
  (_, kind: string, words: string) => {
    const [first = '', second = '', third = ''] = words.split(' ');
    return kind === 'picture' ? picture(first, second) : snippet(first, second, third, 'zh-CN');
  },
);

const ANY = [/^[^;]*$/];

const left = sanitize(pasted, {
  allowedTags: ['section', 'p', 'span', 'strong', 'em', 'br', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'img'],
  allowedAttributes: { '*': ['style'], img: ['src', 'alt', 'style'] },
  allowedStyles: {
    '*': Object.fromEntries(
      [
        'color',
        'background-color',
        'font-size',
        'font-weight',
        'line-height',
        'letter-spacing',
        'text-align',
        'margin',
        'padding',
        'border-left',
        'width',
        'height',
      ].map((property) => [property, ANY]),
    ),
  },
  nestingLimit: 30,
})
  .trim()
  .replace(/\n{2,}/g, '\n');

const page = `<!doctype html>
<!-- Made by scripts/wechat-page.ts from scripts/wechat-article.html. What WeChat's editor keeps is our assumption. -->
<html lang="zh-CN" data-theme="light">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>三张图看文件里的曲靖 · 示例公众号</title>
    <link rel="stylesheet" href="/sample.css" />
    <link rel="stylesheet" href="/wechat.css" />
  </head>
  <body>
    <!-- strip -->
${strip(FILE, 'zh-CN').replace(/^/gm, '    ')}
    <!-- /strip -->
    <main id="main">
      <h1>三张图看文件里的曲靖</h1>
      <p class="byline">示例公众号 · 演示稿件</p>
<!-- What the editor left. -->
${left}
    </main>
  </body>
</html>
`;

generate(`demo/${FILE}`, page, 'npm run demo:wechat');
