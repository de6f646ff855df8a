import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { formatWithOriginal } from '../../core/format.js';
import type { Figure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import type { View } from '../../elements/live-code.js';
import type { Problem } from '../../elements/problem.js';
import { placeBeside as place } from '../../elements/place-beside.js';
import { today } from '../../elements/today.js';
import { typeset } from '../../elements/typeset.js';
import { words } from '../../i18n/index.js';
import { sourceOf } from '../../view/describe.js';
import { editorFigure, type EditorInput } from './editor-value.js';
import { gaugeModel, type GaugeModel } from './model.js';
import type { GaugeSubject } from './subject.js';

export { inWords, unavailable } from '../../elements/in-words.js';
export { buildView } from '../../elements/build-view.js';
export { createCatalogue } from '../../catalogue/catalogue.js';
export { gaugeFace as faceOf } from './face.js';
export { hintStyles as styles } from './hint-styles.js';
export { subjectOf } from './subject.js';

export interface GaugeInputs extends EditorInput {
  heading: string;
}

export const modelOf = (
  catalogue: Catalogue,
  subject: GaugeSubject,
  { heading, ...input }: GaugeInputs,
  locale: Locale,
): { model: GaugeModel; problems: Problem[] } => {
  const own = editorFigure(input, subject.floor, subject.indicator.measure, today());
  const overrides = {
    ...(heading ? { heading } : {}),
    ...(own && 'figure' in own ? { editor: own.figure } : {}),
  };
  return {
    model: gaugeModel(catalogue, subject, overrides, locale),
    problems: own && 'problem' in own ? [own.problem] : [],
  };
};

/** Opens a tooltip below or above its mark; to the side it would cover the figure in the middle of the dial. */
export const placeBeside = (open: HTMLElement, part: HTMLElement, frame: HTMLElement): void => {
  place(open, part, frame, false);
};

/** The content of a mark's tooltip. */
export const details = ({ model, catalogue }: View<GaugeModel>, key: string): TemplateResult => {
  const shown = model.marks.find((mark) => mark.key === key);
  if (!shown) return html``;
  const { figure, caption } = shown;
  const { locale } = model;
  const w = words(locale);
  return html`<div class="tooltip" part="tooltip" id="details">
    <p><strong>${formatWithOriginal(figure, locale)}</strong></p>
    <p>${caption}</p>
    <p class="muted">${typeset(sourceOf(catalogue, figure, locale))}</p>
    ${figure.evidence ? html`<p class="muted">${w.printed}${w.colon}${figure.evidence.printed}</p>` : nothing}
  </div>`;
};

/** The detail of a gauge's `qj-select` event. */
export interface GaugeSelectDetail {
  view: string;
  /** The figure's id: a fact of the documents, or `editor` and the like for the editor's own. */
  key: string;
  /** The kind of figure, as the legend words it. */
  role: string;
  figure: Figure;
}

/** The `qj-select` detail for a mark. */
export const selection = ({ view, marks }: GaugeModel, key: string | null): GaugeSelectDetail | null => {
  const mark = marks.find((candidate) => candidate.key === key);
  return mark ? { view, key: mark.key, role: mark.role, figure: mark.figure } : null;
};
