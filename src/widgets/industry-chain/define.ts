import { QjIndustryChain } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'qj-industry-chain': QjIndustryChain;
  }
}

// A page may include the script twice, or in two versions: the first one stays.
if (!customElements.get('qj-industry-chain')) customElements.define('qj-industry-chain', QjIndustryChain);
