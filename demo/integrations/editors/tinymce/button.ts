import { allowedIn } from 'qj-widgets/allowlist';
import { pickInDialog, type PickQuestion } from 'qj-widgets/pick';
import type { Editor, RawEditorOptions } from 'tinymce';

/** The name of the button, for `toolbar`. */
export const BUTTON = 'qjview';

/** Stands in a sentence; the tags of views are blocks. */
const FIGURE_TAG = 'qj-figure';

const isTag = (name: string): boolean => name.startsWith('qj-');

/** Options that let TinyMCE keep the tags of the views, which is nothing that runs; `~` is its sign for what stands in a sentence. */
export const keepingViews = (tags: readonly string[]): RawEditorOptions => ({
  custom_elements: tags.map((tag) => (tag === FIGURE_TAG ? `~${tag}` : tag)).join(),
});

/** TinyMCE keeps the attributes that its schema names, all in small letters; ours are added to what it has. */
const keepAttributes = ({ schema }: Editor, { forms }: PickQuestion): void => {
  for (const [tag, own] of Object.entries(allowedIn(forms))) {
    const names = own.map((name) => name.toLowerCase());
    const rule = schema.getElementRule(tag);
    if (!rule) schema.addValidElements(`${tag}[${names.join('|')}]`);
    for (const name of names.filter((one) => rule && !(one in rule.attributes))) {
      rule?.attributesOrder.push(name);
      Object.assign(rule?.attributes ?? {}, { [name]: {} });
    }
  }
};

/** A view is one thing in the article: it is selected, moved and deleted as a whole, and nobody types into it. */
const keepWhole = ({ parser, serializer, schema }: Editor): void => {
  const tags = Object.keys(schema.getCustomElements()).filter(isTag).join();
  parser.addNodeFilter(tags, (nodes) => {
    for (const node of nodes) node.attr('contenteditable', 'false');
  });
  serializer.addNodeFilter(tags, (nodes) => {
    for (const node of nodes) node.attr('contenteditable', null);
  });
};

/** Adds the button: it opens the builder in a dialog and inserts what is picked there, a figure into the sentence with the cursor. */
export const addViewButton = (editor: Editor, question: PickQuestion): void => {
  editor.on('PreInit', () => {
    keepAttributes(editor, question);
    keepWhole(editor);
  });
  editor.ui.registry.addButton(BUTTON, {
    text: '曲靖数据图',
    onAction: () => {
      void pickInDialog(question).then((picked) => {
        if (picked) editor.insertContent(picked.element);
      });
    },
  });
};
