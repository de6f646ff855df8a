import { LINK_ATTRIBUTES } from '../view/snippet-forms.js';
import { step } from './tree.js';

/** Our tags; a link that stands inside one belongs to it. */
const OURS = 'qj-target-gauge,qj-industry-chain,qj-county-map';

/**
 * Marks an element that an address has set. A reader may have written it: the page says what is wrong with it without its words.
 * A property, since the script of an iframe's page is another than that of the elements.
 */
export const FROM_ADDRESS = { fromAddress: true };

/** Some programs encode the signs of an address, all of them. */
const plain = (hash: string): string =>
  hash.includes('?') ? hash : hash.replace(/%(?:3f|3d|26)/gi, (code) => decodeURIComponent(code));

/** The element that an address asks for, such as `…#qj-target-gauge?target=gdp-2025`; null where it asks for none of ours. */
export const elementFor = (hash: string): HTMLElement | null => {
  const [, tag = '', query = ''] = /^#(qj-[a-z-]+)\?(.*)$/.exec(plain(hash)) ?? [];
  const Element = OURS.split(',').includes(tag) && customElements.get(tag);
  if (!Element) return null;
  const element = new Element();
  new URLSearchParams(query).forEach((value, name) => {
    if (LINK_ATTRIBUTES.includes(name)) element.setAttribute(name, value);
  });
  return Object.assign(element, FROM_ADDRESS);
};

/** Leads to the page of all views that stands beside our script. */
const leadsTo = (files: string | null, { origin, pathname }: HTMLAnchorElement): boolean =>
  origin === files && pathname.endsWith('/embed.html');

/** What readers posted stays what they posted. */
const isPosted = ({ rel }: HTMLAnchorElement): boolean => /\b(ugc|nofollow|sponsored)\b/i.test(rel);

const isBare = (node: Node): boolean =>
  node instanceof HTMLBRElement || (node.nodeType !== Node.ELEMENT_NODE && !node.textContent?.trim());

const hasNeighbours = (element: Element): boolean =>
  (['previousSibling', 'nextSibling'] as const).some((way) => {
    let node = step(element, way);
    while (node && isBare(node)) node = step(node, way);
    return node !== null;
  });

/** A link within running text stays one, set bold or not; only a paragraph of its own has room for a figure. */
const standsAlone = (link: Element): boolean => {
  for (let element: Element | null = link; element; element = step(element, 'parentElement')) {
    if (hasNeighbours(element)) return false;
    const parent = step(element, 'parentElement');
    if (!parent || !getComputedStyle(parent).display.startsWith('inline')) return true;
  }
  return true;
};

/**
 * Turns links to our views that stand alone into the views; the link stays inside, for when the view cannot be had. What an
 * editor is writing stays what it is. `files` is where the page of all views is from.
 */
export const upgradeLinks = (root: ParentNode, files: string | null): void => {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="#qj-"]')) {
    if (isPosted(link) || !leadsTo(files, link) || link.isContentEditable || link.closest(OURS) || !standsAlone(link))
      continue;
    const element = elementFor(link.hash);
    if (!element) continue;
    link.replaceWith(element);
    element.append(link);
  }
};
