import type { Locale } from '../../core/locale.js';
import { problem, type Problem } from '../../elements/problem.js';
import { words } from '../../i18n/index.js';
import type { Located } from './geometry.js';
import { approvalOf, mapModel, type MapModel } from './model.js';
import type { LayerSubject } from './subject.js';
import { mapWords } from './words.js';

export interface MapInputs {
  heading: string;
  /** With `layout="map"`: the site's geometry, or why it cannot be drawn; null while it is loading. */
  located: Located | null;
  geometry: string | object | null;
  layout: string;
  approvalNumber: string;
}

/** Problems with attributes that the layer's counties cannot satisfy. */
const problemsOf = ({ counties }: LayerSubject, inputs: MapInputs, locale: Locale): Problem[] => {
  const { located } = inputs;
  const unapproved = located !== null && 'geography' in located && !approvalOf(inputs.approvalNumber);
  return [
    ...geometryProblem(counties, inputs, locale),
    ...(unapproved
      ? [problem('no-approval-number', 'approval-number', null, (language) => mapWords(language).noApproval)]
      : []),
  ];
};

const geometryProblem = (
  counties: LayerSubject['counties'],
  { layout, geometry, located }: MapInputs,
  locale: Locale,
): Problem[] => {
  if (layout !== 'map') return [];
  const reason = !geometry ? 'missing' : located && 'reason' in located ? located.reason : null;
  if (reason === null) return [];
  const missing = located && 'missing' in located ? located.missing : [];
  const properties = located && 'properties' in located ? located.properties : [];
  const names = counties.filter(({ adcode }) => missing.includes(adcode)).map((county) => county.name[locale]);
  return [
    problem('bad-geometry', 'geometry', typeof geometry === 'string' ? geometry : null, (language) => {
      const our = mapWords(language).geometry;
      const { nameSeparator } = words(language);
      if (reason === 'partial') return our.partial(names.join(nameSeparator));
      return reason === 'foreign' ? our.foreign(properties.join(nameSeparator)) : our[reason];
    }),
  ];
};

export const modelOf = (
  subject: LayerSubject,
  inputs: MapInputs,
  locale: Locale,
): { model: MapModel; problems: Problem[] } => {
  const { heading, located, approvalNumber } = inputs;
  const overrides = {
    ...(heading ? { heading } : {}),
    ...(located && 'geography' in located
      ? { layout: 'map' as const, geography: located.geography, approvalNumber }
      : {}),
  };
  return { model: mapModel(subject, overrides, locale), problems: problemsOf(subject, inputs, locale) };
};
