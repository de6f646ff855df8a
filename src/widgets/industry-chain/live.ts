import type { Locale } from '../../core/locale.js';
import type { Problem } from '../../elements/problem.js';
import { chainModel, type ChainModel } from './model.js';
import type { ChainsSubject } from './subject.js';

export interface ChainInputs {
  heading: string;
}

export const modelOf = (
  subject: ChainsSubject,
  { heading }: ChainInputs,
  locale: Locale,
): { model: ChainModel; problems: Problem[] } => ({
  model: chainModel(subject, heading ? { heading } : {}, locale),
  problems: [],
});
