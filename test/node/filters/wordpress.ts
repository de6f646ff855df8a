import type { IOptions } from 'sanitize-html';

/**
 * What WordPress lets authors without special rights write (`wp_kses_post`), as its documentation and its behaviour in version 6
 * show: these tags with these attributes. Other tags go, and what stood between them stays as text.
 */

/** Every tag may have these. */
const EVERYWHERE = ['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role', 'xml:lang'];

const PLAIN =
  'abbr acronym address article aside b bdo big caption center cite code dd dfn div dl dt em figcaption figure footer h1 h2 h3 ' +
  'h4 h5 h6 header hgroup i kbd label legend main map mark menu nav p pre rb rp rt rtc ruby s samp section small span strike ' +
  'strong sub summary sup tbody tfoot thead title tr tt u ul var';

const WITH_OWN: Record<string, string> = {
  a: 'href rel rev name target download',
  area: 'alt coords href nohref shape target',
  audio: 'autoplay controls loop muted preload src',
  blockquote: 'cite',
  br: '',
  button: 'disabled name type value',
  col: 'align span width',
  colgroup: 'align span width',
  del: 'datetime',
  details: 'align open',
  fieldset: '',
  font: 'color face size',
  hr: 'align noshade size width',
  img: 'alt align border height hspace loading longdesc vspace src usemap width',
  ins: 'datetime cite',
  li: 'align value',
  object: 'data type',
  ol: 'start type reversed',
  q: 'cite',
  table: 'align bgcolor border cellpadding cellspacing rules summary width',
  td: 'abbr align bgcolor colspan headers height rowspan scope valign width',
  textarea: 'cols rows disabled name readonly',
  th: 'abbr align bgcolor colspan headers height rowspan scope valign width',
  track: 'default kind label src srclang',
  video: 'autoplay controls height loop muted playsinline poster preload src width',
};

export const WORDPRESS: IOptions = {
  allowedTags: [...PLAIN.split(' '), ...Object.keys(WITH_OWN)],
  allowedAttributes: {
    '*': EVERYWHERE,
    ...Object.fromEntries(Object.entries(WITH_OWN).map(([tag, own]) => [tag, own.split(' ').filter(Boolean)])),
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  nonTextTags: [],
};
