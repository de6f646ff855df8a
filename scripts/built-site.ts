import { SAMPLE_SITE, SITE_HINT, siteOf } from '../src/static/site.js';

/** The address that this build is for. */
export const builtSite = (): string => {
  const given = process.env['QJ_SITE'];
  const site = given === undefined ? SAMPLE_SITE : siteOf(given);
  if (site === null) throw new Error(`QJ_SITE=${given ?? ''}: ${SITE_HINT}`);
  return site;
};
