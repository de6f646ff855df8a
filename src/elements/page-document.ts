/**
 * The document's members, read from its prototype. On `document` itself a page's named elements shadow them: `<img
 * name="createElement">` becomes `document.createElement`. Where there is no page, they are undefined.
 */
export const pageDocument = /* @__PURE__ */ new Proxy({} as Document, {
  get: (_, name): unknown => {
    const value: unknown =
      typeof document === 'undefined' ? undefined : Reflect.get(Document.prototype, name, document);
    return typeof value === 'function' ? (value.bind(document) as unknown) : value;
  },
});

/**
 * The window of an element's document, which may be a frame's. Not `ownerDocument.defaultView`, which an image's name can shadow.
 */
export const windowOf = ({ ownerDocument }: Element): (Window & typeof globalThis) | null =>
  Reflect.get<Document, 'defaultView'>(Document.prototype, 'defaultView', ownerDocument);
