import { upgradeLinksOfPage } from './elements/upgrade.js';
import './widgets/define.js';
import './figure/define.js';

export { upgradeLinks } from './elements/upgrade.js';

upgradeLinksOfPage();
