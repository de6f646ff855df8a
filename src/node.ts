/** For servers, templates and site generators: the view as HTML. Runs in Node without a page and without a browser. */
import { packageProofIndex } from './cli/proof-index.js';
import { catalogueOf, readDataFiles } from './cli/project.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { PICTURED_ATTRIBUTES } from './view/snippet-forms.js';
import { isScriptAddress } from './view/script-address.js';
import type { ProofIndex } from './proof/index-types.js';
import { proof, type Finding } from './proof/proof.js';
import { inlineSnippet } from './static/inline.js';
import { WIDGETS } from './static/views.js';

let catalogue: Catalogue | null = null;
let index: ProofIndex | null = null;

/** What `inlineOf` may be told. */
export interface InlineOptions {
  /** Where the site serves `qj-widgets.js`, with the other files beside it: http, https, or a path. */
  script?: string;
}

/**
 * A tag with its view as HTML: heading, drawing as SVG, legend, sources and the script that takes it over, ready to be put into
 * a page. `attributes` are those of the tag: the one that chooses the view, `lang` (`zh-CN` unless told), `theme`, `heading`,
 * `heading-level` (2–6), `text-size`, `frame`, `expanded`, `highlight`, `focus`, `layers`. The same arguments give the same text.
 *
 * Throws a `RangeError` that names what is wrong: an unknown tag or view, an attribute that this form cannot carry (an editor's
 * own `data`, `value` or `geometry` are drawn in the page), an address that is none.
 *
 * ```js
 * import { inlineOf } from 'qj-widgets/node';
 * inlineOf('qj-target-gauge', { target: 'gdp-2025' }, { script: '/qj/qj-widgets.js' });
 * ```
 */
export const inlineOf = (
  tag: string,
  attributes: Record<string, string>,
  { script = '/qj/qj-widgets.js' }: InlineOptions = {},
): string => {
  const views = WIDGETS.find((one) => one.tag === tag);
  if (!views) throw new RangeError(`no tag "${tag}": one of ${WIDGETS.map((one) => one.tag).join(', ')}`);
  const lost = Object.keys(attributes).filter((name) => name !== 'expanded' && !PICTURED_ATTRIBUTES.includes(name));
  if (lost.length > 0) throw new RangeError(`${lost.join(', ')}: not in this form`);
  if (!isScriptAddress(script)) throw new RangeError(`${script} is no address of a script`);
  catalogue ??= catalogueOf(readDataFiles());
  const id = attributes[views.attribute] ?? '';
  if (!views.ids(catalogue).includes(id)) throw new RangeError(`no ${views.attribute} "${id}" for ${tag}`);
  return inlineSnippet(catalogue, views, id, attributes, script);
};

/**
 * Every figure of a Chinese draft beside what the documents print, in the order of the text. Pure text in: tags of a page are no part
 * of it. In a browser use `proof` of `qj-widgets/proof` with the `proof.json` of the build.
 *
 * ```js
 * import { proofOf } from 'qj-widgets/node';
 * proofOf('2020年，曲靖经济总量达3000亿元。')[0].verdict; // 'comparator': the document has 接近3000亿元
 * ```
 */
export const proofOf = (text: string): Finding[] => {
  index ??= packageProofIndex();
  return proof(text, index);
};

export type { Finding } from './proof/proof.js';
