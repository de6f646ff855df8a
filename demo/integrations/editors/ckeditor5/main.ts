import { Bold, ClassicEditor, Essentials, Link, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { ASKED } from '../asked';
import { withStore } from '../page';
import { BUTTON, QjView } from './button';

const article = document.querySelector<HTMLElement>('#article');
if (!article) throw new Error('#article is missing');

const editor = await ClassicEditor.create({
  attachTo: article,
  // CKEditor 5 under the GPL, as this example uses it; a site takes the licence that it has.
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Link, QjView],
  toolbar: ['undo', 'redo', '|', 'bold', BUTTON],
  qjView: ASKED,
});

withStore({
  html: () => editor.getData(),
  load: (html) => {
    editor.setData(html);
  },
});
