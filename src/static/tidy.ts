// The build without files of its own: the command is one file.
import { optimize, type XastElement, type XastRoot } from 'svgo/browser';
import { svgText } from '../picture/svg-text.js';
import { withAttributes } from '../picture/set-off.js';
import { PARTS } from '../view/static-view.js';
import type { SvgNode } from '../view/static-view.js';

const elementsOf = ({ children }: XastElement | XastRoot): XastElement[] =>
  children.filter((child) => child.type === 'element');

const nodeOf = (element: XastElement): SvgNode => {
  const text = element.children.flatMap((child) => (child.type === 'text' ? [child.value] : [])).join('');
  const children = elementsOf(element).map(nodeOf);
  const [only, ...others] = children;
  // A group of one is that one.
  if (element.name === 'g' && PARTS in element.attributes && only && others.length === 0)
    return withAttributes(only, element.attributes);
  if (children.length > 0) return [element.name, element.attributes, children];
  return text ? [element.name, element.attributes, text] : [element.name, element.attributes];
};

/** A drawing of ECharts in fewer and shorter elements: shapes of a part that look alike and follow each other are one path. */
export const tidy = (drawing: SvgNode): SvgNode => {
  const roots: SvgNode[] = [];
  optimize(svgText(drawing, []), {
    floatPrecision: 1,
    plugins: [
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
              if (element) roots.push(nodeOf(element));
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
