import type { Locale } from '../../core/locale.js';
import type { Problem } from '../../elements/problem.js';
import { frameworkModel, type FrameworkModel } from './model.js';
import type { FrameworkSubject } from './subject.js';

export interface FrameworkInputs {
  heading: string;
}

export const modelOf = (
  subject: FrameworkSubject,
  inputs: FrameworkInputs,
  locale: Locale,
): { model: FrameworkModel; problems: Problem[] } => ({
  model: frameworkModel(subject, inputs, locale),
  problems: [],
});
