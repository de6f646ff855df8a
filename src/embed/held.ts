import { pageDocument } from '../elements/page-document.js';
import { ViewElement } from '../elements/view-element.js';
import type { HeldView } from '../view/held-view.js';
import { heldSource } from './held-source.js';

/**
 * In the page of one view, elements find it in the page. Hosts such as WordPress keep a frame in a sandbox, where it has no origin
 * and can fetch nothing. Comes before the elements are registered.
 */
const held = pageDocument.querySelector('script[type="application/json"]')?.textContent;
if (held) ViewElement.source = heldSource(JSON.parse(held) as HeldView);
