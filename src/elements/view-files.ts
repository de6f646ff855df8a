import { COLORS, PLACEHOLDERS, zoomOf, type ColorScheme } from '../theme/tokens.js';
import { pageWidths } from '../view/page-widths.js';
import type { Picture } from '../view/static-view.js';
import type { ActionsHost, Viewed } from './actions-host.js';
import { embedAttributes } from './embed-attributes.js';
import type { WidgetTypes } from './widget-types.js';

/** What an element shows, for files and snippets. */
export class ViewFiles<W extends WidgetTypes> {
  private readonly host: ActionsHost;
  private readonly viewed: () => Viewed<W>;

  constructor(host: ActionsHost, viewed: () => Viewed<W>) {
    this.host = host;
    this.viewed = viewed;
  }

  /** The view itself, once it is loaded. */
  async model(): Promise<W['model']> {
    await this.viewed().wake();
    // Wait for the update, so that what the page has just set takes effect.
    await this.host.updateComplete;
    return this.viewed().views.model();
  }

  get colors(): ColorScheme {
    return COLORS[this.viewed().theme];
  }

  /** Draws the view without its frame. */
  async draw(model: W['model'], width: number, colors: ColorScheme): Promise<Picture> {
    const { views, marks, style } = this.viewed();
    const drawing = await (await views.loadLive()).loadDrawing();
    return drawing.file(model, width, colors, marks, style);
  }

  /** The drawings for the form with the view in the page: the build's where it has them. */
  pagePictures(model: W['model']): Promise<Picture[]> {
    const { views, id, remade } = this.viewed();
    const { source, widget } = views.loaders();
    const { locale, textSize } = this.host;
    return Promise.all(
      pageWidths(widget.widest, zoomOf(textSize)).map(async (width) => {
        if (!remade) return views.finished((await source.picture(widget.name, id, locale, width)).picture);
        const drawing = await (await views.loadLive()).loadDrawing();
        return drawing.file(model, width, PLACEHOLDERS);
      }),
    );
  }

  /** The attributes of the code to paste. */
  get attributes(): Record<string, string> {
    const { views, id, data } = this.viewed();
    return embedAttributes(this.host, { attribute: views.loaders().widget.attribute, id, data });
  }
}
