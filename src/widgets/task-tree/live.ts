import type { Locale } from '../../core/locale.js';
import type { Problem } from '../../elements/problem.js';
import { taskTreeModel, type TaskTreeModel } from './model.js';
import type { TaskTreeSubject } from './subject.js';

export interface TaskTreeInputs {
  heading: string;
}

export const modelOf = (
  subject: TaskTreeSubject,
  inputs: TaskTreeInputs,
  locale: Locale,
): { model: TaskTreeModel; problems: Problem[] } => ({ model: taskTreeModel(subject, inputs, locale), problems: [] });
