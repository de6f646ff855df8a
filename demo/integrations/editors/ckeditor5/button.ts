import { ButtonView, Plugin, toWidget, type ViewElement } from 'ckeditor5';
import { pickInDialog, type PickQuestion } from 'qj-widgets/pick';

/** The name of the button, for `toolbar`. */
export const BUTTON = 'qjView';

/** A view in the article, and a figure in a sentence: which tag, its attributes, and what stands in it, as HTML that is never looked into. */
const VIEW = 'qjView';
const FIGURE = 'qjFigure';
const PARTS = ['tag', 'own', 'content'] as const;

const TAG = /^qj-[a-z-]+$/;
const FIGURE_TAG = 'qj-figure';

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

/** The views of qj-widgets in CKEditor 5, and its figures: a button that opens the builder, and objects that keep their HTML to the letter. */
export class QjView extends Plugin {
  static get pluginName() {
    return 'QjView' as const;
  }

  init(): void {
    const { editor } = this;
    editor.model.schema.register(VIEW, { inheritAllFrom: '$blockObject', allowAttributes: [...PARTS] });
    editor.model.schema.register(FIGURE, { inheritAllFrom: '$inlineObject', allowAttributes: [...PARTS] });
    editor.data.registerRawContentMatcher({ name: TAG });
    // The spaces beside a figure are those of its sentence.
    editor.data.htmlProcessor.domConverter.inlineObjectElements.push(FIGURE_TAG);
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
    const picked = await pickInDialog(question);
    if (!picked) return;
    const { model, data } = editor;
    const { selection } = model.document;
    if (picked.inline) model.insertContent(data.parse(picked.element, '$clipboardHolder'), selection);
    // A block of its own: a link within a sentence would not become the view.
    else model.insertContent(data.parse(picked.element), model.schema.findOptimalInsertionRange(selection, 'after'));
    editor.editing.view.focus();
  }

  private convert(): void {
    const { conversion } = this.editor;
    conversion.for('upcast').elementToElement({
      view: { name: TAG },
      model: (element: ViewElement, { writer }) =>
        writer.createElement(element.name === FIGURE_TAG ? FIGURE : VIEW, {
          tag: element.name,
          own: Object.fromEntries(element.getAttributes()),
          content: element.getCustomProperty('$rawContent'),
        }),
      converterPriority: 'high',
    });
    for (const name of [VIEW, FIGURE])
      conversion.for('dataDowncast').elementToElement({
        model: { name, attributes: [...PARTS] },
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
      model: { name: FIGURE, attributes: [...PARTS] },
      view: (item, { writer }) => {
        const { title } = shownOf(String(item.getAttribute('content')));
        const box = writer.createContainerElement('span', { class: 'qj-figure' });
        writer.insert(writer.createPositionAt(box, 0), writer.createText(title));
        return toWidget(box, writer, { label: title });
      },
    });
    conversion.for('editingDowncast').elementToElement({
      model: { name: VIEW, attributes: [...PARTS] },
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
