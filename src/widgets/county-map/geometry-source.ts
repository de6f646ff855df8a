import type { Located } from './geometry.js';

/** Reads the site's geometry, from an address or an object, with code that only such maps load. */
export const locatedFrom = async (geometry: unknown): Promise<Located> => {
  try {
    const { loadGeometry, locate } = await import('./geometry.js');
    return typeof geometry === 'string' ? await loadGeometry(geometry) : locate(geometry);
  } catch {
    return { reason: 'load' };
  }
};
