import type { ReactiveControllerHost } from 'lit';
import { retitled, type Picture, type StaticView } from '../view/static-view.js';
import { Latest } from './latest.js';
import type { LiveView } from './live-view.js';
import { explain, loadProblem } from './load-problem.js';
import type { Loaders } from './loaders.js';
import { readyPicture, type ReadyPicture } from './picture.js';
import type { Problem } from './problem.js';
import type { WidgetTypes } from './widget-types.js';
import type { Wish } from './wish.js';

/** What is on screen: the frame, and the build's picture and the live view once they have loaded. */
export interface Shown<W extends WidgetTypes> {
  face: W['face'];
  picture: ReadyPicture | null;
  model: W['model'] | null;
}

interface Ready<W extends WidgetTypes> {
  face: W['face'];
  picture: ReadyPicture;
}

/** Loads what an element shows: first the build's picture, then, on demand, the live view. */
export class Views<W extends WidgetTypes> {
  private readonly host: ReactiveControllerHost;
  readonly loaders: () => Loaders<W>;
  readonly finished: (picture: Picture) => Picture;
  private readonly pictures: Latest<Ready<W>>;
  private readonly code: Latest<LiveView<W>>;
  private made: LiveView<W> | null = null;
  /** Somebody asked for more than the picture. */
  asked = false;
  shown: Shown<W> | null = null;
  problems: Problem[] = [];

  /** `finished` makes a drawing what the reader has left it. */
  constructor(host: ReactiveControllerHost, loaders: () => Loaders<W>, finished: (picture: Picture) => Picture) {
    this.host = host;
    this.loaders = loaders;
    this.finished = finished;
    this.pictures = new Latest(host);
    this.code = new Latest(host);
  }

  /** The code of the live view, once it has loaded. */
  get live(): LiveView<W> | null {
    return this.code.value;
  }

  /** The view's picture could not be loaded. */
  get unpictured(): boolean {
    return this.pictures.failure?.code === 'load-failed';
  }

  get failed(): boolean {
    return this.shown === null && this.problems.length > 0;
  }

  /** Retries failed loads, since the network may be back. */
  retry(): void {
    for (const load of [this.pictures, this.code, this.live]) load?.retry();
    this.host.requestUpdate();
  }

  /** The live view, once it has been made. */
  async model(): Promise<W['model']> {
    this.asked = true;
    this.retry();
    return (await this.loadLive()).ready();
  }

  async loadLive(): Promise<LiveView<W>> {
    const { LiveView } = await import('./live-view.js');
    return (this.made ??= new LiveView(this.host, this.loaders, this.finished));
  }

  update(wish: Wish<W['inputs']>): void {
    const { source, widget, id, locale, width } = wish;
    const { name, attribute } = widget;
    this.pictures.request(
      id === null || width === null || wish.standing ? null : `${id} ${locale} ${width}`,
      async () => {
        const { face, picture } = (await source.picture(name, id ?? '', locale, width ?? 0)) as StaticView<W['face']>;
        return { face, picture: readyPicture(picture) };
      },
      () => explain(source, name, attribute, id ?? ''),
    );
    // Once its code is loaded the view stays live, so that later changes show at once.
    this.code.request(
      wish.live || this.asked || this.live ? 'code' : null,
      () => this.loadLive(),
      () => loadProblem(attribute, id),
    );
    this.live?.update(wish);
    this.show(wish, (wish.standing as Ready<W> | null) ?? this.pictures.value);
  }

  private show({ id, inputs }: Wish<W['inputs']>, found: Ready<W> | null): void {
    const { live } = this;
    // If only the picture failed to load, ECharts draws the view: no problem to report.
    const unseen = this.unpictured ? null : this.pictures.failure;
    this.problems = [live?.missing ?? unseen, this.code.failure, ...(live?.problems ?? [])].flatMap(
      (failure) => failure ?? [],
    );
    const model = live?.model;
    // Show the frame and the picture together, if there is a picture.
    if (model && (found || id === null || this.unpictured))
      this.shown = { face: model.face, picture: found?.picture ?? null, model };
    else if (found) {
      this.shown = { face: retitled(found.face, inputs.heading.trim()), picture: found.picture, model: null };
      // The previous view stays until the next one has loaded, so that nothing jumps and no focus is lost.
    } else if (this.problems.length > 0) this.shown = null;
  }
}
