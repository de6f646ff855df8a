import { LINK_ATTRIBUTES } from '../view/snippet-forms.js';
import { TAGS } from '../view/widget-names.js';

/**
 * Marks an element whose attributes come from an address: a reader may have written it, so messages do not quote it. A property,
 * because an iframe's page sets it from a different script than the elements'.
 */
export const FROM_ADDRESS = { fromAddress: true };

/** Some programs percent-encode the separators of a fragment, and then all of them. */
const plain = (hash: string): string =>
  hash.includes('?') ? hash : hash.replace(/%(?:3f|3d|26)/gi, (code) => decodeURIComponent(code));

const FIGURE = 'qj-figure';

/** The element that an address asks for, such as `…#qj-target-gauge?target=gdp-2025`; null where it asks for none of ours. */
export const elementFor = (hash: string): HTMLElement | null => {
  const [, tag = '', query = ''] = /^#(qj-[a-z-]+)\?(.*)$/.exec(plain(hash)) ?? [];
  const Ours = TAGS.includes(tag) || tag === FIGURE ? customElements.get(tag) : undefined;
  if (!Ours) return null;
  const element = new Ours();
  new URLSearchParams(query).forEach((value, name) => {
    if (LINK_ATTRIBUTES.includes(name)) element.setAttribute(name, value);
  });
  return Object.assign(element, FROM_ADDRESS);
};

/** Whether a link leads to the page for all views, which is served beside the script. */
const leadsToOurs = ({ origin, pathname }: HTMLAnchorElement, files: string | null): boolean =>
  origin === files && pathname.endsWith('/embed.html');

/** Whether a reader posted the link, by its `rel`; such a link stays a link. */
const isPosted = ({ rel }: HTMLAnchorElement): boolean => /\b(ugc|nofollow|sponsored)\b/i.test(rel);

const isBare = (node: Node): boolean =>
  node instanceof HTMLBRElement || (node.nodeType !== Node.ELEMENT_NODE && !node.textContent?.trim());

/** The properties that lead from a node to its neighbours. */
interface Steps {
  parentElement: Element | null;
  previousSibling: Node | null;
  nextSibling: Node | null;
}

/** Reads such a property from the prototype of nodes: a form's field of the same name would shadow it. */
const step = <W extends keyof Steps>(node: Node, way: W): Steps[W] => Reflect.get(Node.prototype, way, node);

const hasNeighbours = (element: Element): boolean =>
  (['previousSibling', 'nextSibling'] as const).some((way) => {
    let node = step(element, way);
    while (node && isBare(node)) node = step(node, way);
    return node !== null;
  });

/** Whether a link fills a paragraph of its own: one within running text, bold or not, leaves no room for a figure. */
const standsAlone = (link: Element): boolean => {
  for (let element: Element | null = link; element; element = step(element, 'parentElement')) {
    if (hasNeighbours(element)) return false;
    const parent = step(element, 'parentElement');
    if (!parent || !getComputedStyle(parent).display.startsWith('inline')) return true;
  }
  return true;
};

const asksForFigure = ({ hash }: HTMLAnchorElement): boolean => plain(hash).startsWith(`#${FIGURE}?`);

/** The frame whose caption a link is: it shows the view already. */
const frameOf = (link: Element) => link.closest('figure')?.querySelector('iframe');

/** Whether a link is in editable content, which must not change under its author's hands. */
const isWritten = (link: HTMLAnchorElement): boolean =>
  link.isContentEditable || link.ownerDocument.designMode === 'on';

/**
 * Replaces links that stand alone and lead to our views, on a page of the origin `files`, with these views, and links that state one
 * of our figures, also within a sentence, with that figure; the link stays inside as the fallback. This module must not import from
 * the main script: a single file shares no chunks, so that would load the whole script a second time.
 */
export const upgradeLinks = (root: ParentNode, files: string | null): void => {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="#qj-"]')) {
    // A link inside one of our elements is its fallback.
    const isFallback = link.closest([...TAGS, FIGURE].join());
    if (isPosted(link) || !leadsToOurs(link, files) || isWritten(link) || isFallback || frameOf(link)) continue;
    // A link without a number only refers to a figure, such as “见出处”.
    if (asksForFigure(link) ? !/\d/.test(link.textContent) : !standsAlone(link)) continue;
    const element = elementFor(link.hash);
    if (!element) continue;
    link.replaceWith(element);
    element.append(link);
  }
};
