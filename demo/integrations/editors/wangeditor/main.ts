import { Boot, createEditor, createToolbar } from '@wangeditor-next/editor';
import '@wangeditor-next/editor/dist/css/style.css';
import DOMPurify from 'dompurify';
import { allowedIn, forDomPurify } from 'qj-widgets/allowlist';
import { ASKED, TAGS } from '../asked';
import { withStore } from '../page';
import { BUTTON, viewModule } from './button';

Boot.registerModule(viewModule(TAGS, ASKED));

/** What this article may have besides the views. */
const OWN = { p: ['style'], span: ['style'], strong: [], br: [], a: ['href', 'target'] };

// The editor's own way of cleaning HTML drops SVG, and with it the marks in a view's legend.
const { config, hook } = forDomPurify(allowedIn(ASKED.forms, OWN));
DOMPurify.addHook('uponSanitizeAttribute', hook);

const editor = createEditor({
  selector: '#article',
  html: '<p>正文。</p>',
  config: { sanitizeHtml: (html) => DOMPurify.sanitize(html, config) },
});
createToolbar({ editor, selector: '#toolbar', config: { toolbarKeys: ['bold', BUTTON] } });

withStore({
  html: () => editor.getHtml(),
  load: (html) => {
    editor.setHtml(html);
  },
});
