import type { ReactiveControllerHost } from 'lit';
import type { DrawingModule } from '../charts/drawing.js';
import { drawingWidths } from '../view/drawing-widths.js';
import type { SvgNode } from '../view/static-view.js';
import type { ViewModel } from '../view/view-model.js';
import { Latest } from './latest.js';
import type { LiveDrawing } from './live-drawing.js';
import { readyPicture, svgElement, type ReadyPicture } from './picture.js';
import { problem, type Problem } from './problem.js';

/** What an element wants drawn. */
interface Wanted<M> {
  /** The view to draw; null until it has loaded. */
  model: M | null;
  /** The documents' picture of the view. */
  picture: ReadyPicture | null;
  /** The width to draw at; 0 until there is room. */
  width: number;
  /** Whether ECharts has to draw the view, because no picture shows it. */
  live: boolean;
}

/** Whether pictures are made at a width. */
export const isPictured = (width: number, widest: number): boolean =>
  width === 0 || drawingWidths(widest).includes(width);

/** The drawing on screen: the build's picture, or what ECharts draws where no picture shows the view. */
export class Drawings<M extends ViewModel> {
  private readonly modules: () => Promise<DrawingModule<M>>;
  private readonly drawing: Latest<LiveDrawing<M>>;
  private element: [drawing: SvgNode, element: SVGElement] | null = null;
  /** The view that ECharts could not draw. */
  private undrawable: M | null = null;
  picture: ReadyPicture | null = null;
  /** Why the view, which needs ECharts, is not drawn. */
  problem: Problem | null = null;

  constructor(host: ReactiveControllerHost, modules: () => Promise<DrawingModule<M>>) {
    this.modules = modules;
    this.drawing = new Latest(host);
  }

  retry(): void {
    this.drawing.retry();
  }

  /** Loads ECharts where it has to draw and the reader comes near; `text` says that a view is not drawn. */
  update(wanted: Wanted<M>, near: boolean, text: Problem['text']): void {
    const failed = problem('chart-failed', null, null, text);
    this.drawing.request(
      (wanted.live && near) || this.drawing.value ? 'code' : null,
      () => this.load(),
      (error) => {
        console.warn(error);
        return Promise.resolve(failed);
      },
    );
    this.problem = null;
    this.picture = this.choose(wanted);
    const { model, live } = wanted;
    if (live && model && (this.drawing.failure !== null || this.undrawable === model)) {
      this.problem = failed;
      this.picture = null;
    }
  }

  /** Keeps the build's picture on screen until ECharts has drawn what that does not show. */
  private choose({ model, picture, width, live }: Wanted<M>): ReadyPicture | null {
    if (!live || !model || width === 0) return picture;
    try {
      return this.drawing.value?.of(model, width) ?? picture;
    } catch (error) {
      console.warn(error);
      this.undrawable = model;
      return null;
    }
  }

  /** The SVG element of a drawing with its parts set off, cached until the drawing changes. */
  elementOf(picture: ReadyPicture, drawing: SvgNode): SVGElement {
    if (drawing === picture.svg) return picture.element;
    if (this.element?.[0] !== drawing) this.element = [drawing, svgElement(drawing)];
    return this.element[1];
  }

  /** Loads ECharts and the code that draws with it. */
  async load(): Promise<LiveDrawing<M>> {
    const [module, { LiveDrawing }] = await Promise.all([this.modules(), import('./live-drawing.js')]);
    return new LiveDrawing(module, readyPicture);
  }
}
