import { DomEditor, SlateEditor, type IButtonMenu, type IDomEditor, type IModuleConf } from '@wangeditor-next/editor';
import { pickView, type PickQuestion } from 'qj-widgets/pick';
import { h, type VNode } from 'snabbdom';

/** The name of the button, for `toolbarKeys` and `insertKeys`. */
export const BUTTON = 'qjView';

const TYPE = 'qj-view';

/** A view in the article: its HTML, which is never looked into, and the empty text that Slate wants in everything. */
interface View {
  type: typeof TYPE;
  html: string;
  children: [{ text: '' }];
}

const viewOf = (html: string): View => ({ type: TYPE, html, children: [{ text: '' }] });

const htmlOf = (element: unknown): string => (element as View).html;

const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** The image and the heading of a view; its HTML itself is not put into the page. */
const shown = (html: string): VNode[] => {
  const body = parsed(html);
  const src = body.querySelector('img')?.getAttribute('src');
  const title = body.querySelector('[slot=above]')?.textContent ?? body.textContent;
  return src ? [h('img', { props: { src, alt: title } })] : [h('p', title)];
};

/** Where the HTML of a view waits while an article is read in: what stands in an element is read, and changed, before the element. */
const WAITING = 'data-qj-view';

/** Opens the builder and inserts the view that is picked there, where the cursor was. */
class PickMenu implements IButtonMenu {
  readonly title = '曲靖数据图';
  readonly tag = 'button';

  constructor(
    private readonly tags: readonly string[],
    private readonly question: PickQuestion,
  ) {}

  getValue(): string {
    return '';
  }

  isActive(): boolean {
    return false;
  }

  isDisabled(): boolean {
    return false;
  }

  exec(editor: IDomEditor): void {
    void pickView(this.question).then((picked) => {
      if (!picked) return;
      editor.restoreSelection();
      // A block of its own, after the one with the cursor: no sentence is torn apart.
      const [block = 0] = editor.selection?.anchor.path ?? [];
      editor.select(SlateEditor.end(editor, [block]));
      const view = parsed(picked.element).querySelector(this.tags.join());
      if (view) editor.insertNode(viewOf(view.outerHTML));
      else editor.dangerouslyInsertHtml(picked.element);
    });
  }
}

/** The views of qj-widgets in wangEditor 5: a button, and an element that is drawn, written out and read in again. */
export const viewModule = (tags: readonly string[], question: PickQuestion): Partial<IModuleConf> => ({
  menus: [{ key: BUTTON, factory: () => new PickMenu(tags, question) }],
  editorPlugin: (editor) => {
    const { isVoid } = editor;
    editor.isVoid = (element) => DomEditor.getNodeType(element) === TYPE || isVoid(element);
    return editor;
  },
  renderElems: [
    {
      type: TYPE,
      renderElem: (element) =>
        h('div', { props: { contentEditable: 'false', className: TYPE } }, shown(htmlOf(element))),
    },
  ],
  elemsToHtml: [{ type: TYPE, elemToHtml: htmlOf }],
  preParseHtml: [
    {
      selector: tags.join(),
      preParseHtml: ({ outerHTML }) => {
        const box = document.createElement('div');
        box.setAttribute(WAITING, outerHTML);
        return box;
      },
    },
  ],
  // Without this, the element is lost when the article is opened again.
  parseElemsHtml: [{ selector: `[${WAITING}]`, parseElemHtml: (box) => viewOf(box.getAttribute(WAITING) ?? '') }],
});
