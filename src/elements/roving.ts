/** The item that an arrow key, Home or End leads to. */
export const nextOf = <T>(items: readonly T[], item: T, key: string): T | undefined => {
  const last = items.length - 1;
  const index = items.indexOf(item);
  if (key === 'Home') return items[0];
  if (key === 'End') return items[last];
  const next = /Right|Down/.test(key) ? index + 1 : index - 1;
  return items[next > last ? 0 : next < 0 ? last : next];
};

/** The same among the buttons that stand beside each other. */
export const nextButton = (button: HTMLElement, key: string): HTMLElement | undefined =>
  nextOf([...(button.parentElement?.querySelectorAll<HTMLElement>(':scope > button') ?? [])], button, key);
