import type { IOptions } from 'sanitize-html';

/**
 * What editors keep of pasted markup by default, as their documentation lists it and as we found when trying: an editor reads markup
 * into a model of its own, and what that has no place for goes, its text stays.
 */

const of = (tags: string, attributes: Record<string, string[]>, nonTextTags = ['script', 'style']): IOptions => ({
  allowedTags: tags.split(' '),
  allowedAttributes: attributes,
  nonTextTags,
});

const LINK = ['href', 'target', 'rel'];
const IMAGE = ['src', 'alt', 'width', 'height'];

/** Everything of HTML but scripts and elements that it does not know; drops SVG with its text, and shuts frames in. */
export const TINYMCE: IOptions = {
  ...of(
    'a abbr address article aside audio b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure footer ' +
      'h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd li main mark nav ol p picture pre q s samp section small source span ' +
      'strong sub summary sup table tbody td tfoot th thead tr u ul var video',
    {
      '*': ['class', 'id', 'lang', 'title', 'dir', 'slot', 'data-*', 'aria-*'],
      a: LINK,
      img: IMAGE,
      source: ['srcset', 'media', 'width', 'height', 'type'],
      iframe: ['src', 'width', 'height', 'title', 'loading', 'frameborder', 'sandbox'],
    },
    ['script', 'style', 'svg'],
  ),
  transformTags: { iframe: (tagName, attribs) => ({ tagName, attribs: { ...attribs, sandbox: '' } }) },
};

export const CKEDITOR = of(
  'a b blockquote br em figure figcaption h2 h3 h4 i img li ol p s strong table tbody td th tr u ul',
  {
    a: ['href'],
    img: [...IMAGE, 'srcset', 'sizes'],
  },
);

export const QUILL = of('a b blockquote br code em h1 h2 h3 h4 h5 h6 i img li ol p pre s strong sub sup u ul', {
  a: LINK,
  img: IMAGE,
});

export const WANGEDITOR = of(
  'a b blockquote br code em h1 h2 h3 h4 h5 hr i img li ol p pre s strong sub sup table tbody td th tr u ul',
  { a: LINK, img: IMAGE },
);
