/** How many views of a widget are tried where it takes long; `npm run test:views` tries them all. */
const SAMPLE = 6;

/** Views from the first to the last at equal steps, and the one that shows the widget's states. */
export const sampleOf = ({ ids, storyView }: { ids: readonly string[]; storyView: string }): string[] => {
  const step = Math.max(1, (ids.length - 1) / (SAMPLE - 1));
  return ids.filter(
    (id, index) => id === storyView || Math.floor((index - 1) / step) < Math.floor(index / step) || index === 0,
  );
};
