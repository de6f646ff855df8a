import type { ReactiveControllerHost } from 'lit';
import { retitled, type StaticView } from '../view/static-view.js';
import { Latest } from './latest.js';
import type { Asked, Built, LiveCode, SubjectFile } from './live-code.js';
import { explain, loadProblem } from './load-problem.js';
import type { OwnData } from './own-data.js';
import { readyPicture, type ReadyPicture } from './picture.js';
import type { Problem } from './problem.js';
import type { ViewSource } from './view-source.js';
import type { Loaders } from './loaders.js';
import type { WidgetTypes } from './widget-types.js';

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

/** What an element wants to show. */
export interface Wish<I> extends Asked<I & { heading: string }> {
  source: ViewSource;
  widget: string;
  /** The attribute that chooses the view. */
  attribute: string;
  data: unknown;
  /** The width of the picture to show; null while there is no room. */
  width: number | null;
  /** What already stands in the page. */
  standing: unknown;
  /** Whether the view itself is wanted, for a reader who reaches for it or because no picture shows it. */
  live: boolean;
}

/** Loads what an element shows: first the build's picture, then, on demand, the live view. */
export class Views<W extends WidgetTypes> {
  private readonly host: ReactiveControllerHost;
  private readonly loaders: () => Pick<Loaders<W>, 'code' | 'own'>;
  private readonly pictures: Latest<Ready<W>>;
  private readonly subjects: Latest<SubjectFile<W['subject']>>;
  private readonly codes: Latest<LiveCode<W>>;
  private readonly own: Latest<OwnData<W['subject']>>;
  private built: Built<W> | null = null;
  private lastInputs: unknown[] = [];
  private waiting: { resolve: (model: W['model']) => void; reject: (reason: Error) => void }[] = [];
  /** Somebody asked for more than the picture. */
  asked = false;
  shown: Shown<W> | null = null;
  problems: Problem[] = [];

  constructor(host: ReactiveControllerHost, loaders: () => Pick<Loaders<W>, 'code' | 'own'>) {
    this.host = host;
    this.loaders = loaders;
    this.pictures = new Latest(host);
    this.subjects = new Latest(host);
    this.codes = new Latest(host);
    this.own = new Latest(host);
  }

  get code(): LiveCode<W> | null {
    return this.codes.value;
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
    for (const load of [this.pictures, this.subjects, this.codes]) load.retry();
    this.host.requestUpdate();
  }

  /** The live view, once it has loaded. */
  live(): Promise<W['model']> {
    this.asked = true;
    this.retry();
    const model = this.built?.model;
    if (model) return Promise.resolve(model);
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
    });
  }

  update(wish: Wish<W['inputs']>): void {
    const { source, widget, attribute, id, locale, width, live } = wish;
    const why = () => explain(source, widget, attribute, id ?? '');
    this.pictures.request(
      id === null || width === null || wish.standing ? null : `${id} ${locale} ${width}`,
      async () => {
        const { face, picture } = (await source.picture(widget, id ?? '', locale, width ?? 0)) as StaticView<W['face']>;
        return { face, picture: readyPicture(picture) };
      },
      why,
    );
    this.subjects.request(
      live ? id : null,
      () => source.subject(widget, id ?? '') as Promise<SubjectFile<W['subject']>>,
      why,
    );
    this.codes.request(live || this.codes.value ? 'code' : null, this.loaders().code, () =>
      Promise.resolve(loadProblem(attribute, id)),
    );
    this.own.request(
      wish.data,
      async () => (await this.loaders().own()).readData(wish.data, source),
      (error) => {
        console.warn(error);
        return Promise.resolve(loadProblem('data', null));
      },
    );
    this.build(wish);
    this.show(wish, (wish.standing as Ready<W> | null) ?? this.pictures.value);
    this.answer();
  }

  private build(wish: Wish<W['inputs']>): void {
    const { code } = this;
    const [documents, own] = [this.subjects.value, this.own.value];
    const parts = [documents, own, code, wish.locale, ...Object.values(wish.inputs)];
    if (parts.every((part, index) => Object.is(part, this.lastInputs[index]))) return;
    this.lastInputs = parts;
    try {
      this.built = code?.buildView(code, documents, own, wish) ?? null;
    } catch (error) {
      // Damaged files and bugs of ours must not break the page.
      console.warn(error);
      this.built = { model: null, problems: [loadProblem(wish.attribute, wish.id)] };
    }
  }

  private show({ id, inputs }: Wish<W['inputs']>, found: Ready<W> | null): void {
    const { built } = this;
    // If only the picture failed to load, ECharts draws the view: no problem to report.
    const unseen = this.unpictured ? null : this.pictures.failure;
    this.problems = [this.subjects.failure ?? unseen, this.codes.failure, this.own.failure].flatMap((failure) =>
      failure ? [failure] : [],
    );
    this.problems.push(...(built?.problems ?? []));
    // Show the frame and the picture together, if there is a picture.
    const whole = found !== null || id === null || this.unpictured;
    if (built?.model && whole)
      this.shown = { face: built.model.face, picture: found?.picture ?? null, model: built.model };
    else if (found) {
      this.shown = { face: retitled(found.face, inputs.heading.trim()), picture: found.picture, model: null };
      // The previous view stays until the next one has loaded, so that nothing jumps and no focus is lost.
    } else if (this.problems.length > 0) this.shown = null;
  }

  private answer(): void {
    const model = this.built?.model;
    // A retry of a failed load may still be in flight.
    if (!model && (this.problems.length === 0 || this.subjects.pending || this.codes.pending)) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const { resolve, reject } of waiting) {
      if (model) resolve(model);
      else reject(new Error('no view'));
    }
  }
}
