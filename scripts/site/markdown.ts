import { posix } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

export interface Rendered {
  html: string;
  /** The text of the first heading. */
  title: string;
  /** What of the repository it links to or shows, by paths. */
  files: string[];
}

/** The names of tables and of code for listeners. */
export interface Labels {
  table: string;
  pre: string;
}

/** The attributes that name files. */
const ADDRESSES = ['href', 'src', 'srcSet'] as const;

const isElsewhere = (address: string): boolean => /^(?:[a-z]+:|#)/i.test(address);

/** Follows links within the repository: the site has its folders, and pages instead of Markdown. */
const followLinks = (tree: Root, path: string): string[] => {
  const files: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    for (const name of ADDRESSES) {
      const address = properties[name];
      if (typeof address !== 'string' || isElsewhere(address)) continue;
      files.push(posix.join(posix.dirname(path), decodeURIComponent(address.replace(/#.*$/, ''))));
      properties[name] = address.replace(/\.md(?=#|$)/, '.html');
    }
  });
  return files;
};

/** What is wider than a phone scrolls in a box of its own, which the keyboard reaches. */
const boxWide = (tree: Root, labels: Labels): void => {
  visit(tree, 'element', (node, index, parent) => {
    if ((node.tagName !== 'table' && node.tagName !== 'pre') || !parent || index === undefined) return undefined;
    const box: Element = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: labels[node.tagName] },
      children: [node],
    };
    parent.children[index] = box;
    return SKIP;
  });
};

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

const titleOf = (tree: Root): string => {
  const first = tree.children.find((node) => node.type === 'element' && node.tagName === 'h1');
  return first ? textOf(first as Element) : '';
};

/** A Markdown file of the repository as HTML. */
export const renderMarkdown = (markdown: string, path: string, labels: Labels): Rendered => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSlug)
    .use(rehypeStringify);
  const tree = processor.runSync(processor.parse(markdown));
  const files = followLinks(tree, path);
  boxWide(tree, labels);
  return { html: processor.stringify(tree), title: titleOf(tree), files };
};
