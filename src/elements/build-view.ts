import type { CatalogueData } from '../catalogue/types.js';
import type { Face } from '../view/static-view.js';
import type { ViewModel } from '../view/view-model.js';
import type { Asked, Built, LiveCode } from './live-code.js';
import type { OwnData } from './own-data.js';

/** Makes a view from its content, the documents' or the editor's own; null where neither is there yet. Throws where a file is damaged. */
export const buildView = <M extends ViewModel, F extends Face, S, I>(
  code: LiveCode<M, F, S, I>,
  slice: Partial<CatalogueData> | null,
  own: OwnData<S> | null,
  { id, locale, inputs }: Asked<I>,
): Built<M, F> | null => {
  if (own && 'problem' in own) return { view: null, face: null, problems: [own.problem] };
  if (!(own ?? slice)) return null;
  const catalogue = own?.catalogue ?? code.createCatalogue(slice ?? {});
  const subject = own?.subject ?? code.subjectOf(catalogue, id ?? '');
  const { model, problems } = code.modelOf(catalogue, subject, inputs, locale);
  return { view: { model, catalogue }, face: code.faceOf(model, catalogue), problems };
};
