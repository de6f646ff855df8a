import type { Locale } from '../../core/locale.js';
import type { Problem } from '../../elements/problem.js';
import { {{camel}}Model, type {{pascal}}Model } from './model.js';
import type { {{pascal}}Subject } from './subject.js';

export interface {{pascal}}Inputs {
  heading: string;
}

export const modelOf = (
  subject: {{pascal}}Subject,
  inputs: {{pascal}}Inputs,
  locale: Locale,
): { model: {{pascal}}Model; problems: Problem[] } => ({
  model: {{camel}}Model(subject, inputs, locale),
  problems: [],
});
