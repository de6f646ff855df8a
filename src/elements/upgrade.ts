import { pageDocument } from './page-document.js';
import { fileAddress } from './view-source.js';

const LINKS = 'a[href*="#qj-"]';

/** The throttle interval on pages that change all the time, in milliseconds. */
const PAUSE = 100;

/** Turns the links below a node that lead to our views into these views. The code for it is loaded with the first such link. */
export const upgradeLinks = async (root: ParentNode = pageDocument): Promise<void> => {
  if (root.querySelector(LINKS)) (await import('./links.js')).upgradeLinks(root, fileAddress('')?.origin ?? null);
};

/** Upgrades links now and whenever the page adds nodes, since articles may be loaded later. */
export const upgradeLinksOfPage = (): void => {
  if (typeof document === 'undefined') return;
  const upgrade = (): void => {
    upgradeLinks().catch(() => {
      // If the code cannot be loaded, the links stay links.
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
