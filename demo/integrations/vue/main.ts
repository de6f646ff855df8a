// Registers the tags. A page of one kind of view takes that alone: 'qj-widgets/target-gauge'.
import 'qj-widgets/all';
import { setViewsBase } from 'qj-widgets';
import { createApp } from 'vue';
import '../article.css';
import Article from './article.vue';

// Where the site serves the folder `views/` of the package: here /qj/views/.
setViewsBase('/qj/');

createApp(Article).mount('#root');
