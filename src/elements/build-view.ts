import type { CatalogueData } from '../catalogue/types.js';
import type { Asked, Built, LiveCode } from './live-code.js';
import type { OwnData } from './own-data.js';
import type { WidgetTypes } from './widget-types.js';

/**
 * Builds a view from its content, the documents' or the editor's own; null until that has loaded. Throws if a file is damaged.
 */
export const buildView = <W extends WidgetTypes>(
  code: LiveCode<W>,
  slice: Partial<CatalogueData> | null,
  own: OwnData<W['subject']> | null,
  { id, locale, inputs }: Asked<W['inputs']>,
): Built<W> | null => {
  if (own && 'problem' in own) return { view: null, face: null, problems: [own.problem] };
  if (!(own ?? slice)) return null;
  const catalogue = own?.catalogue ?? code.createCatalogue(slice ?? {});
  const subject = own?.subject ?? code.subjectOf(catalogue, id ?? '');
  const { model, problems } = code.modelOf(catalogue, subject, inputs, locale);
  return { view: { model, catalogue }, face: code.faceOf(model, catalogue), problems };
};
