import type { ChainData } from '../../src/widgets/industry-chain/editor-data.js';
import { mountChain, type MountedChain, squeeze, textsIn, until } from './helpers.js';

/** A stage as the reader's pointer meets it. */
export const stageBoxes = (root: ParentNode): { key: string; element: HTMLElement; rect: DOMRect }[] =>
  [...root.querySelectorAll<HTMLElement>('.stage')].map((element) => ({
    key: element.dataset['key'] ?? '',
    element,
    rect: element.getBoundingClientRect(),
  }));

interface DrawnLink {
  link: string;
  /** Where the line passes, a few pixels apart. */
  points: DOMPoint[];
}

const within = ({ x, y }: DOMPoint, { left, top, right, bottom }: DOMRect, more: number): boolean =>
  x > left - more && x < right + more && y > top - more && y < bottom + more;

/** The links of the drawing, each by the stages where its line begins and ends: `rods → wafers`. */
const linksOf = (root: ParentNode): DrawnLink[] => {
  const boxes = stageBoxes(root);
  return [...root.querySelectorAll<SVGGraphicsElement>('.chart svg > [data-parts*=" "]')].map((part) => {
    // The arrow's head follows its line, in the same path or in another.
    const shape = part.querySelector('path') ?? part;
    const [data = ''] = (shape.getAttribute('d') ?? '').split(/(?<=.)(?=m)/i);
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', data);
    const length = line.getTotalLength();
    const at = (distance: number) => {
      const { x, y } = line.getPointAtLength(distance);
      return new DOMPoint(x, y).matrixTransform(part.getScreenCTM() ?? undefined);
    };
    const ends = [at(0), at(length)].map((point) => boxes.find(({ rect }) => within(point, rect, 5))?.key ?? '?');
    const named = part.dataset['parts'] ?? '';
    return {
      link: ends.join(' ') === named ? ends.join(' → ') : `${ends.join(' → ')}, named ${named}`,
      points: Array.from({ length: Math.max(0, Math.floor((length - 16) / 4)) }, (_, index) => at(8 + index * 4)),
    };
  });
};

/** The links of the drawing, by their stages: `rods → wafers`. */
export const linksDrawn = (root: ParentNode): string[] =>
  linksOf(root)
    .map(({ link }) => link)
    .sort();

/** The links whose line leaves the drawing, or runs over a text or a stage that it does not join. */
export const linksAstray = (root: ParentNode): string[] => {
  const visual = root.querySelector('.visual')?.getBoundingClientRect() ?? new DOMRect();
  const texts = textsIn(root);
  const boxes = stageBoxes(root);
  return linksOf(root).flatMap(({ link, points }) => {
    const outside = points.some((point) => !within(point, visual, 1));
    const text = texts.find(({ ink }) => points.some((point) => within(point, ink, 0)))?.text;
    const others = boxes.filter(({ key }) => !link.split(' → ').includes(key));
    const stage = others.find(({ rect }) => points.some((point) => within(point, rect, -2)))?.key;
    return [
      ...(outside ? [`${link} leaves the drawing`] : []),
      ...(text === undefined ? [] : [`${link} runs over “${text}”`]),
      ...(stage === undefined ? [] : [`${link} runs over ${stage}`]),
    ];
  });
};

export const stage = ({ root }: MountedChain, key: string): HTMLElement => {
  const found = stageBoxes(root).find((box) => box.key === key);
  if (!found) throw new Error(`there is no stage ${key}`);
  return found.element;
};

export const expandedStages = ({ root }: MountedChain): string[] =>
  stageBoxes(root).flatMap(({ key, element }) => (element.getAttribute('aria-expanded') === 'true' ? [key] : []));

export const choose = async (mounted: MountedChain, key: string): Promise<HTMLElement> => {
  stage(mounted, key).click();
  await mounted.element.updateComplete;
  return until('the details are shown', () => mounted.root.querySelector<HTMLElement>('.details'));
};

const halfStroke = (shape: Element): number => Number.parseFloat(getComputedStyle(shape).strokeWidth) / 2;

/** A line in the colour of the text round a stage's box, with a gap between them. */
const isRing = ({ root }: MountedChain, edge: Element, box: Element, button: DOMRect): boolean => {
  const [line, gap] = edge.children;
  if (!line || !gap) return false;
  const { left, top, right, bottom, width } = box.getBoundingClientRect();
  const around = [line, gap].map((shape) => shape.getBoundingClientRect());
  return (
    getComputedStyle(line).stroke === getComputedStyle(root.querySelector('.qj') as Element).color &&
    getComputedStyle(gap).stroke !== getComputedStyle(line).stroke &&
    halfStroke(line) > halfStroke(gap) &&
    halfStroke(gap) > halfStroke(box) &&
    around.every((rect) => rect.left === left && rect.top === top && rect.right === right && rect.bottom === bottom) &&
    Math.max(button.left - left, button.top - top, right - button.right, bottom - button.bottom) < 2 &&
    width > 44
  );
};

/** The stages that the drawing sets off with a ring, in the order of reading; then rings that are none. */
export const ringed = (mounted: MountedChain, kinds = '.chosen, .related'): string[] => {
  const boxes = stageBoxes(mounted.root);
  const edges = [...mounted.root.querySelectorAll('.chart svg g')].filter((group) => group.matches(kinds));
  const found = edges.map((edge) => {
    const box = edge.nextElementSibling;
    const key = box?.getAttribute('data-parts') ?? '';
    const button = boxes.find((stageBox) => stageBox.key === key)?.rect;
    return box && button && isRing(mounted, edge, box, button) ? key : `astray: ${key}`;
  });
  const keys = boxes.map(({ key }) => key);
  return [...keys.filter((key) => found.includes(key)), ...found.filter((key) => !keys.includes(key))];
};

/** The same as soon as there are some: what sets parts off comes with the first of them on a page. */
export const ringedSoon = (mounted: MountedChain): Promise<string[]> =>
  until('stages are set off', () => {
    const keys = ringed(mounted);
    return keys.length > 0 && keys;
  });

/** The links of the drawing, or some of them, by their stages. */
export const links = ({ root }: MountedChain, selector = ''): string[] =>
  [...root.querySelectorAll(`.chart svg > ${selector}[data-parts*=" "]`)]
    .map((link) => link.getAttribute('data-parts') ?? '')
    .sort();

export const litCompanies = ({ root }: MountedChain): string[] =>
  [...root.querySelectorAll<HTMLElement>('.company.lit')].map(({ dataset }) => dataset['company'] ?? '');

/** A chain whose data the page gives as a property. */
export const mountData = (data: unknown, options: Parameters<typeof mountChain>[1] = {}): MountedChain => {
  const mounted = mountChain({}, options);
  mounted.element.data = data as ChainData;
  return mounted;
};

export const drawing = ({ root }: MountedChain): string =>
  squeeze(
    textsIn(root)
      .map(({ text }) => text)
      .join(''),
  );
