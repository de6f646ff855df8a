import { upgradeLinksOfPage } from './elements/upgrade.js';
import './figure/define.js';
import './widgets/define.js';

export { upgradeLinks } from './elements/upgrade.js';

upgradeLinksOfPage();
