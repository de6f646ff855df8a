import { LINK_ATTRIBUTES } from '../view/snippet-forms.js';

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
  const Ours = OURS.split(',').includes(tag) ? customElements.get(tag) : undefined;
  if (!Ours) return null;
  const element = new Ours();
  new URLSearchParams(query).forEach((value, name) => {
    if (LINK_ATTRIBUTES.includes(name)) element.setAttribute(name, value);
  });
  return Object.assign(element, FROM_ADDRESS);
};

/** Leads to the page of all views that stands beside the script. */
const leadsToOurs = ({ origin, pathname }: HTMLAnchorElement, files: string | null): boolean =>
  origin === files && pathname.endsWith('/embed.html');

/** What readers posted stays what they posted. */
const isPosted = ({ rel }: HTMLAnchorElement): boolean => /\b(ugc|nofollow|sponsored)\b/i.test(rel);

const isBare = (node: Node): boolean =>
  node instanceof HTMLBRElement || (node.nodeType !== Node.ELEMENT_NODE && !node.textContent?.trim());

/** What the steps through a page lead to. */
interface Steps {
  parentElement: Element | null;
  previousSibling: Node | null;
  nextSibling: Node | null;
}

/** A step through the page. A form's own member may be a field of that name, so what looks it up begins at its prototype. */
const step = <W extends keyof Steps>(node: Node, way: W): Steps[W] => Reflect.get(Node.prototype, way, node);

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

/** What an editor is writing stays what it is. */
const isWritten = (link: HTMLAnchorElement): boolean =>
  link.isContentEditable || link.ownerDocument.designMode === 'on';

/**
 * Turns links to our views, whose page comes from the origin `files`, into the views where they stand alone; the link stays inside,
 * for when the view cannot be had. This code uses nothing of the script that asks for it: a single file shares no chunk with others
 * and would load the whole script a second time.
 */
export const upgradeLinks = (root: ParentNode, files: string | null): void => {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="#qj-"]')) {
    if (isPosted(link) || !leadsToOurs(link, files) || isWritten(link) || link.closest(OURS) || !standsAlone(link))
      continue;
    const element = elementFor(link.hash);
    if (!element) continue;
    link.replaceWith(element);
    element.append(link);
  }
};
