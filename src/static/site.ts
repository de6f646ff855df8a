/**
 * The address that the build's files are made for, where files of a page must name it in full: previews and oEmbed. A build is for
 * the sample server unless `QJ_SITE` says otherwise; `files` and `release-folder` make it one for a site.
 */
export const SAMPLE_SITE = 'http://127.0.0.1:4173/qj/';

/** The address of a folder in full, with the slash at its end; null for any other text. */
export const siteOf = (text: string): string | null => {
  if (!/^https?:\/\//.test(text)) return null;
  try {
    const { href, search, hash, username } = new URL(text.replace(/\/*$/, '/'));
    return search || hash || username ? null : href;
  } catch {
    return null;
  }
};

export const SITE_HINT = 'give the address that readers know the folder by, such as https://news.example/qj/';

/** A file that only previews and oEmbed need. */
export const isForConsumers = (path: string): boolean => /^embed\/[^/]+\.(?:oembed\.json|png)$/.test(path);

/** A file that names the site: the page of a view, and what consumers read of it. */
export const namesSite = (path: string): boolean => /^embed\/[^/]+\.(?:html|oembed\.json)$/.test(path);

/** The text of a file for another site than the build's; without a site, the lines that need one are left out. */
export const forSite = (text: string, built: string, site: string | null): string =>
  site === null
    ? text
        .split('\n')
        .filter((line) => !line.includes(built))
        .join('\n')
    : text.replaceAll(built, site);
