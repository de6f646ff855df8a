import { downloadName } from './download-name.js';
import { LINK_ATTRIBUTES, type SnippetForm } from './snippet-forms.js';
import { captionText, escapeMarkup, fallbackText, titleOf } from './text.js';
import type { ViewModel } from './view-model.js';
import { singleFile, viewPath, widgetOf } from './view-path.js';

interface Pasted {
  model: ViewModel;
  /** Where the site serves the script; the other files are beside it. */
  script: string;
  /** The attributes of the tag. */
  attributes: Record<string, string>;
}

/** The height of an iframe with a view that was not measured, in CSS pixels. */
const FRAME_HEIGHT = 640;

/** The picture for phones of the usual widths. Preloading it together with the script saves slow networks one round trip. */
const PHONES = { media: '(min-width: 354px) and (max-width: 410px)', width: 290 };

/** The width of the pictures in `static/`, in CSS pixels. */
export const PICTURE_WIDTH = 720;

/** An element as text; its content is markup already. */
export const markup = (name: string, attributes: Record<string, string>, content = ''): string => {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  return `<${name}${list.join('')}>${content}</${name}>`;
};

/** A file beside the script. */
export const beside = (script: string, path: string): string => script.replace(/[^/]*$/, '') + path;

/** A file of the view, beside the script. */
const ofView = ({ model, script }: Pasted, ending: string): string =>
  escapeMarkup(beside(script, viewPath(model) + ending));

/** Whether the view has files of its own: those of the documents do, an editor's own does not. */
const hasFiles = ({ attributes }: Pasted): boolean => !('data' in attributes);

/** The tag with its fallback text for pages without scripts; the style sheet reserves the view's space until it has loaded. */
const tagOf = (pasted: Pasted): string => {
  const { model, attributes } = pasted;
  return (
    (hasFiles(pasted) ? `<link rel="stylesheet" href="${ofView(pasted, '.css')}">\n` : '') +
    markup(model.tag, attributes, escapeMarkup(fallbackText(model)))
  );
};

const early = (pasted: Pasted): string => {
  const picture = ofView(pasted, `/${pasted.model.locale}-${PHONES.width}.js`);
  return hasFiles(pasted) ? `<link rel="modulepreload" href="${picture}" media="${PHONES.media}">\n` : '';
};

/** The view's own title, since an address cannot carry a page's heading. */
const titleIn = ({ model }: Pasted): string => model.embedded?.title ?? titleOf(model);

/** The fragment of an address: which view, and how it looks. */
const fragmentOf = ({ model, attributes }: Pasted): string => {
  const allowed = Object.entries(attributes).filter(([name]) => LINK_ATTRIBUTES.includes(name));
  return `#${model.tag}?${new URLSearchParams(allowed).toString()}`;
};

/** Whether the tag sets only what the view's own files have too: the view and its language. */
const isPlain = ({ model, attributes }: Pasted): boolean =>
  Object.keys(attributes).every((name) => name === model.attribute || name === 'lang');

const FORMS: Record<SnippetForm, (pasted: Pasted) => string> = {
  script: (pasted) => `${markup('script', { type: 'module', src: pasted.script })}\n${early(pasted)}${tagOf(pasted)}`,
  single: (pasted) => {
    const src = beside(pasted.script, `embed/${singleFile(pasted.model, 'js')}`);
    return `<script src="${escapeMarkup(src)}" async></script>\n${tagOf(pasted)}`;
  },
  link: (pasted) => {
    const href = beside(pasted.script, 'embed.html') + fragmentOf(pasted);
    return markup('p', {}, markup('a', { href }, escapeMarkup(titleIn(pasted))));
  },
  iframe: (pasted) => {
    const { model, script } = pasted;
    const frame = {
      src: beside(script, `embed/${singleFile(model, 'html')}`) + (isPlain(pasted) ? '' : fragmentOf(pasted)),
      title: titleIn(pasted),
      width: '100%',
      height: String(model.embedded?.height ?? FRAME_HEIGHT),
      loading: 'lazy',
      frameborder: '0',
    };
    return `${markup('iframe', frame)}\n<script src="${escapeMarkup(beside(script, 'qj-frames.js'))}" async></script>`;
  },
  image: (pasted) => {
    const { model, script } = pasted;
    const picture = {
      // The site serves a picture of the view as it is; for any other, the editor uses the one that was saved.
      src: isPlain(pasted) ? beside(script, `static/${model.view}.${model.locale}.svg`) : downloadName(model, 'png'),
      alt: fallbackText(model),
      width: String(PICTURE_WIDTH),
    };
    const list = Object.entries(picture).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
    return `<figure><img${list.join('')}>` + `<figcaption>${escapeMarkup(captionText(model))}</figcaption></figure>`;
  },
  npm: (pasted) => {
    const { model, script, attributes } = pasted;
    const widget = widgetOf(model);
    return [
      '// npm install qj-widgets',
      '// npx qj-widgets files -o public/qj',
      "import { setViewsBase } from 'qj-widgets';",
      `import 'qj-widgets/${widget}';`,
      ...(hasFiles(pasted) ? [`import 'qj-widgets/views/${widget}/${model.view}.css';`] : []),
      '',
      `setViewsBase(${JSON.stringify(beside(script, ''))});`,
      '',
      markup(model.tag, attributes, escapeMarkup(fallbackText(model))),
    ].join('\n');
  },
};

/** The code to paste into a page or an editor. */
export const snippetOf = (form: SnippetForm, pasted: Pasted): string => FORMS[form](pasted);
