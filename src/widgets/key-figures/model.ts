import { isEditorFigure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { once } from '../../core/once.js';
import { words } from '../../i18n/index.js';
import { figureLegend } from '../../view/figure-legend.js';
import { differenceIn, notesOf } from '../../view/remarks.js';
import { setAside } from '../../view/set-aside.js';
import type { Said } from '../../view/view-model.js';
import { keyFiguresFace } from './face.js';
import { rowsInWords } from './rows.js';
import type { KeyFiguresSubject } from './subject.js';
import { keyFiguresTouch } from './touch.js';
import type { KeyFiguresModel } from './types.js';
import { attribute, name } from './widget.js';
import { keyFiguresWords } from './words.js';

export type { KeyFiguresModel, KeyFiguresRow } from './types.js';

export interface KeyFiguresOverrides {
  /** Replaces the heading. */
  heading?: string;
}

/** Everything that a view shows. Pure: the same input gives the same view in a browser, at build time and in a test. */
export const keyFiguresModel = (
  subject: KeyFiguresSubject,
  overrides: KeyFiguresOverrides,
  locale: Locale,
): KeyFiguresModel => {
  const w = words(locale);
  const our = keyFiguresWords(locale);
  const { differences, differing = false } = subject;
  const place = subject.place.name[locale];
  const { sections, common } = rowsInWords(subject, locale);
  const rows = sections.flatMap((section) => section.rows);
  const figures = rows.flatMap((row) => row.figures);
  const others = setAside(
    differences,
    figures.map(({ figure }) => figure),
    locale,
  );
  const helps = once([
    ...rows.filter(({ kind }) => kind === 'change').map(({ kind }) => our.forms[kind]),
    ...rows.flatMap((row) => (row.kind === 'change' ? [] : row.figures.map((figure) => our.forms[figure.form]))),
  ]).filter((help) => help !== undefined);
  const own = figures.some(({ figure }) => isEditorFigure(figure));
  const about = [place, ...(own ? [w.hintEditorData] : []), ...common].join(' · ');
  const sentences = figures.map(({ sentence }) => sentence);
  const [difference] = differing ? differences : [];
  const reason = difference ? { title: our.why, text: difference.words[locale] } : null;
  const why = reason ? [reason.title + w.colon + reason.text] : [];
  const said: Said<KeyFiguresModel> = {
    tag: `qj-${name}`,
    attribute,
    view: subject.view,
    locale,
    heading: overrides.heading?.trim() || subject.name[locale],
    subheading: w.subheading(about, (helps.length > 0 ? helps : [our.hint]).join(w.separator)),
    stillSubheading: w.subheading(about, (helps.length > 0 ? helps : [our.stillHint]).join(w.separator)),
    place,
    figures,
    sections,
    others,
    claims: [],
    legend: figureLegend(figures, locale),
    reason,
    passages: [],
    derived: [],
    remarks: [
      ...(subject.note ? [subject.note[locale]] : []),
      ...(differing ? [] : differences.map((one) => differenceIn(rows, one, others, locale))),
      ...notesOf(rows, locale),
      ...(figures.some(({ when }) => when === w.undatedYear) ? [w.undatedFigures] : []),
    ],
    inWords: [sentences.join(w.listSeparator), ...why],
    spoken: [...sentences, ...why],
  };
  return { ...said, face: keyFiguresFace(said), touch: keyFiguresTouch(said) };
};
