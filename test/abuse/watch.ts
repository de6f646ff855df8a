/** What watches a page; runs in it before anything else does, and in each of its frames. */
export interface Watched {
  /** What went wrong so far. */
  found: string[];
  /** What was added to, taken from or changed on the page's own objects since the beginning. */
  changes: () => string[];
}

export const watch = (): void => {
  const known = (window.parent === window ? null : (window.parent as unknown as Partial<Watched>).found) ?? null;
  const found: string[] = known ?? [];
  const report = console.error.bind(console);
  console.error = (...texts: unknown[]) => {
    found.push(
      `console.error: ${texts.map((text) => (text instanceof Error ? (text.stack ?? '') : String(text))).join(' ')}`,
    );
    report(...texts);
  };
  addEventListener('error', ({ message, error }) => {
    found.push(`error: ${message} ${error instanceof Error ? (error.stack ?? '') : ''}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    found.push(`unhandled: ${reason instanceof Error ? (reason.stack ?? '') : String(reason)}`);
  });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // A site's own geometry may be at an address that the policy refuses.
    if (effectiveDirective !== 'connect-src') found.push(`violation: ${effectiveDirective} ${blockedURI}`);
  });
  const own: Watched & { canary: () => void; changes: () => string[] } = {
    found,
    canary: () => found.push('a text was run'),
    changes: () => [],
  };
  Object.assign(window, own);

  const subjects: [name: string, subject: object][] = [
    ['window', window],
    ['document', document],
    ...Object.getOwnPropertyNames(window).flatMap((name): [string, object][] => {
      const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value;
      if (value === window || value === null || (typeof value !== 'object' && typeof value !== 'function')) return [];
      const prototype: unknown = typeof value === 'function' ? value.prototype : null;
      return [[name, value], ...(prototype ? ([[`${name}.prototype`, prototype]] as [string, object][]) : [])];
    }),
    ...['customElements', 'navigator', 'history', 'location', 'localStorage'].map((name): [string, object] => [
      name,
      Reflect.get(window, name) as object,
    ]),
  ].filter(([name]) => name !== 'found') as [string, object][];
  const state = (subject: object) =>
    new Map(Reflect.ownKeys(subject).map((key) => [key, Object.getOwnPropertyDescriptor(subject, key)]));
  const before = subjects.map(([, subject]) => state(subject));
  const same = (a: PropertyDescriptor | undefined, b: PropertyDescriptor | undefined) =>
    a === b ||
    (a !== undefined && b !== undefined && Object.is(a.value, b.value) && a.get === b.get && a.set === b.set);
  const changes = () =>
    subjects.flatMap(([name, subject], index) => {
      const then = before[index] ?? new Map<string | symbol, PropertyDescriptor | undefined>();
      const now = state(subject);
      return (
        [...new Set([...then.keys(), ...now.keys()])]
          // Frames have numbers on their window, and the browser keeps the event that is served.
          .filter((key) => !(subject === window && (/^\d+$/.test(String(key)) || key === 'event')))
          .filter((key) => !same(then.get(key), now.get(key)))
          .map((key) => `changed: ${name}.${String(key)}`)
      );
    });
  Object.defineProperty(window, 'changes', { value: changes });
  before[0]?.set('changes', Object.getOwnPropertyDescriptor(window, 'changes'));
};
