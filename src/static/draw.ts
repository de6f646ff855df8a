import type { DrawingModule } from '../charts/drawing.js';
import { drawPicture as draw } from '../charts/draw.js';
import type { ColorScheme } from '../theme/tokens.js';
import type { Picture } from '../view/static-view.js';
import type { ViewModel } from '../view/view-model.js';
import { DRAWINGS } from '../widgets/drawings.js';
import { tidy } from './tidy.js';

const moduleOf = ({ tag }: ViewModel): DrawingModule<ViewModel> => {
  const module = DRAWINGS[tag];
  if (!module) throw new Error(`nothing draws ${tag}`);
  return module;
};

/** The layout of a view's drawing at a width. */
export const layOut = (model: ViewModel, width: number) => moduleOf(model).layOut(model, width);

/** A view's drawing at a width, without its frame: no page is needed, and the same view gives the same bytes. */
export const drawPicture = (model: ViewModel, width: number, colors: ColorScheme): Picture => {
  const { svg, ...picture } = draw(moduleOf(model), model, width, colors);
  return { ...picture, svg: tidy(svg) };
};
