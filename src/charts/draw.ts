import type { ColorScheme } from '../theme/tokens.js';
import type { Picture, SvgNode } from '../view/static-view.js';
import type { DrawingModule } from './drawing.js';
import type { Node, Painter } from './plain-svg.js';

/** Attributes to drop: those that zrender writes for its own use, and the typeface, which the frame or the file sets. */
const NEEDLESS = ['class', 'pointer-events', 'xml:space', 'font-family'];

/** The default font weight, which needs an attribute only within a text of another weight. */
const NORMAL = '400';

/** Attributes instead of an inline style, which strict policies forbid. */
const attributesOf = ({ tag, attrs: { style, ...others } }: Node): [name: string, value: string][] => {
  const declarations = String(style ?? '')
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()));
  return [...Object.entries(others), ...declarations].flatMap(([name = '', value]) =>
    name === '' ||
    value === undefined ||
    value === false ||
    NEEDLESS.includes(name) ||
    (value === NORMAL && tag !== 'tspan')
      ? []
      : [[name, String(value)]],
  );
};

const svgNode = (node: Node): SvgNode => [
  node.tag,
  Object.fromEntries(attributesOf(node)),
  node.text ?? (node.children ?? []).map(svgNode),
];

/** A view's drawing at a width. ECharts draws it as data, without a page: the same in Node and in a browser. */
export const drawPicture = <M>(
  { init, layOut }: DrawingModule<M>,
  model: M,
  width: number,
  colors: ColorScheme,
): Picture => {
  const { height, parts, option } = layOut(model, width);
  const chart = init(null, null, { ssr: true, width, height });
  try {
    chart.setOption(option(colors));
    const { children = [] } = (chart.getZr().painter as unknown as Painter).renderToVNode({ compress: true });
    const attributes = { width: `${width}`, height: `${height}`, viewBox: `0 0 ${width} ${height}` };
    return { width, height, parts, svg: ['svg', attributes, children.map(svgNode)] };
  } finally {
    chart.dispose();
  }
};
