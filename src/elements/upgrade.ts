import { pageDocument } from './page-document.js';
import { filesOrigin } from './view-source.js';

const LINKS = 'a[href*="#qj-"]';

/** How often a page that changes all the time is looked through, in milliseconds. */
const PAUSE = 100;

/** Turns links to our views into the views, below a node. The code for it comes with the first such link. */
export const upgradeLinks = async (root: ParentNode = pageDocument): Promise<void> => {
  if (root.querySelector(LINKS)) (await import('./links.js')).upgradeLinks(root, filesOrigin());
};

/** Now, and whenever the page puts something in: articles may come in by themselves. */
export const upgradeLinksOfPage = (): void => {
  if (typeof document === 'undefined') return;
  const upgrade = (): void => {
    upgradeLinks().catch(() => {
      // The links stay links.
    });
  };
  upgrade();
  let waits = false;
  new MutationObserver(() => {
    if (waits) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      upgrade();
    }, PAUSE);
  }).observe(pageDocument.documentElement, { childList: true, subtree: true });
};
