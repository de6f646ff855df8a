import ts from 'typescript';
import type { Plugin } from 'vite';

/** Drops comments and needless white space from a style sheet. */
const minifyStyles = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/;}/g, '}')
    .replace(/\[([\w-]+)='([a-z][\w-]*)'\]/gi, '[$1=$2]')
    .replaceAll(' !important', '!important')
    .trim();

/** Browsers collapse a run of white space into one space, and need none at the end of a tag. */
const minifyMarkup = (markup: string): string => markup.replace(/\s+/g, ' ').replace(/ (?=\/?>)/g, '');

const MINIFIERS: Record<string, (text: string) => string> = {
  css: minifyStyles,
  html: minifyMarkup,
  svg: minifyMarkup,
};

/** The literal texts of the templates in a file, with their replacements. */
const replacementsOf = (file: ts.SourceFile): { start: number; end: number; text: string }[] => {
  const found: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const minify = ts.isTaggedTemplateExpression(node) ? MINIFIERS[node.tag.getText(file)] : undefined;
    if (ts.isTaggedTemplateExpression(node) && minify) {
      const { template } = node;
      const literals = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      for (const literal of literals) {
        // Between the back-tick or brace at the start and the one at the end.
        const start = literal.getStart(file) + 1;
        const end = literal.getEnd() - (ts.isTemplateHead(literal) || ts.isTemplateMiddle(literal) ? 2 : 1);
        found.push({ start, end, text: minify(file.text.slice(start, end)) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** Minifies the script's templates, because every page pays for their size and minifiers leave template texts alone. */
export const templatesPlugin = (): Plugin => ({
  name: 'qj-templates',
  apply: 'build',
  transform: {
    order: 'pre',
    filter: { id: /\/src\/(elements|figure|theme|widgets)\/.*\.ts$/ },
    handler: (code, id) => {
      const replacements = replacementsOf(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true));
      return replacements
        .sort((a, b) => b.start - a.start)
        .reduce((text, { start, end, text: minified }) => text.slice(0, start) + minified + text.slice(end), code);
    },
  },
});
