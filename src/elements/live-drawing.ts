import { drawPicture } from '../charts/draw.js';
import type { DrawingModule } from '../charts/drawing.js';
import { setOff, type SetOff, type SetOffStyle } from '../picture/set-off.js';
import { PLACEHOLDERS, type ColorScheme } from '../theme/tokens.js';
import type { Picture } from '../view/static-view.js';
import type { ReadyPicture } from './picture.js';

/** Draws with ECharts what no build can know: an editor's own figures, a site's own geometry, a file of any width. */
export class LiveDrawing<M> {
  private readonly module: DrawingModule<M>;
  private readonly ready: (picture: Picture) => ReadyPicture;
  private readonly finished: (picture: Picture) => Picture;
  private drawn: { model: M; width: number; picture: ReadyPicture | null } | null = null;

  /**
   * `ready` creates a picture's elements; it is passed in because the page's script already has that code. `finished` makes a drawing
   * what the reader has left it.
   */
  constructor(
    module: DrawingModule<M>,
    ready: (picture: Picture) => ReadyPicture,
    finished: (picture: Picture) => Picture,
  ) {
    this.module = module;
    this.ready = ready;
    this.finished = finished;
  }

  /** The drawing of a view for the page, cached until the model or the width changes; null if it cannot be drawn. */
  of(model: M, width: number): ReadyPicture | null {
    if (this.drawn?.model !== model || this.drawn.width !== width)
      this.drawn = { model, width, picture: this.draw(model, width) };
    return this.drawn.picture;
  }

  private draw(model: M, width: number): ReadyPicture | null {
    try {
      return this.ready(drawPicture(this.module, model, width, PLACEHOLDERS));
    } catch (error) {
      console.warn(error);
      return null;
    }
  }

  /** A drawing of any width in a file's colours, as the reader has left it, with the parts set off that the page highlights. */
  file(model: M, width: number, colors: ColorScheme, marks: SetOff = {}, style?: SetOffStyle): Picture {
    const picture = this.finished(drawPicture(this.module, model, width, colors));
    return style ? { ...picture, svg: setOff(picture.svg, marks, style, colors) } : picture;
  }
}
