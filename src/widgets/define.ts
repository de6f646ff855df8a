// Written by scripts/generate-lists.ts from the folders of src/widgets/. Do not edit: run `npm run lists`.
import './target-gauge/define.js';
import './industry-chain/define.js';
import './county-map/define.js';
import './key-figures/define.js';
import './task-tree/define.js';
import './framework/define.js';
import './timeline/define.js';
