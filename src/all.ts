import { upgradeLinksSoon } from './elements/links.js';
import './widgets/county-map/define.js';
import './widgets/industry-chain/define.js';
import './widgets/target-gauge/define.js';

// Apps import this on the server too, where there is no page.
if (typeof document !== 'undefined') upgradeLinksSoon();
