import type { Allowed } from './allowed.js';

/** Where our frames come from: the folder that the site serves, such as `/qj/` or `https://example.cn/qj/`. */
export interface Frames {
  files: string;
}

/** Whether an address names a page for frames in that folder: neither a path that leads out of it nor another file. */
const isFrame = (address: string, { files }: Frames): boolean =>
  address.startsWith(`${files}embed/`) &&
  /^[\w-]+(?:\.en)?\.html(?:#.*)?$/.test(address.slice(files.length + 'embed/'.length));

/** The folder of the frames. An allowlist that keeps iframes must name it, or it would keep those of any site. */
const framesIn = (allowed: Allowed, frames: Frames | undefined): Frames | null => {
  if (!Object.keys(allowed).includes('iframe')) return null;
  if (!frames)
    throw new RangeError('the list has iframe: name the folder of ours that frames may come from, as { files }');
  return frames;
};

const lower = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());

const isOurs = (tag: string): boolean => tag.startsWith('qj-');

/** Options for sanitize-html: `sanitizeHtml(html, forSanitizeHtml(allowed))`. An iframe from elsewhere is left out. */
export const forSanitizeHtml = (allowed: Allowed, given?: Frames) => {
  const frames = framesIn(allowed, given);
  return {
    allowedTags: Object.keys(allowed),
    allowedAttributes: Object.fromEntries(Object.entries(allowed).map(([tag, names]) => [tag, lower(names)])),
    // `source` has no end tag either.
    selfClosing: ['img', 'br', 'hr', 'area', 'base', 'basefont', 'input', 'link', 'meta', 'source'],
    exclusiveFilter: ({ tag, attribs }: { tag: string; attribs: Record<string, string> }): boolean =>
      tag === 'iframe' && frames !== null && !isFrame(attribs['src'] ?? '', frames),
  };
};

/** What DOMPurify tells a hook about an attribute. */
interface AttributeEvent {
  attrName: string;
  attrValue: string;
  keepAttr: boolean;
}

/**
 * Options and a hook for DOMPurify: `purify.addHook('uponSanitizeAttribute', hook)`, then `purify.sanitize(html, config)`. A frame
 * of others is left without its address.
 */
export const forDomPurify = (allowed: Allowed, given?: Frames) => {
  const frames = framesIn(allowed, given);
  const keeps = new Map(Object.entries(allowed).map(([tag, names]) => [tag.toLowerCase(), new Set(lower(names))]));
  return {
    config: {
      ALLOWED_TAGS: Object.keys(allowed),
      ALLOWED_ATTR: [...new Set(Object.values(allowed).flat())],
      // Words with a colon, such as “GDP: 2025”, are no addresses.
      ADD_URI_SAFE_ATTR: Object.entries(allowed).flatMap(([tag, names]) => (isOurs(tag) ? [...names] : [])),
    },
    /** DOMPurify's own list of attributes is one for all tags. */
    hook: ({ nodeName }: { nodeName: string }, event: AttributeEvent): void => {
      const tag = nodeName.toLowerCase();
      const isForeign =
        tag === 'iframe' && event.attrName === 'src' && frames !== null && !isFrame(event.attrValue, frames);
      if (isForeign || keeps.get(tag)?.has(event.attrName) !== true) event.keepAttr = false;
    },
  };
};

/** Options for js-xss: `new FilterXSS(forXss(allowed))`. An iframe from elsewhere loses its address. */
export const forXss = (allowed: Allowed, given?: Frames) => {
  const frames = framesIn(allowed, given);
  return {
    whiteList: Object.fromEntries(Object.entries(allowed).map(([tag, names]) => [tag.toLowerCase(), lower(names)])),
    onTagAttr: (tag: string, name: string, value: string): string | undefined =>
      tag === 'iframe' && name === 'src' && frames !== null && !isFrame(value, frames) ? '' : undefined,
  };
};
