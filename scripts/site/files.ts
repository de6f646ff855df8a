import { fileURLToPath } from 'node:url';

/** Files of the site by their paths. */
export type SiteFiles = Map<string, string | Buffer>;

export const repository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
