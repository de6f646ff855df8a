import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import { ASKED, TAGS } from '../asked';
import { withStore } from '../page';
import { BUTTON, addViewButton, keepingViews } from './button';

const [editor] = await tinymce.init({
  ...keepingViews(TAGS),
  selector: '#article',
  // TinyMCE under the GPL, as this example uses it; a site takes the licence that it has.
  license_key: 'gpl',
  menubar: false,
  promotion: false,
  toolbar: `undo redo | bold | ${BUTTON}`,
  // Addresses stay as the builder gave them.
  convert_urls: false,
  setup: (made) => {
    addViewButton(made, ASKED);
  },
});

if (editor)
  withStore({
    html: () => editor.getContent(),
    load: (html) => {
      editor.setContent(html);
    },
  });
