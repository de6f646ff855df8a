// The bundle of svgo that reads no files of its own, because the command is one file.
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
  // A group with a single child is replaced by that child.
  if (element.name === 'g' && PARTS in element.attributes && only && others.length === 0)
    return withAttributes(only, element.attributes);
  if (children.length > 0) return [element.name, element.attributes, children];
  return text ? [element.name, element.attributes, text] : [element.name, element.attributes];
};

/** Optimises a drawing of ECharts: consecutive shapes of a part that look alike become one path. */
export const tidy = (drawing: SvgNode): SvgNode => {
  const roots: SvgNode[] = [];
  optimize(svgText(drawing, []), {
    floatPrecision: 1,
    plugins: [
      'convertShapeToPath',
      // Forced, because shapes of the same look never overlap here.
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
