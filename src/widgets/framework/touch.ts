import type { Figure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { once } from '../../core/once.js';
import { words } from '../../i18n/index.js';
import { swatchPaths } from '../../picture/swatch.js';
import type { ShownStatement } from '../../view/statements.js';
import type { DetailItem, DetailLine, PartDetails, Touch } from '../../view/touch.js';
import type { Said } from '../../view/view-model.js';
import type { FrameworkModel, FrameworkPart } from './types.js';

/** The detail of the widget's `qj-select` event. */
export interface FrameworkSelectDetail {
  view: string;
  /** The structure's id, or `<structure>/<item>`; null when its details were closed. */
  key: string | null;
  /** The figures of what was chosen. */
  figures: Figure[];
}

const quiet = (text: string): DetailLine => ({ text, quiet: true });

/** A statement with its figures and its words in print. */
const itemOf = (
  { name, number, status, look, place, detail, bodies, figures, printed, note }: ShownStatement,
  title: string,
  locale: Locale,
): DetailItem => {
  const w = words(locale);
  const strong = [number, name].filter(Boolean).join(' ');
  return {
    lines: [
      ...(strong === title && !status
        ? []
        : [
            {
              ...(look === 'none' ? {} : { swatch: swatchPaths({ look, form: 'box' }) }),
              strong,
              ...(status ? { aside: status } : {}),
            },
          ]),
      ...[place, detail].flatMap((text) => (text ? [{ text }] : [])),
      ...(bodies.length > 0 ? [{ text: w.namedBodies + w.colon + bodies.join(w.nameSeparator) }] : []),
      ...figures.map(({ original, caption }) => ({ strong: original, text: caption.join(' · ') })),
      ...(printed ? [quiet(w.printed + w.colon + printed)] : []),
      ...(note ? [{ text: w.note + w.colon + note }] : []),
    ],
  };
};

const detailsOf = ({ title, statements }: FrameworkPart, locale: Locale): PartDetails => ({
  panel: { label: title, title, aside: '', close: words(locale).close },
  blocks: [
    { items: statements.map((statement) => itemOf(statement, title, locale)) },
    { lines: once(statements.map(({ source }) => source)).map(quiet) },
  ],
});

/** What a touch on a part shows and tells. */
export const frameworkTouch = ({ view, parts, locale }: Said<FrameworkModel>): Touch => ({
  parts: Object.fromEntries(
    parts.map((part): [string, Touch['parts'][string]] => {
      const figures = part.statements.flatMap((statement) => statement.figures.map(({ figure }) => figure));
      const selection: FrameworkSelectDetail = { view, key: part.key, figures };
      return [part.key, { details: detailsOf(part, locale), selection }];
    }),
  ),
  closed: { view, key: null, figures: [] } satisfies FrameworkSelectDetail,
});
