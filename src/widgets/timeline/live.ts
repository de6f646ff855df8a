import type { Locale } from '../../core/locale.js';
import type { Problem } from '../../elements/problem.js';
import { timelineModel, type TimelineModel } from './model.js';
import type { TimelineSubject } from './subject.js';

export interface TimelineInputs {
  heading: string;
}

export const modelOf = (
  subject: TimelineSubject,
  inputs: TimelineInputs,
  locale: Locale,
): { model: TimelineModel; problems: Problem[] } => ({
  model: timelineModel(subject, inputs, locale),
  problems: [],
});
