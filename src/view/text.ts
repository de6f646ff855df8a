import { words, type Words } from '../i18n/index.js';
import { xmlText } from '../core/xml-text.js';
import { formatFigure, isConverted } from '../core/format.js';
import type { Sourced } from '../core/fact.js';
import type { Credit, ShownFigure, ViewModel } from './view-model.js';

/** The fields of a figure that a sentence needs. */
type Said = Pick<ShownFigure, 'figure' | 'item' | 'label' | 'when'>;

/** 目标：突破5000亿元（2025年） */
export const figureText = (
  { item, label, when }: Omit<Said, 'figure'>,
  locale: ViewModel['locale'],
  original = '',
): string => {
  const w = words(locale);
  const aside = [original, when].filter(Boolean).join(w.separator);
  return item + w.colon + label + (aside ? w.parenthesis(aside) : '');
};

/** The same for sighted readers: if the English digits differ from the document's, its figure is added. */
export const figureLine = (shown: Said, locale: ViewModel['locale']): string =>
  figureText(shown, locale, isConverted(shown.figure, locale) ? formatFigure(shown.figure, 'zh-CN') : '');

/** Everything of a view that has a source, figures first. */
const creditsOf = ({ figures, claims }: Pick<ViewModel, 'figures' | 'claims'>): (Credit & Sourced)[] => [
  ...figures.map(({ figure, source, sourceDate }) => ({ ...figure, source, sourceDate })),
  ...claims,
];

/** Each source once, in the order in which figures and claims appear; the editor's own after the documents. */
const sourcesOf = (model: Pick<ViewModel, 'figures' | 'claims'>): string[] => {
  const credits = creditsOf(model);
  const of = (own: boolean) =>
    credits.filter(({ evidence }) => (evidence === null) === own).map(({ source }) => source);
  return [...new Set([...of(false), ...of(true)])];
};

/** 来源：… */
export const sourceLine = (model: Pick<ViewModel, 'figures' | 'claims' | 'locale'>): string => {
  const w = words(model.locale);
  return w.sourcesLead + w.colon + sourcesOf(model).join(w.listSeparator);
};

/** 曲靖市，高新技术企业数：2025年目标（口径：认定） */
export const titleOf = ({
  place,
  heading,
  narrowed,
  locale,
}: Pick<ViewModel, 'place' | 'heading' | 'narrowed' | 'locale'>): string =>
  place + words(locale).separator + heading + (narrowed ? words(locale).parenthesis(narrowed) : '');

export const joinSentences = (sentences: readonly string[], w: Words): string =>
  sentences.map((sentence) => sentence + w.sentenceEnd).join(w.sentenceGap);

/** The view in one paragraph, for places that show text only. */
export const fallbackText = (model: ViewModel): string =>
  joinSentences([titleOf(model), ...model.inWords, sourceLine(model)], words(model.locale));

/** How much of a view a link says: about two lines of an article. */
const LINK_LENGTH: Record<ViewModel['locale'], number> = { 'zh-CN': 80, en: 260 };

/** Where a sentence may end: after a statement, outside of brackets. */
const isWhole = (text: string): boolean => text.split(/[(（]/).length === text.split(/[)）]/).length;

/** The first statements of a view, as many as a link says. */
export const firstStatements = ({ locale, inWords }: Pick<ViewModel, 'locale' | 'inWords'>): string => {
  const w = words(locale);
  const statements = inWords.flatMap((sentence) => sentence.split(w.listSeparator));
  const beginnings = statements.map((_, index) => statements.slice(0, index + 1).join(w.listSeparator));
  const said = beginnings.filter((text) => text.length <= LINK_LENGTH[locale] && isWhole(text)).at(-1) ?? '';
  return said && said !== beginnings.at(-1) ? said + w.listSeparator + w.moreInView : said;
};

/** The text of a link to the view: an address carries neither a page's heading nor an editor's figure, so neither is said. */
export const linkText = (model: ViewModel): string => {
  const { embedded, figures } = model;
  const own = embedded ? figures.filter(({ figure }) => figure.evidence !== null) : figures;
  const said = embedded?.said ?? firstStatements(model);
  const all = [embedded?.title ?? titleOf(model), said, sourceLine({ ...model, figures: own })];
  return joinSentences(all.filter(Boolean), words(model.locale));
};

/** The description of a view for screen readers. */
export const summaryOf = ({ heading, place, spoken, remarks, locale }: ViewModel): string =>
  joinSentences([heading, place, ...spoken, ...remarks], words(locale));

/** The caption of a picture: its title and its sources. */
export const captionText = (model: ViewModel): string =>
  joinSentences([titleOf(model), sourceLine(model)], words(model.locale));

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeMarkup = (text: string): string => xmlText(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** A citation for a bibliography or a caption: what, where, each source with the figure as printed. */
export const citation = (model: ViewModel): string => {
  const w = words(model.locale);
  const printed = new Map<string, string[]>();
  for (const { source, evidence } of creditsOf(model)) {
    const known = printed.get(source) ?? [];
    if (evidence !== null) known.push(`“${evidence.printed}”`);
    printed.set(source, known);
  }
  const cited = [...printed].map(([source, texts]) =>
    [source, [...new Set(texts)].join(w.nameSeparator)].filter(Boolean).join(w.colon),
  );
  return joinSentences([titleOf(model), cited.join(w.listSeparator)], w);
};
