/** A link between two of a chain's stages, by their keys. */
interface Edge {
  from: string;
  to: string;
  kind: string;
}

/** The keys in topological order, as close to the given order as the links allow. Keys in a cycle, or after one, are left out. */
export const inOrder = (keys: readonly string[], edges: readonly Edge[]): string[] => {
  const waiting = new Map(keys.map((key) => [key, 0]));
  for (const { to } of edges) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const order: string[] = [];
  for (;;) {
    const next = keys.find((key) => waiting.get(key) === 0);
    if (next === undefined) return order;
    waiting.delete(next);
    order.push(next);
    for (const { from, to } of edges) if (from === next) waiting.set(to, (waiting.get(to) ?? 0) - 1);
  }
};

/** The links that lead onwards: all except recycling back to an earlier stage. */
export const onwardLinks = <E extends Edge>(keys: readonly string[], edges: readonly E[]): E[] => {
  const onward = edges.filter(({ kind }) => kind !== 'recycling');
  for (const edge of edges) {
    if (onward.includes(edge)) continue;
    if (inOrder(keys, [...onward, edge]).length === keys.length) onward.push(edge);
  }
  return onward;
};

/** The number of layers: the links on the longest path through the stages, plus one. */
export const layerCount = (keys: readonly string[], edges: readonly Edge[]): number => {
  const depth = new Map<string, number>();
  for (const key of inOrder(keys, edges)) {
    const before = edges.filter(({ to }) => to === key).map(({ from }) => depth.get(from) ?? 0);
    depth.set(key, Math.max(0, ...before) + 1);
  }
  return Math.max(0, ...depth.values());
};
