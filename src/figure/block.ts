/**
 * An open note is a float, and a block does not contain its floats: below the last line of a paragraph the note would stick out of
 * it. While a note is open, the block around it does contain it.
 */
const CONTAINING: Readonly<Record<string, string>> = { block: 'flow-root', 'list-item': 'flow-root list-item' };

interface Held {
  /** The block's own inline style. */
  before: string;
  notes: number;
}

const blocks = new WeakMap<HTMLElement, Held>();
const blockOf = new WeakMap<Element, HTMLElement>();

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** The block whose lines an element stands in. */
const blockAround = (host: Element): HTMLElement | null => {
  let element = parentOf(host);
  while (element && /^(?:inline|contents)$/.test(getComputedStyle(element).display)) element = parentOf(element);
  return element instanceof HTMLElement ? element : null;
};

export const hold = (host: Element): void => {
  if (blockOf.has(host)) return;
  const block = blockAround(host);
  if (!block) return;
  const held = blocks.get(block);
  const display = CONTAINING[getComputedStyle(block).display];
  if (held) held.notes++;
  else if (display === undefined) return;
  else {
    blocks.set(block, { before: block.style.display, notes: 1 });
    block.style.display = display;
  }
  blockOf.set(host, block);
};

export const release = (host: Element): void => {
  const block = blockOf.get(host);
  const held = block && blocks.get(block);
  if (!held) return;
  blockOf.delete(host);
  held.notes--;
  if (held.notes > 0) return;
  blocks.delete(block);
  block.style.display = held.before;
  if (!block.getAttribute('style')) block.removeAttribute('style');
};
