// The build without files of its own: the command is one file.
import { optimize, type XastElement, type XastRoot } from 'svgo/browser';
import type { SvgNode } from '../view/static-view.js';

/** What ECharts writes for its own use, or on every element alike. */
const NEEDLESS = ['class', 'ecmeta_.*', 'pointer-events', 'xml:space', 'xmlns:xlink', 'version', 'baseProfile'];

/** What all texts of a drawing share is said once, at its root. */
const SHARED = ['font-family'];

const elementsOf = ({ children }: XastElement | XastRoot): XastElement[] =>
  children.filter((child) => child.type === 'element');

const textsOf = (element: XastElement): XastElement[] =>
  element.name === 'text' ? [element] : elementsOf(element).flatMap(textsOf);

const nodeOf = (element: XastElement): SvgNode => {
  const text = element.children.flatMap((child) => (child.type === 'text' ? [child.value] : [])).join('');
  const children = elementsOf(element).map(nodeOf);
  if (children.length > 0) return [element.name, element.attributes, children];
  return text ? [element.name, element.attributes, text] : [element.name, element.attributes];
};

/**
 * A drawing of ECharts as plain elements: no style sheet, no inline styles, no classes, no ids; shapes that look alike and
 * follow each other are one path.
 */
export const tidy = (svg: string): SvgNode => {
  const roots: SvgNode[] = [];
  optimize(svg, {
    floatPrecision: 1,
    plugins: [
      'removeStyleElement',
      'convertStyleToAttrs',
      // The plugin's own separator, a colon, stands in names.
      { name: 'removeAttrs', params: { attrs: NEEDLESS, elemSeparator: '|' } },
      'convertShapeToPath',
      // Shapes of one look never lie over each other here.
      { name: 'mergePaths', params: { force: true } },
      'convertPathData',
      'cleanupNumericValues',
      { name: 'removeUselessStrokeAndFill', params: { removeNone: true } },
      'removeHiddenElems',
      'removeUnknownsAndDefaults',
      {
        name: 'tree',
        fn: () => ({
          root: {
            exit: (found) => {
              const [element] = elementsOf(found);
              if (!element) return;
              const texts = textsOf(element);
              for (const name of SHARED) {
                const value = texts[0]?.attributes[name];
                if (value === undefined || texts.some(({ attributes }) => attributes[name] !== value)) continue;
                for (const text of texts) Reflect.deleteProperty(text.attributes, name);
                element.attributes[name] = value;
              }
              roots.push(nodeOf(element));
            },
          },
        }),
      },
    ],
  });
  const [root] = roots;
  if (!root) throw new Error('the drawing has no element');
  return root;
};
