/** Files of the build for bundlers, editors and the command line; no page loads them. */
const NOT_SERVED: readonly RegExp[] = [
  /^(?:\.vite|lib|single|types|command)\//,
  /^(?:cli|node)\.js$/,
  /^(?:custom-elements|web-types|vscode\.(?:html|css)-custom-data|integrity|integrity-importmap)\.json$/,
];

/** Whether a page may load a file of the build, by its path in `dist/`. */
export const isServed = (path: string): boolean => !NOT_SERVED.some((pattern) => pattern.test(path));
