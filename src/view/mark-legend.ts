import { once } from '../core/once.js';
import type { LegendEntry, Mark } from './view-model.js';

/** Something with a mark, and the word that goes with it. */
export interface Marked {
  mark: Mark;
  role: string;
  /** The editor's own, in the editor's colour. */
  own: boolean;
}

const looksAlike = ({ mark, own }: Marked): string => `${mark} ${String(own)}`;

/** The marks of a drawing, each once with all the words that go with it. */
export const markLegend = (marked: readonly Marked[], separator: string): LegendEntry[] =>
  once(marked.map(looksAlike)).map((key) => {
    const alike = marked.filter((one) => looksAlike(one) === key);
    const [first] = alike;
    return {
      key,
      look: first?.mark ?? 'none',
      form: 'box',
      own: first?.own ?? false,
      text: once(alike.map(({ role }) => role)).join(separator),
    };
  });
