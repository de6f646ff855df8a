/**
 * The document's own members. On `document` itself a page's elements come first: `<img name="createElement">` is
 * `document.createElement` there, so what looks a member up has to begin at its prototype. Where there is no page, there are no
 * members.
 */
export const pageDocument = /* @__PURE__ */ new Proxy({} as Document, {
  get: (_, name): unknown => {
    const value: unknown =
      typeof document === 'undefined' ? undefined : Reflect.get(Document.prototype, name, document);
    return typeof value === 'function' ? (value.bind(document) as unknown) : value;
  },
});

/** The window of an element's document, which may be a frame's. Not `ownerDocument.defaultView`: a page's image may have that name. */
export const windowOf = ({ ownerDocument }: Element): (Window & typeof globalThis) | null =>
  Reflect.get<Document, 'defaultView'>(Document.prototype, 'defaultView', ownerDocument);
