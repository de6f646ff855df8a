import type { Locale } from '../../core/locale.js';
import { isEditorFigure } from '../../core/fact.js';
import { once } from '../../core/once.js';
import { words } from '../../i18n/index.js';
import { figureLegend } from '../../view/figure-legend.js';
import { differenceIn } from '../../view/remarks.js';
import { setAside } from '../../view/set-aside.js';
import { statusLegend } from '../../view/statements.js';
import type { Said } from '../../view/view-model.js';
import type { CaptionedFigure } from '../../view/captions.js';
import { frameworkFace } from './face.js';
import { claimsOf, notesOf, partsOf, sectionsInWords, statementsOf } from './statements.js';
import type { FrameworkSubject } from './subject.js';
import { frameworkTouch } from './touch.js';
import type { FrameworkModel } from './types.js';
import { attribute, name } from './widget.js';
import { frameworkWords } from './words.js';

export type { FrameworkModel } from './types.js';

export interface FrameworkOverrides {
  /** Replaces the heading. */
  heading?: string;
}

/** The figures, each once. */
const figuresOf = (figures: readonly CaptionedFigure[]): CaptionedFigure[] =>
  once(figures.map(({ key }) => key)).flatMap((key) => figures.find((figure) => figure.key === key) ?? []);

/** Everything that a view shows. Pure: the same input gives the same view in a browser, at build time and in a test. */
export const frameworkModel = (
  subject: FrameworkSubject,
  overrides: FrameworkOverrides,
  locale: Locale,
): FrameworkModel => {
  const w = words(locale);
  const our = frameworkWords(locale);
  const place = subject.place.name[locale];
  const sections = sectionsInWords(subject, locale);
  const statements = statementsOf(sections);
  const figures = figuresOf(statements.flatMap((statement) => statement.figures));
  const others = setAside(
    subject.differences,
    figures.map(({ figure }) => figure),
    locale,
  );
  const claims = claimsOf(subject, sections, locale);
  const own = claims.some(({ evidence }) => evidence === null) || figures.some(({ figure }) => isEditorFigure(figure));
  const about = [place, ...(own ? [w.hintEditorData] : [])].join(' · ');
  const helps = once(sections.flatMap(({ form }) => our.forms[form] ?? [])).join(w.separator);
  // Only figures of a whole have a mark; those of items have their nature in words.
  const marked = sections.flatMap(({ form, structures }) =>
    form === 'code' ? [] : structures.flatMap(({ self }) => self.figures),
  );
  const kinds = figureLegend(marked, locale);
  const honours = statementsOf(sections.filter(({ form }) => form === 'badges'));
  const areHonours = statements.every((one) => one.look !== 'actual' || honours.includes(one));
  const legend = statusLegend(statements, locale).map((entry) =>
    entry.look === 'actual' && areHonours ? { ...entry, text: our.held } : entry,
  );
  const sentences = statements.map(({ sentence }) => sentence);
  const said: Said<FrameworkModel> = {
    tag: `qj-${name}`,
    attribute,
    view: subject.view,
    locale,
    heading: overrides.heading?.trim() || subject.name[locale],
    subheading: w.subheading(about, helps || our.hint),
    stillSubheading: w.subheading(about, helps || our.stillHint),
    place,
    figures,
    others,
    claims,
    sections,
    parts: partsOf(sections),
    legend: [...legend, ...kinds.filter(({ look }) => !legend.some((entry) => entry.look === look))],
    legendPlace: 'above',
    passages: [],
    derived: [],
    remarks: [
      ...(subject.note ? [subject.note[locale]] : []),
      ...notesOf(sections, locale),
      ...subject.differences.map((one) => differenceIn(statements, one, others, locale)),
      ...(figures.some(({ when }) => when === w.undatedYear) ? [w.undatedFigures] : []),
    ],
    inWords: sentences,
    spoken: sentences,
  };
  return { ...said, face: frameworkFace(said), touch: frameworkTouch(said) };
};
