/** Stands in for the manifest until the analyzer has written it, so that types can be checked without it. */
declare module '*/custom-elements.json' {
  const manifest: { modules: { declarations: { name: string }[] }[] };
  export default manifest;
}
