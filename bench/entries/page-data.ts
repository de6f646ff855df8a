/** What the page of a bundled candidate holds. */
const found = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};

export const visual = found('visual');

export const data: unknown = JSON.parse(found('data').textContent || 'null');
