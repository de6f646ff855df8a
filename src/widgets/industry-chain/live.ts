import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Locale } from '../../core/locale.js';
import type { Problem } from '../../elements/problem.js';
import { chainModel, type ChainModel } from './model.js';
import type { ChainsSubject } from './subject.js';

export { inWords, unavailable } from '../../elements/in-words.js';
export { buildView } from '../../elements/build-view.js';
export { createCatalogue } from '../../catalogue/catalogue.js';
export { chainFace as faceOf } from './face.js';
export { chainTouch as touchOf } from './touch.js';
export { subjectOf } from './subject.js';

export interface ChainInputs {
  heading: string;
}

export const modelOf = (
  catalogue: Catalogue,
  subject: ChainsSubject,
  { heading }: ChainInputs,
  locale: Locale,
): { model: ChainModel; problems: Problem[] } => ({
  model: chainModel(catalogue, subject, heading ? { heading } : {}, locale),
  problems: [],
});
