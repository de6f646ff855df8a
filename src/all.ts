import { upgradeLinksOfPage } from './elements/upgrade.js';
import './widgets/county-map/define.js';
import './widgets/industry-chain/define.js';
import './widgets/target-gauge/define.js';

export { upgradeLinks } from './elements/upgrade.js';

upgradeLinksOfPage();
