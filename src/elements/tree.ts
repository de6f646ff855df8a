/** What the steps through a document lead to. */
interface Steps {
  parentElement: Element | null;
  previousSibling: Node | null;
  nextSibling: Node | null;
}

/** A step through the page. A form's own member may be a field of that name, so what looks it up begins at its prototype. */
export const step = <W extends keyof Steps>(node: Node, way: W): Steps[W] =>
  Reflect.get(Node.prototype, way, node);
