// Registers the tags. A page of one kind of view takes that alone: 'qj-widgets/target-gauge'.
import 'qj-widgets/all';
import { setViewsBase } from 'qj-widgets';
import { createRoot } from 'react-dom/client';
import '../article.css';
import { Article } from './article';

// Where the site serves the folder `views/` of the package: here /qj/views/.
setViewsBase('/qj/');

const root = document.getElementById('root');
if (root) createRoot(root).render(<Article />);
