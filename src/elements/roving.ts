/** Arrow keys, Home and End move the focus among the buttons that stand beside each other; Tab reaches one of them. */
export const moveFocus = (event: KeyboardEvent): void => {
  const button = event.currentTarget as HTMLElement;
  const items = [...(button.parentElement?.querySelectorAll<HTMLElement>(':scope > button') ?? [])];
  const index = items.indexOf(button);
  const last = items.length - 1;
  const next = {
    ArrowRight: index === last ? 0 : index + 1,
    ArrowDown: index === last ? 0 : index + 1,
    ArrowLeft: index <= 0 ? last : index - 1,
    ArrowUp: index <= 0 ? last : index - 1,
    Home: 0,
    End: last,
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
};
