/** What the types refuse. Each line below is an error that is expected: the check fails where one is none. */
import 'qj-widgets/all';

const gauge = document.createElement('qj-target-gauge');
const map = document.createElement('qj-county-map');

// @ts-expect-error The themes are auto, light and dark.
gauge.theme = 'night';
// @ts-expect-error The layouts are hex and map.
map.layout = 'globe';
// @ts-expect-error The editor's own data follows the schema.
gauge.data = { title: 5 };
// @ts-expect-error A gauge tells the chosen figure, not a county.
gauge.addEventListener('qj-select', ({ detail }) => detail.adcode);
// @ts-expect-error An error has a code of a closed list.
gauge.addEventListener('qj-error', ({ detail }) => detail.code === 'broken');
