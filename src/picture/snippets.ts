import { COLORS, zoomOf } from '../theme/tokens.js';
import { downloadName } from '../view/download-name.js';
import { LINK_ATTRIBUTES, isPictured, isPlain, type SnippetForm } from '../view/snippet-forms.js';
import { PAGE_FORMAT, type Face, type Picture } from '../view/static-view.js';
import { captionText, escapeMarkup, fallbackText, linkText, titleOf } from '../view/text.js';
import type { ViewModel } from '../view/view-model.js';
import { placePath, singleFile, viewPath, widgetOf } from '../view/view-path.js';
import { markup } from './markup.js';
import { pageContent } from './page-content.js';
import { imageDrawing, svgDrawing } from './page-drawing.js';

interface Pasted {
  model: ViewModel;
  /** Where the site serves the script; the other files are beside it. */
  script: string;
  /** The attributes of the tag. */
  attributes: Record<string, string>;
  /** The drawings of the widths that `pageWidths` names, for the form `inline`. */
  pictures?: readonly Picture[];
}

/** The height of an iframe with a view that was not measured, in CSS pixels. */
const FRAME_HEIGHT = 640;

/** The width of the pictures in `static/`, in CSS pixels. */
export const PICTURE_WIDTH = 720;

/** A file beside the script. */
export const beside = (script: string, path: string): string => script.replace(/[^/]*$/, '') + path;

/** The file that keeps the view's place, beside the script. */
const placeFile = ({ model, script, attributes }: Pasted): string =>
  escapeMarkup(beside(script, placePath(viewPath(model), isPlain(attributes))));

/** Whether the view has files of its own: those of the documents do, an editor's own does not. */
const hasFiles = ({ attributes }: Pasted): boolean => !('data' in attributes);

/** The tag with its fallback text for pages without scripts; the style sheet reserves the view's space until it has loaded. */
const tagOf = (pasted: Pasted): string => {
  const { model, attributes } = pasted;
  return (
    (hasFiles(pasted) ? `<link rel="stylesheet" href="${placeFile(pasted)}">\n` : '') +
    markup(model.tag, attributes, escapeMarkup(fallbackText(model)))
  );
};

/** The view's own title, since an address cannot carry a page's heading. */
const titleIn = ({ model }: Pasted): string => model.embedded?.title ?? titleOf(model);

/** The fragment of an address: which view, and how it looks. */
const fragmentOf = ({ model, attributes }: Pasted): string => {
  const allowed = Object.entries(attributes).filter(([name]) => LINK_ATTRIBUTES.includes(name));
  return `#${model.tag}?${new URLSearchParams(allowed).toString()}`;
};

/** A link to the view, in a paragraph of its own: there the site's script may put the view. */
const linkOf = (pasted: Pasted): string => {
  const { model, script } = pasted;
  const href = beside(script, 'embed.html') + fragmentOf(pasted);
  return markup('p', {}, markup('a', { href }, escapeMarkup(linkText(model))));
};

/** Whether the tag sets only what the view's own files have too: the view and its language. */
const isUnset = ({ model, attributes }: Pasted): boolean =>
  Object.keys(attributes).every((name) => name === model.attribute || name === 'lang');

const colorsOf = ({ attributes }: Pasted) => COLORS[attributes['theme'] === 'dark' ? 'dark' : 'light'];

/** The tag with its view as words and a drawing. */
const tagWith = (pasted: Pasted, drawing: string, more: Record<string, string> = {}): string => {
  const { model, script, attributes } = pasted;
  const level = /^[2-6]$/.test(attributes['heading-level'] ?? '') ? `h${attributes['heading-level'] ?? ''}` : 'h3';
  const page = beside(script, `embed/${singleFile(model, 'html')}`);
  const viewsToChoose = 'layers' in attributes;
  const plain = isPlain(attributes);
  const content = pageContent(model, drawing, { level, page, viewsToChoose, plain, colors: colorsOf(pasted) });
  return markup(model.tag, { ...attributes, ...more }, `\n${content}\n`);
};

/** The face for the page, without what stands there as text: what the frame needs to answer a reader. */
const answering = (face: Face): string =>
  JSON.stringify([PAGE_FORMAT, { ...face, legend: [], remarks: '', source: '', still: '' }]);

