/** What the pages of this folder have in common: they tell the server what they find, and what goes wrong meanwhile. */

export const send = (path: string, content: unknown): Promise<Response> =>
  fetch(`/engines/${path}`, { method: 'POST', body: JSON.stringify(content) });

let problems: string[] = [];

/** A list for what goes wrong from now on. */
export const newProblems = (): string[] => {
  problems = [];
  return problems;
};

/** Notes the errors of a window and what the policy refuses there. */
export const watch = (scope: Window & typeof globalThis): void => {
  scope.addEventListener('error', ({ message }) => problems.push(message));
  scope.addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
  scope.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    problems.push(`refused: ${violatedDirective} ${blockedURI} ${sample}`),
  );
  scope.console.error = (...said: unknown[]) => problems.push(said.map(String).join(' '));
};

watch(window);

export const until = async <T>(what: string, condition: () => T | null | undefined | false): Promise<T> => {
  for (let tries = 0; tries < 2000; tries += 1) {
    const value = condition();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`waited in vain until ${what}`);
};
