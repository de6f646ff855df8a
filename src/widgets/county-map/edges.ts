import type { Bearing, SymbolName } from '../../catalogue/county-types.js';
import type { Locale } from '../../core/locale.js';
import type { LayerSubject } from './subject.js';
import type { MapEdge } from './types.js';

const BEARINGS: readonly Bearing[] = ['north', 'east', 'south', 'west'];

export const bearingOf = (symbol: SymbolName | null): Bearing | null =>
  BEARINGS.find((bearing) => bearing === symbol) ?? null;

/** What the counties face, side by side of the compass; counties with the same targets stand together. */
export const edgesOf = ({ counties, lists }: LayerSubject, locale: Locale): MapEdge[] => {
  const edges: MapEdge[] = [];
  for (const { adcode, name, readings } of counties) {
    for (const reading of readings) {
      if (reading.bearing === null) continue;
      const edge: MapEdge = {
        bearing: reading.bearing,
        title: reading.name[locale],
        adcodes: [adcode],
        counties: [name[locale]],
        targets: reading.towards.map((target) => target.name[locale]),
      };
      const known = edges.find(
        ({ bearing, targets }) => bearing === edge.bearing && targets.join() === edge.targets.join(),
      );
      known?.adcodes.push(...edge.adcodes);
      known?.counties.push(...edge.counties);
      if (!known) edges.push(edge);
    }
  }
  for (const { symbol, items } of lists) {
    const bearing = bearingOf(symbol);
    if (bearing === null) continue;
    for (const { name, detail } of items)
      edges.push({ bearing, title: name[locale], adcodes: [], counties: [], targets: detail ? [detail[locale]] : [] });
  }
  return edges;
};