/** Chooses the wide drawing and dark colours: phones and light pages need not wait for it. */
const styleSheet = (script: string, media: Record<string, string> = {}): string =>
  markup('link', { rel: 'stylesheet', href: beside(script, 'qj-inline.css'), ...media }, null);

const module = (script: string): string => markup('script', { type: 'module', src: script });

/**
 * The page of the view in a frame, in a figure. Where a filter drops the frame, the link of the caption is left, and the site's
 * script can make it the view.
 */
export const frameFigure = (pasted: Pasted): { html: string; height: number } => {
  const { model, script, attributes } = pasted;
  const { height: full, plainHeight } = model.embedded ?? {};
  const height = (isPlain(attributes) ? plainHeight : full) ?? FRAME_HEIGHT;
  const frame = markup('iframe', {
    src: beside(script, `embed/${singleFile(model, 'html')}`) + (isUnset(pasted) ? '' : fragmentOf(pasted)),
    title: titleIn(pasted),
    width: '100%',
    height: String(height),
    loading: 'lazy',
    frameborder: '0',
  });
  return { html: markup('figure', {}, frame + markup('figcaption', {}, linkOf(pasted))), height };
};

const FORMS: Record<SnippetForm, (pasted: Pasted) => string> = {
  inline: (pasted) => {
    const { model, script, attributes, pictures = [] } = pasted;
    const drawing = svgDrawing(model, pictures, colorsOf(pasted), isPlain(attributes));
    return [
      styleSheet(script, { media: '(min-width: 480px), (prefers-color-scheme: dark)' }),
      tagWith(pasted, drawing, { 'data-face': answering(model.face) }),
      module(script),
    ].join('\n');
  },
  script: (pasted) => {
    const { model, script, attributes } = pasted;
    const sizes = isPictured(attributes) ? (model.embedded?.pictures ?? []) : [];
    if (sizes.length === 0) return `${module(script)}\n${tagOf(pasted)}`;
    const zoom = zoomOf(attributes['text-size']);
    const drawing = imageDrawing(sizes, { zoom, alt: fallbackText(model) }, (width) =>
      beside(script, `${viewPath(model)}/${model.locale}-${width}.svg`),
    );
    return [styleSheet(script), tagWith(pasted, drawing), module(script)].join('\n');
  },
  single: (pasted) => {
    const src = beside(pasted.script, `embed/${singleFile(pasted.model, 'js')}`);
    return `<script src="${escapeMarkup(src)}" async></script>\n${tagOf(pasted)}`;
  },
  link: linkOf,
  iframe: (pasted) => {
    const { html } = frameFigure(pasted);
    return `${html}\n<script src="${escapeMarkup(beside(pasted.script, 'qj-frames.js'))}" async></script>`;
  },
  image: (pasted) => {
    const { model, script } = pasted;
    const picture = {
      // The site serves a picture of the view as it is; for any other, the editor uses the one that was saved.
      src: isUnset(pasted) ? beside(script, `static/${model.view}.${model.locale}.svg`) : downloadName(model, 'png'),
      alt: fallbackText(model),
      width: String(PICTURE_WIDTH),
    };
    const caption = markup('figcaption', {}, escapeMarkup(captionText(model)));
    return markup('figure', {}, markup('img', picture, null) + caption);
  },
  npm: (pasted) => {
    const { model, script, attributes } = pasted;
    const widget = widgetOf(model);
    return [
      '// npm install qj-widgets',
      '// npx qj-widgets files -o public/qj',
      "import { setViewsBase } from 'qj-widgets';",
      `import 'qj-widgets/${widget}';`,
      ...(hasFiles(pasted) ? [`import 'qj-widgets/${placePath(viewPath(model), isPlain(attributes))}';`] : []),
      '',
      `setViewsBase(${JSON.stringify(beside(script, ''))});`,
      '',
      markup(model.tag, attributes, escapeMarkup(fallbackText(model))),
    ].join('\n');
  },
};

/** The code to paste into a page or an editor. */
export const snippetOf = (form: SnippetForm, pasted: Pasted): string => FORMS[form](pasted);
