import { DomEditor, SlateEditor, type IButtonMenu, type IDomEditor, type IModuleConf } from '@wangeditor-next/editor';
import { pickInDialog, type PickQuestion } from 'qj-widgets/pick';
import { h, type VNode } from 'snabbdom';

/** The name of the button, for `toolbarKeys` and `insertKeys`. */
export const BUTTON = 'qjView';

/** A view in the article, and a figure in a sentence, whose tag is called the same. */
const VIEW = 'qj-view';
const FIGURE = 'qj-figure';

/** Their HTML, which is never looked into, and the empty text that Slate wants in everything. */
interface Kept {
  type: typeof VIEW | typeof FIGURE;
  html: string;
  children: [{ text: '' }];
}

const keptOf = (html: string): Kept => ({
  type: html.startsWith(`<${FIGURE}`) ? FIGURE : VIEW,
  html,
  children: [{ text: '' }],
});

const htmlOf = (element: unknown): string => (element as Kept).html;

const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** The image and the heading of a view; its HTML itself is not put into the page. */
const shown = (html: string): VNode[] => {
  const body = parsed(html);
  const src = body.querySelector('img')?.getAttribute('src');
  const title = body.querySelector('[slot=above]')?.textContent ?? body.textContent;
  return src ? [h('img', { props: { src, alt: title } })] : [h('p', title)];
};

/** Where the HTML of a view or a figure waits while an article is read in: what stands in an element is read, and changed, before the element. */
const WAITING = 'data-qj-view';

/** Opens the builder and inserts what is picked there, where the cursor was. */
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
    void pickInDialog(this.question).then((picked) => {
      if (!picked) return;
      editor.restoreSelection();
      if (!picked.inline) {
        // A block of its own, after the one with the cursor: no sentence is torn apart.
        const [block = 0] = editor.selection?.anchor.path ?? [];
        editor.select(SlateEditor.end(editor, [block]));
      }
      const kept = parsed(picked.element).querySelector(this.tags.join());
      if (kept) editor.insertNode(keptOf(kept.outerHTML));
      else editor.dangerouslyInsertHtml(picked.element);
    });
  }
}

/** The views of qj-widgets in wangEditor 5, and its figures: a button, and elements that are drawn, written out and read in again. */
export const viewModule = (tags: readonly string[], question: PickQuestion): Partial<IModuleConf> => ({
  menus: [{ key: BUTTON, factory: () => new PickMenu(tags, question) }],
  editorPlugin: (editor) => {
    const { isVoid, isInline } = editor;
    editor.isVoid = (element) => [VIEW, FIGURE].includes(DomEditor.getNodeType(element)) || isVoid(element);
    editor.isInline = (element) => DomEditor.getNodeType(element) === FIGURE || isInline(element);
    return editor;
  },
  renderElems: [
    {
      type: VIEW,
      renderElem: (element) =>
        h('div', { props: { contentEditable: 'false', className: VIEW } }, shown(htmlOf(element))),
    },
    {
      type: FIGURE,
      renderElem: (element) =>
        h('span', { props: { contentEditable: 'false', className: FIGURE } }, parsed(htmlOf(element)).textContent),
    },
  ],
  elemsToHtml: [VIEW, FIGURE].map((type) => ({ type, elemToHtml: htmlOf })),
  preParseHtml: [
    {
      selector: tags.join(),
      preParseHtml: ({ localName, outerHTML }) => {
        const box = document.createElement(localName === FIGURE ? 'span' : 'div');
        box.setAttribute(WAITING, outerHTML);
        // wangEditor makes text of every other span.
        box.setAttribute('data-w-e-type', FIGURE);
        return box;
      },
    },
  ],
  // Without this, the element is lost when the article is opened again.
  parseElemsHtml: [{ selector: `[${WAITING}]`, parseElemHtml: (box) => keptOf(box.getAttribute(WAITING) ?? '') }],
});
