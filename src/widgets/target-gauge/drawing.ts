import { greatest } from '../../core/extremes.js';
import type { LaidOut } from '../../charts/drawing.js';
import { cardLayout } from './card-layout.js';
import { gaugeLayout, type GaugeLayout } from './layout.js';
import { cardOption, gaugeOption } from './option.js';
import type { CardModel, DialModel, GaugeModel } from './types.js';

/** The gauge's drawing code with ECharts: a separate chunk, loaded only for what no picture shows. */
export { init } from '../../charts/custom.js';

/** A narrow dial stacks its words and is relatively tall; a wide one is flat. */
const heightAt = (width: number): number => (width < 440 ? Math.min(300, Math.round(width * 0.93)) : 285);

/** Where a dial and its words end: what its box has left below them would only be blank. */
const bottomOf = ({ marks, ends, lines }: GaugeLayout): number =>
  greatest([
    ...marks.map(({ target }) => target.bottom),
    ...[...ends, ...lines].map(({ y, fontSize }) => y + fontSize * 0.75),
  ]);

const layOutDial = (dial: DialModel, width: number): LaidOut => {
  const size = { width, height: heightAt(width) };
  const layout = gaugeLayout(dial, size);
  return {
    width,
    height: Math.min(size.height, Math.ceil(bottomOf(layout))),
    parts: layout.marks.map(({ mark, target }) => ({ key: mark.key, ...target })),
    option: (colors) => gaugeOption(dial, layout, colors),
  };
};

const layOutCard = (card: CardModel, width: number): LaidOut => {
  const layout = cardLayout(card, width);
  return {
    width,
    height: Math.ceil(layout.height),
    parts: layout.parts,
    option: (colors) => cardOption(layout, card.locale, colors),
  };
};

export const layOut = ({ drawn, marks, locale }: GaugeModel, width: number): LaidOut =>
  drawn.form === 'dial'
    ? layOutDial({ ...drawn, marks, locale }, width)
    : layOutCard({ ...drawn, marks, locale }, width);
