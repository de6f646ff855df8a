import { allowedIn } from 'qj-widgets/allowlist';
import { askForView, type PickQuestion } from 'qj-widgets/pick';
import type { Editor, RawEditorOptions } from 'tinymce';

/** The name of the button, for `toolbar`. */
export const BUTTON = 'qjview';

const isTag = (name: string): boolean => name.startsWith('qj-');

/** Options that let TinyMCE keep the tags of the views, which is nothing that runs. */
export const keepingViews = (tags: readonly string[]): RawEditorOptions => ({ custom_elements: tags.join() });

/** TinyMCE keeps the attributes that its schema names; ours are added to what it has. */
const keepAttributes = ({ schema }: Editor, { forms }: PickQuestion): void => {
  for (const [tag, names] of Object.entries(allowedIn(forms))) {
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

/** Adds the button: it opens the builder in a dialog of TinyMCE and inserts the view that is picked there. */
export const addViewButton = (editor: Editor, question: PickQuestion): void => {
  editor.on('PreInit', () => {
    keepAttributes(editor, question);
    keepWhole(editor);
  });
  editor.ui.registry.addButton(BUTTON, {
    text: '曲靖数据图',
    onAction: () => {
      const { address, pickedIn } = askForView(question);
      editor.windowManager.openUrl({
        title: '曲靖数据图',
        url: address,
        width: 1200,
        height: 800,
        // TinyMCE calls this only with messages from the origin of `url`.
        onMessage: (dialog, data) => {
          const picked = pickedIn(data);
          if (!picked) return;
          editor.insertContent(picked.element);
          dialog.close();
        },
      });
    },
  });
};
