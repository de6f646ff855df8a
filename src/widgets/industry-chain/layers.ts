import { greatest, least } from '../../core/extremes.js';
import dagre from '@dagrejs/dagre';
import type { ChainLink } from './model.js';

/** A box with the content below it; links attach at the middle of the box. */
interface Node {
  key: string;
  width: number;
  /** From the middle of the box upwards and downwards. */
  above: number;
  below: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The centres of the nodes in the layered layout, and the points that each link passes. */
export interface Layers {
  nodes: ReadonlyMap<string, Point>;
  /** In the order of the links. */
  points: Point[][];
}

/** The part of dagre's API used here; its own types do not resolve for modules. */
interface LayoutGraph {
  setGraph: (label: Record<string, unknown>) => void;
  setNode: (key: string, label: { width: number; height: number }) => void;
  setEdge: (from: string, to: string, label: { weight: number }, name: string) => void;
  node: (key: string) => Point;
  edge: (edge: { v: string; w: string; name: string }) => { points: Point[] };
}

const { graphlib, layout } = dagre as unknown as {
  graphlib: { Graph: new (options: { multigraph: boolean }) => LayoutGraph };
  layout: (graph: LayoutGraph, options: { disableOptimalOrderHeuristic: boolean }) => void;
};

interface Spacing {
  /** Between nodes of one column. */
  nodes: number;
  /** Between columns. */
  columns: number;
}

/** Weight of main-flow links, so that they are kept straight in preference to supply links. */
const FLOW_WEIGHT = 4;

type Alignment = 'UL' | undefined;

const layOut = (
  nodes: readonly Node[],
  links: readonly ChainLink[],
  spacing: Spacing,
  asGiven: boolean,
  align: Alignment,
): Layers => {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: spacing.nodes,
    edgesep: 12,
    ranksep: spacing.columns,
    ...(align ? { align } : {}),
  });
  // dagre centres nodes vertically, so the space below a box is reserved above it too.
  // It keeps nodes in plain objects, and an editor's ids may clash with the names of their members.
  const nameOf = new Map(nodes.map(({ key }, index) => [key, `n${index}`]));
  const name = (key: string) => nameOf.get(key) ?? key;
  for (const { key, width, above, below } of nodes)
    graph.setNode(name(key), { width, height: 2 * Math.max(above, below) });
  links.forEach(({ from, to, kind }, index) => {
    graph.setEdge(name(from), name(to), { weight: kind === 'flow' ? FLOW_WEIGHT : 1 }, String(index));
  });
  layout(graph, { disableOptimalOrderHeuristic: asGiven });
  const pointOf = ({ x, y }: Point): Point => ({ x, y });
  return {
    nodes: new Map(nodes.map(({ key }) => [key, pointOf(graph.node(name(key)))])),
    points: links.map(({ from, to }, index) =>
      graph.edge({ v: name(from), w: name(to), name: String(index) }).points.map(pointOf),
    ),
  };
};

/** Clearance round a link that passes through a column. */
const WAY = 6;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Removes unneeded space above boxes: a box that is level with no neighbour moves up towards its neighbours. */
const compact = (layers: Layers, nodes: readonly Node[], links: readonly ChainLink[], gap: number): Layers => {
  const moved = new Map(layers.nodes);
  const yOf = (key: string): number => moved.get(key)?.y ?? 0;
  const columns = [...new Set([...moved.values()].map(({ x }) => x))].sort((a, b) => a - b);
  for (const x of columns) {
    const ways = layers.points.flatMap((points) =>
      points.filter((way) => Math.abs(way.x - x) < 1).map(({ y }) => ({ y, node: null })),
    );
    const own = nodes.filter(({ key }) => moved.get(key)?.x === x).map((node) => ({ y: yOf(node.key), node }));
    let free = -Infinity;
    for (const { y, node } of [...ways, ...own].sort((a, b) => a.y - b.y)) {
      if (!node) {
        free = Math.max(free, y + WAY);
        continue;
      }
      const { key, above, below } = node;
      const neighbours = links.flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : [])).map(yOf);
      const level = neighbours.length === 0 || neighbours.some((other) => Math.abs(other - y) < 1);
      // Move by no more than the space that was reserved above.
      const highest = Math.max(free + gap + above, median(neighbours), y - Math.max(0, below - above));
      const up = level ? y : Math.min(y, highest);
      moved.set(key, { x, y: up });
      free = Math.max(free, up + below);
    }
  }
  return { ...layers, nodes: moved };
};

const CROSSING = 1e4;
/** Of two nodes of a column that stand against the given order. */
const SWAPPED = 200;

/** Cost of a layout: crossings weigh most, then another order than the given one, sloping links and height. */
const cost = ({ nodes }: Layers, sizes: readonly Node[], links: readonly ChainLink[]): number => {
  const at = (key: string) => nodes.get(key) ?? { x: 0, y: 0 };
  const crossings = links.reduce(
    (sum, a, index) =>
      sum +
      links.slice(index + 1).filter((b) => {
        const sameColumns = at(a.from).x === at(b.from).x && at(a.to).x === at(b.to).x;
        return sameColumns && (at(a.from).y - at(b.from).y) * (at(a.to).y - at(b.to).y) < 0;
      }).length,
    0,
  );
  const slopes = links.reduce(
    (sum, { from, to, kind }) => sum + Math.abs(at(from).y - at(to).y) * (kind === 'flow' ? FLOW_WEIGHT : 1),
    0,
  );
  const swapped = sizes.reduce(
    (sum, a, index) =>
      sum + sizes.slice(index + 1).filter((b) => at(a.key).x === at(b.key).x && at(a.key).y > at(b.key).y).length,
    0,
  );
  const bottom = greatest(sizes.map(({ key, below }) => at(key).y + below));
  const top = least(sizes.map(({ key, above }) => at(key).y - above));
  return crossings * CROSSING + swapped * SWAPPED + slopes + (bottom - top) * FLOW_WEIGHT;
};

/** Above this number of nodes, a single attempt is made. */
const SMALL = 24;

/** Lays out nodes in columns from left to right with dagre; siblings keep the given order where that adds no crossing. */
export const layered = (nodes: readonly Node[], links: readonly ChainLink[], spacing: Spacing): Layers => {
  const best = layOut(nodes, links, spacing, false, undefined);
  if (nodes.length > SMALL) return compact(best, nodes, links, spacing.nodes);
  const tries = [
    layOut(nodes, links, spacing, true, undefined),
    layOut(nodes, links, spacing, true, 'UL'),
    best,
    layOut(nodes, links, spacing, false, 'UL'),
  ].map((layers) => {
    const compacted = compact(layers, nodes, links, spacing.nodes);
    return { layers: compacted, cost: cost(compacted, nodes, links) };
  });
  return tries.reduce((least, one) => (one.cost < least.cost ? one : least)).layers;
};
