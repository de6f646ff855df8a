import { PARTS, type Picture, type SvgNode } from '../../view/static-view.js';
import type { FacedBranch } from './face.js';

interface Column {
  /** How far what follows moves up. */
  rise: number;
  /** Where its column ends with all parts open, and as it is now. */
  whole: number;
  bottom: number;
}

/**
 * A picture with only some parts of its tree open: the rows of the others are left out, and what follows them moves up. What the
 * drawing has below all columns moves with the longest. Pure; the same for the page and for files.
 */
export const folded = (
  { svg, width, height, parts }: Picture,
  branches: readonly Pick<FacedBranch, 'key' | 'rows'>[],
  open: readonly string[],
): Picture => {
  const areas = new Map(parts.map((part) => [part.key, part]));
  const rises = new Map<string, number | null>(parts.map(({ key }) => [key, 0]));
  const columns = new Map<number, Column>();
  for (const { key, rows } of branches) {
    const head = areas.get(key);
    if (!head) continue;
    const end = areas.get(rows[rows.length - 1] ?? '') ?? head;
    const before = columns.get(head.left)?.rise ?? 0;
    const isOpen = open.includes(key);
    rises.set(key, before);
    for (const row of rows) rises.set(row, isOpen ? before : null);
    const rise = before + (isOpen ? 0 : end.bottom - head.bottom);
    columns.set(head.left, { rise, whole: end.bottom, bottom: end.bottom - rise });
  }
  const all = [...columns.values()];
  const rest = Math.max(0, ...all.map(({ whole }) => whole)) - Math.max(0, ...all.map(({ bottom }) => bottom));
  const riseOf = (key: string | undefined): number | null => {
    const known = rises.get(key ?? '');
    return known === undefined ? rest : known;
  };
  const [name, attributes, content = []] = svg;
  const left = height - rest;
  const kept = typeof content === 'string' ? [] : content;
  const moved = kept.flatMap((node): SvgNode[] => {
    const rise = riseOf(node[1][PARTS]);
    if (rise === null) return [];
    return [rise === 0 ? node : ['g', { transform: `translate(0 ${-rise})` }, [node]]];
  });
  return {
    width,
    height: left,
    svg: [name, { ...attributes, height: `${left}`, viewBox: `0 0 ${width} ${left}` }, moved],
    parts: parts.flatMap((part) => {
      const rise = riseOf(part.key);
      return rise === null ? [] : [{ ...part, top: part.top - rise, bottom: part.bottom - rise }];
    }),
  };
};
