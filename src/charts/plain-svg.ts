import { init as initChart } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { gapOf } from '../view/run-on.js';
import { PARTS } from '../view/static-view.js';

/** An element of a drawing, before zrender writes it. */
export interface Node {
  tag: string;
  key: string;
  attrs: Record<string, string | number | boolean | undefined>;
  children?: Node[];
  text?: string;
}

/** A shape or a text, with the name that the option gives it. */
interface Displayable {
  id: number;
  name?: string;
  /** For a line of a text: that text. */
  parent?: { type: string; name?: string };
}

export interface Painter {
  storage: { getDisplayList: () => readonly Displayable[] };
  renderToVNode(options?: object): Node;
}

/**
 * How far a baseline is below the middle of its characters, in em: 0.38 for Chinese ones, 0.36 for digits. A number, because
 * office programs do not know `dominant-baseline`, and browsers derive it from different font metrics.
 */
const MIDDLE = 0.37;

/** Text attributes that are replaced here, because some renderers ignore them or interpret them in their own way. */
const UNLIKE = ['dominant-baseline', 'paint-order', 'transform'];

/** A text positioned by its baseline, at whole pixels unless it is rotated; a mere translation goes into the coordinates. */
const placed = ({ attrs, ...text }: Node): Node => {
  const { transform = '', x = 0, y = 0, style = '' } = attrs;
  const shift = /^translate\((\S+) (\S+)\)$/.exec(String(transform));
  const size = Number(/([\d.]+)px/.exec(String(style))?.[1]);
  const round = transform && !shift ? Number : Math.round;
  const alike = Object.entries(attrs).filter(([name]) => !UNLIKE.includes(name));
  return {
    ...text,
    attrs: {
      ...Object.fromEntries(alike),
      x: round(Number(x) + Number(shift?.[1] ?? 0)),
      y: round(Number(y) + Number(shift?.[2] ?? 0) + size * MIDDLE),
      ...(transform && !shift ? { transform } : {}),
    },
  };
};

const isEdged = ({ tag, attrs }: Node): boolean => tag === 'text' && (attrs['stroke'] ?? 'none') !== 'none';

const edgeOf = ({ key, attrs, ...text }: Node): Node => ({
  ...text,
  key: `${key}-halo`,
  attrs: { ...attrs, fill: 'none' },
});

const withoutEdge = ({ attrs, ...text }: Node): Node => ({
  ...text,
  attrs: Object.fromEntries(Object.entries(attrs).filter(([name]) => !name.startsWith('stroke'))),
});

/** Draws halos as texts of their own below all names, so that none covers a name, and hides them from screen readers. */
const halosBelow = (nodes: Node[]): Node[] => {
  const edged = nodes.filter(isEdged);
  const halos: Node = { tag: 'g', key: 'halos', attrs: { 'aria-hidden': 'true' }, children: edged.map(edgeOf) };
  return nodes.flatMap((node) => {
    if (!isEdged(node)) return [node];
    return node === edged[0] ? [halos, withoutEdge(node)] : [withoutEdge(node)];
  });
};

const span = ({ key, attrs, text }: Node, gap: string | null): Node => ({
  tag: 'tspan',
  key: `${key}-span`,
  attrs: {
    ...(gap === null ? {} : { dx: gap }),
    ...Object.fromEntries(Object.entries(attrs).filter(([name]) => gap !== null && ['style', 'fill'].includes(name))),
  },
  ...(text === undefined ? {} : { text }),
});

/** Nests texts that run on in the text before them, so that the browser sets one after the other. */
const runOn = (nodes: readonly Node[], names: ReadonlyMap<string, string>): Node[] => {
  const joined: Node[] = [];
  for (const node of nodes) {
    const gap = gapOf(names.get(node.key));
    const last = joined[joined.length - 1];
    if (gap === null || !last) joined.push(node);
    else {
      const { text, children = [span({ ...last, text: text ?? '' }, null)], ...before } = last;
      joined[joined.length - 1] = { ...before, children: [...children, span(node, gap)] };
    }
  }
  return joined;
};

/** Wraps consecutive nodes of one name in a group with that name, by which a part is found to set it off. */
const grouped = (nodes: readonly Node[], names: ReadonlyMap<string, string>): Node[] => {
  const groups: Node[] = [];
  for (const node of nodes) {
    const name = names.get(node.key);
    const last = groups[groups.length - 1];
    if (name === undefined) groups.push(node);
    else if (last?.attrs[PARTS] === name) last.children?.push(node);
    else groups.push({ tag: 'g', key: `${node.key}-group`, attrs: { [PARTS]: name }, children: [node] });
  }
  return groups;
};

const plain = (node: Node, names: ReadonlyMap<string, string>): Node => {
  if (node.tag === 'text') return placed(node);
  if (node.children)
    node.children = grouped(
      halosBelow(
        runOn(
          node.children.map((child) => plain(child, names)),
          names,
        ),
      ),
      names,
    );
  return node;
};

/** Not `svg`, which would replace the renderer of a page that uses ECharts too. */
const NAME = 'qj-svg';

/** The SVG renderer of ECharts, for drawings that look alike in every browser, on a page and in files. */
export const PlainSvgRenderer: typeof SVGRenderer = (registers) => {
  SVGRenderer({
    ...registers,
    registerPainter: (_, Original) => {
      class PlainPainter extends (Original as unknown as new (...options: unknown[]) => Painter) {
        override renderToVNode(options?: object): Node {
          const drawing = super.renderToVNode(options);
          const named = this.storage.getDisplayList().flatMap(({ id, name, parent }) => {
            const own = parent?.type === 'text' ? parent.name : name;
            return own ? [[`${id}`, own] as const] : [];
          });
          return plain(drawing, new Map(named));
        }
      }
      registers.registerPainter(NAME, PlainPainter as unknown as typeof Original);
    },
  });
};

/** Creates a chart that uses this renderer. */
export const init: typeof initChart = (dom, theme, options) =>
  initChart(dom, theme, { ...options, renderer: NAME as 'svg' });
