import { upgradeLinksSoon } from './elements/links.js';
import './widgets/county-map/define.js';
import './widgets/industry-chain/define.js';
import './widgets/target-gauge/define.js';

upgradeLinksSoon();
