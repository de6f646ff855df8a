import type { Asked, Built, LiveCode, SubjectFile } from './live-code.js';
import type { OwnData } from './own-data.js';
import type { WidgetTypes } from './widget-types.js';

/**
 * Builds a view from its content, the documents' or the editor's own; null until that has loaded. Throws if a file is damaged.
 */
export const buildView = <W extends WidgetTypes>(
  code: LiveCode<W>,
  documents: SubjectFile<W['subject']> | null,
  own: OwnData<W['subject']> | null,
  { locale, inputs }: Asked<W['inputs']>,
): Built<W> | null => {
  if (own && 'problem' in own) return { model: null, problems: [own.problem] };
  const subject = own?.subject ?? documents;
  if (!subject) return null;
  const { model, problems } = code.modelOf(subject, inputs, locale);
  const embedded = own ? undefined : documents?.embedded?.[locale];
  return { model: embedded ? { ...model, embedded } : model, problems };
};
