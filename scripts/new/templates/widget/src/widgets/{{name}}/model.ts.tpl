import { formatFigure, isConverted } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { once } from '../../core/once.js';
import { words } from '../../i18n/index.js';
import { captioned } from '../../view/captions.js';
import { setAside } from '../../view/set-aside.js';
import type { Said } from '../../view/view-model.js';
import { {{camel}}Face } from './face.js';
import type { {{pascal}}Subject } from './subject.js';
import { {{camel}}Touch } from './touch.js';
import type { {{pascal}}Model, {{pascal}}Row } from './types.js';
import { attribute, name } from './widget.js';
import { {{camel}}Words } from './words.js';

export type { {{pascal}}Model, {{pascal}}Row } from './types.js';

export interface {{pascal}}Overrides {
  /** Replaces the heading. */
  heading?: string;
}

/** Everything that a view shows. Pure: the same input gives the same view in a browser, at build time and in a test. */
export const {{camel}}Model = (
  subject: {{pascal}}Subject,
  overrides: {{pascal}}Overrides,
  locale: Locale,
): {{pascal}}Model => {
  const w = words(locale);
  const own = {{camel}}Words(locale);
  const { indicator, figures, differences } = subject;
  const rows = figures.map((of): {{pascal}}Row => {
    const { figure } = of;
    const shown = captioned(of, of.place?.name[locale] ?? '', [], locale);
    // The heading has the indicator.
    const [, ...caption] = shown.caption;
    return {
      ...shown,
      about: [
        ...(isConverted(figure, locale) ? [formatFigure(figure, 'zh-CN')] : []),
        ...caption,
        ...(shown.when === w.undatedYear ? [shown.when] : []),
      ].join(' · '),
    };
  });
  const heading = overrides.heading?.trim() || own.heading(indicator.name[locale]);
  const place = once(rows.flatMap((row) => row.place ?? [])).join(w.nameSeparator);
  const sentences = rows.map(({ sentence }) => sentence);
  const said: Said<{{pascal}}Model> = {
    tag: `qj-${name}`,
    attribute,
    view: subject.view,
    locale,
    heading,
    subheading: w.subheading(place, own.hint),
    stillSubheading: w.subheading(place, own.stillHint),
    place,
    figures: rows,
    rows,
    others: setAside(differences, figures.map(({ figure }) => figure), locale),
    claims: [],
    legend: once(rows.map(({ mark }) => mark)).map((mark) => ({
      key: mark,
      look: mark,
      form: 'box',
      text: once(rows.filter((row) => row.mark === mark).map(({ role }) => role)).join(w.nameSeparator),
    })),
    passages: [],
    derived: [],
    remarks: [...(rows.length > 1 ? [own.notComparable] : []), ...once(differences.map((found) => found.words[locale]))],
    inWords: [sentences.join(w.listSeparator)],
    spoken: sentences,
  };
  return { ...said, face: {{camel}}Face(said), touch: {{camel}}Touch(said) };
};
