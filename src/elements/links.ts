import { LINK_ATTRIBUTES } from '../view/snippet-forms.js';
import { pageDocument } from './page-document.js';
import { filesOrigin } from './view-source.js';

/** Our tags; a link that stands inside one belongs to it. */
const OURS = 'qj-target-gauge,qj-industry-chain,qj-county-map';

/**
 * Marks an element that an address has set. A reader may have written it: the page says what is wrong with it without its words.
 * A property, since the script of an iframe's page is another than that of the elements.
 */
export const FROM_ADDRESS = { fromAddress: true };

/** The element that an address asks for, such as `…#qj-target-gauge?target=gdp-2025`; null where it asks for none of ours. */
export const elementFor = (hash: string): HTMLElement | null => {
  const [, tag = '', query = ''] = /^#(qj-[a-z-]+)\?(.*)$/.exec(hash) ?? [];
  if (!OURS.split(',').includes(tag) || !customElements.get(tag)) return null;
  const element = pageDocument.createElement(tag);
  new URLSearchParams(query).forEach((value, name) => {
    if (LINK_ATTRIBUTES.includes(name)) element.setAttribute(name, value);
  });
  return Object.assign(element, FROM_ADDRESS);
};

/** Leads to the page of all views that stands beside this script. */
const leadsToOurs = ({ origin, pathname }: HTMLAnchorElement): boolean =>
  origin === filesOrigin() && pathname.endsWith('/embed.html');

/** What readers posted stays what they posted. */
const isPosted = ({ rel }: HTMLAnchorElement): boolean => /\b(ugc|nofollow|sponsored)\b/i.test(rel);

const isBare = (node: Node): boolean => node.nodeType !== Node.ELEMENT_NODE && !node.textContent?.trim();

/** A link within running text stays one; only a paragraph of its own has room for a figure. */
const standsAlone = (link: HTMLAnchorElement): boolean => {
  // From neighbour to neighbour: a form around it may have a field named `childNodes`.
  for (let node = link.previousSibling; node; node = node.previousSibling) if (!isBare(node)) return false;
  for (let node = link.nextSibling; node; node = node.nextSibling) if (!isBare(node)) return false;
  return true;
};

/** Turns links to our views that stand alone into the views; the link stays inside, for when the view cannot be had. */
export const upgradeLinks = (root: ParentNode = pageDocument): void => {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="#qj-"]')) {
    if (isPosted(link) || !leadsToOurs(link) || link.closest(OURS) || !standsAlone(link)) continue;
    const element = elementFor(link.hash);
    if (!element) continue;
    link.replaceWith(element);
    element.append(link);
  }
};

/** Now, and again when the page has come to its end. */
export const upgradeLinksSoon = (): void => {
  upgradeLinks();
  // Where the page has come to its end already, this is never heard.
  pageDocument.addEventListener('DOMContentLoaded', () => {
    upgradeLinks();
  });
};
