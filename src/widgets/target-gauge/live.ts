import type { Locale } from '../../core/locale.js';
import type { Problem } from '../../elements/problem.js';
import { today } from '../../elements/today.js';
import { editorFigure, type EditorInput } from './editor-value.js';
import { gaugeModel, type GaugeModel } from './model.js';
import type { GaugeSubject } from './subject.js';

export interface GaugeInputs extends EditorInput {
  heading: string;
}

export const modelOf = (
  subject: GaugeSubject,
  { heading, ...input }: GaugeInputs,
  locale: Locale,
): { model: GaugeModel; problems: Problem[] } => {
  const own = editorFigure(input, subject.floor.figure, subject.indicator.measure, today());
  const overrides = {
    ...(heading ? { heading } : {}),
    ...(own && 'figure' in own ? { editor: own.figure } : {}),
  };
  return {
    model: gaugeModel(subject, overrides, locale),
    problems: own && 'problem' in own ? [own.problem] : [],
  };
};
