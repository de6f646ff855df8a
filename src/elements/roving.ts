/** The button that an arrow key, Home or End leads to, among those over the parts of a drawing. */
export const nextButton = (button: HTMLElement, key: string): HTMLElement | undefined => {
  const items = [...(button.closest('.canvas')?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
  const last = items.length - 1;
  const index = items.indexOf(button);
  if (key === 'Home') return items[0];
  if (key === 'End') return items[last];
  const next = /Right|Down/.test(key) ? index + 1 : index - 1;
  return items[next > last ? 0 : next < 0 ? last : next];
};
