/** The article round every candidate: the same for all, with text below the visual that a shift would move. */

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Data within a page; `<` is written so that nothing in it can end the script. */
export const jsonScript = (data: unknown): string =>
  `<script type="application/json" id="data">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

/** The box that a careful author reserves for a chart. */
export const visualBox = (height: number, inner = ''): string =>
  `<div id="visual" style="width:100%;height:${height}px">${inner}</div>`;

const PARAGRAPH =
  '本报记者从有关部门获悉，各项工作正在有序推进。相关负责人表示，将继续抓好重点项目建设，提升服务水平，推动高质量发展。';

export const articlePage = (heading: string, { head, body }: { head: string; body: string }): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(heading)}</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; padding: 16px; font: 16px/1.75 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #222; background: #fff; }
h1 { font-size: 22px; line-height: 1.4; margin: 0 0 8px; }
h2 { font-size: 18px; line-height: 1.4; margin: 16px 0 8px; }
p { margin: 0 0 12px; }
figure { margin: 0; }
img { max-width: 100%; height: auto; }
</style>
${head}
</head>
<body>
<h1>${escapeHtml(heading)}</h1>
<p>${PARAGRAPH}</p>
${body}
<p>${PARAGRAPH}</p>
<p>${PARAGRAPH}</p>
</body>
</html>
`;
