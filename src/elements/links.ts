import { LINK_ATTRIBUTES } from '../view/snippet-forms.js';

/** The element that an address asks for, such as `…#qj-target-gauge?target=gdp-2025`; null where it asks for none of ours. */
export const elementFor = (hash: string): HTMLElement | null => {
  const [, tag = '', query = ''] = /^#(qj-[a-z-]+)\?(.*)$/.exec(hash) ?? [];
  if (!tag || !customElements.get(tag)) return null;
  const element = document.createElement(tag);
  new URLSearchParams(query).forEach((value, name) => {
    if (LINK_ATTRIBUTES.includes(name)) element.setAttribute(name, value);
  });
  return element;
};

/** A link that a view holds already. */
const OURS = 'qj-target-gauge,qj-industry-chain,qj-county-map';

/** A link within running text stays one; only a paragraph of its own has room for a figure. */
const standsAlone = (link: HTMLAnchorElement): boolean =>
  [...(link.parentNode?.childNodes ?? [])].every(
    (node) => node === link || (node.nodeType !== Node.ELEMENT_NODE && !node.textContent?.trim()),
  );

/** Turns links to our views that stand alone into the views; the link stays inside, for when the view cannot be had. */
export const upgradeLinks = (root: ParentNode = document): void => {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="#qj-"]')) {
    // What readers posted stays what they posted.
    if (/\bugc\b/.test(link.rel) || link.closest(OURS) || !standsAlone(link)) continue;
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
  document.addEventListener('DOMContentLoaded', () => {
    upgradeLinks();
  });
};
