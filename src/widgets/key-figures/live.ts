import type { Locale } from '../../core/locale.js';
import type { Problem } from '../../elements/problem.js';
import { keyFiguresModel, type KeyFiguresModel } from './model.js';
import type { KeyFiguresSubject } from './subject.js';

export interface KeyFiguresInputs {
  heading: string;
}

export const modelOf = (
  subject: KeyFiguresSubject,
  inputs: KeyFiguresInputs,
  locale: Locale,
): { model: KeyFiguresModel; problems: Problem[] } => ({
  model: keyFiguresModel(subject, inputs, locale),
  problems: [],
});
