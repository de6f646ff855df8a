// This element alone: the code of the others is not in the bundle.
import 'qj-widgets/target-gauge';
// Keeps the place of the view to the pixel until it is drawn.
import 'qj-widgets/views/target-gauge/gdp-2025.css';
import { setViewsBase } from 'qj-widgets';
import '../article.css';
import { told } from '../content';

// Where the site serves the folder `views/` of the package: here /qj/views/.
setViewsBase('/qj/');

const gauge = document.querySelector('qj-target-gauge');
const chosen = document.getElementById('chosen');

// The tag and its events are typed: `detail` is what a gauge tells.
gauge?.addEventListener('qj-select', ({ detail }) => {
  if (chosen) chosen.textContent = told(detail);
});
