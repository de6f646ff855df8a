import { ButtonView, Plugin, toWidget, type ViewElement } from 'ckeditor5';
import { pickView, type PickQuestion } from 'qj-widgets/pick';

/** The name of the button, for `toolbar`. */
export const BUTTON = 'qjView';

/** A view in the article: which tag, its attributes, and what stands in it, as HTML that is never looked into. */
const MODEL = 'qjView';
const PARTS = ['tag', 'own', 'content'] as const;

const TAG = /^qj-[a-z-]+$/;

declare module 'ckeditor5' {
  interface EditorConfig {
    /** What the button asks the builder for. */
    qjView?: PickQuestion;
  }
}

/** The image and the heading in a view's content; the content itself is not put into the page. */
const shownOf = (content: string): { src: string | null; title: string } => {
  const { body } = new DOMParser().parseFromString(content, 'text/html');
  return {
    src: body.querySelector('img')?.getAttribute('src') ?? null,
    title: body.querySelector('[slot=above]')?.textContent ?? body.textContent,
  };
};

/** The views of qj-widgets in CKEditor 5: a button that opens the builder, and an object that keeps its HTML to the letter. */
export class QjView extends Plugin {
  static get pluginName() {
    return 'QjView' as const;
  }

  init(): void {
    const { editor } = this;
    editor.model.schema.register(MODEL, { inheritAllFrom: '$blockObject', allowAttributes: [...PARTS] });
    editor.data.registerRawContentMatcher({ name: TAG });
    this.convert();
    editor.ui.componentFactory.add(BUTTON, (locale) => {
      const button = new ButtonView(locale);
      button.set({ label: '曲靖数据图', withText: true });
      button.on('execute', () => void this.pick());
      return button;
    });
  }

  private async pick(): Promise<void> {
    const { editor } = this;
    const question = editor.config.get('qjView');
    if (!question) throw new Error('The config names no builder: qjView.');
    const picked = await pickView(question);
    if (!picked) return;
    // A block of its own: a link within a sentence would not become the view.
    const place = editor.model.schema.findOptimalInsertionRange(editor.model.document.selection, 'after');
    editor.model.insertContent(editor.data.parse(picked.element), place);
    editor.editing.view.focus();
  }

  private convert(): void {
    const { conversion } = this.editor;
    conversion.for('upcast').elementToElement({
      view: { name: TAG },
      model: (element: ViewElement, { writer }) =>
        writer.createElement(MODEL, {
          tag: element.name,
          own: Object.fromEntries(element.getAttributes()),
          content: element.getCustomProperty('$rawContent'),
        }),
      converterPriority: 'high',
    });
    conversion.for('dataDowncast').elementToElement({
      model: { name: MODEL, attributes: [...PARTS] },
      view: (item, { writer }) => {
        const [tag, own, content] = PARTS.map((part) => item.getAttribute(part)) as [
          string,
          Record<string, string>,
          string,
        ];
        return writer.createRawElement(tag, own, (element, converter) => {
          converter.setContentOf(element, content);
        });
      },
    });
    conversion.for('editingDowncast').elementToElement({
      model: { name: MODEL, attributes: [...PARTS] },
      view: (item, { writer }) => {
        const { src, title } = shownOf(String(item.getAttribute('content')));
        const box = writer.createContainerElement('div', { class: 'qj-view' });
        const shown = src
          ? writer.createEmptyElement('img', { src, alt: title })
          : writer.createUIElement('p', {}, function (page) {
              const element = this.toDomElement(page);
              element.textContent = title;
              return element;
            });
        writer.insert(writer.createPositionAt(box, 0), shown);
        return toWidget(box, writer, { label: title });
      },
    });
  }
}
