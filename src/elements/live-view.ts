import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Picture } from '../view/static-view.js';
import { buildView } from './build-view.js';
import { inWords, unavailable } from './in-words.js';
import { Latest } from './latest.js';
import type { Built, LiveCode, SubjectFile } from './live-code.js';
import { LiveDrawing } from './live-drawing.js';
import { explain, loadProblem } from './load-problem.js';
import type { Loaders } from './loaders.js';
import type { OwnData } from './own-data.js';
import { readyPicture, type ReadyPicture } from './picture.js';
import { problem, type Problem } from './problem.js';
import type { WidgetTypes } from './widget-types.js';
import type { Wish } from './wish.js';

/**
 * The view itself, made on the page from its content: for readers who ask for more than its picture, and for what no picture shows,
 * which ECharts draws here. A chunk of its own.
 */
export class LiveView<W extends WidgetTypes> {
  private readonly loaders: () => Loaders<W>;
  private readonly finished: (picture: Picture) => Picture;
  private readonly subjects: Latest<SubjectFile<W['subject']>>;
  private readonly codes: Latest<LiveCode<W>>;
  private readonly own: Latest<OwnData<W['subject']>>;
  readonly drawing: Latest<LiveDrawing<W['model']>>;
  private built: Built<W> | null = null;
  private lastInputs: unknown[] = [];
  private waiting: { resolve: (model: W['model']) => void; reject: (reason: Error) => void }[] = [];

  constructor(host: ReactiveControllerHost, loaders: () => Loaders<W>, finished: (picture: Picture) => Picture) {
    this.loaders = loaders;
    this.finished = finished;
    this.subjects = new Latest(host);
    this.codes = new Latest(host);
    this.own = new Latest(host);
    this.drawing = new Latest(host);
  }

  get model(): W['model'] | null {
    return this.built?.model ?? null;
  }

  /** Why its content is not there. */
  get missing(): Problem | null {
    return this.subjects.failure;
  }

  /** What else is wrong. */
  get problems(): Problem[] {
    const failures = [this.codes.failure, this.own.failure].flatMap((failure) => failure ?? []);
    return [...failures, ...(this.built?.problems ?? [])];
  }

  retry(): void {
    for (const load of [this.subjects, this.codes]) load.retry();
  }

  /** The view, once it has been made; rejects where there is none. */
  ready(): Promise<W['model']> {
    const { model } = this;
    if (model) return Promise.resolve(model);
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
    });
  }

  update(wish: Wish<W['inputs']>): void {
    const { source, id } = wish;
    const { name, attribute } = wish.widget;
    this.subjects.request(
      id,
      () => source.subject(name, id ?? '') as Promise<SubjectFile<W['subject']>>,
      () => explain(source, name, attribute, id ?? ''),
    );
    this.codes.request('code', this.loaders().code, () => loadProblem(attribute, id));
    this.own.request(
      wish.data,
      async () => (await this.loaders().own()).readData(wish.data, source),
      (error) => {
        console.warn(error);
        return loadProblem('data', null);
      },
    );
    this.build(wish);
    this.answer();
  }

  private build(wish: Wish<W['inputs']>): void {
    const [code, documents, own] = [this.codes.value, this.subjects.value, this.own.value];
    const parts = [documents, own, code, wish.locale, ...Object.values<unknown>(wish.inputs)];
    if (parts.every((part, index) => Object.is(part, this.lastInputs[index]))) return;
    this.lastInputs = parts;
    try {
      this.built = code && buildView(code, documents, own, wish);
    } catch (error) {
      // Damaged files and bugs of ours must not break the page.
      console.warn(error);
      this.built = { model: null, problems: [loadProblem(wish.widget.attribute, wish.id)] };
    }
  }

  private answer(): void {
    const { model } = this;
    const failed = this.missing !== null || this.problems.length > 0;
    // A retry of a failed load may still be in flight.
    if (!model && (!failed || this.subjects.pending || this.codes.pending)) return;
    for (const { resolve, reject } of this.waiting.splice(0)) {
      if (model) resolve(model);
      else reject(new Error('no view'));
    }
  }

  /** The drawing of a view, where one is needed: undefined until ECharts is there, null where it cannot draw it. */
  draw(model: W['model'] | null, width: number, needed: boolean, near: boolean): ReadyPicture | null | undefined {
    const { drawing } = this;
    drawing.request(
      (needed && near) || drawing.value ? 'code' : null,
      () => this.loadDrawing(),
      (error) => {
        console.warn(error);
        return this.undrawn;
      },
    );
    if (!needed || !model || width === 0) return undefined;
    return drawing.failure ? null : drawing.value?.of(model, width);
  }

  /** What stands in the place of a drawing that failed. */
  inWords(model: W['model']): TemplateResult {
    return inWords(model);
  }

  readonly undrawn: Problem = problem('chart-failed', null, null, unavailable);

  /** Loads ECharts and the code that draws with it. */
  async loadDrawing(): Promise<LiveDrawing<W['model']>> {
    return new LiveDrawing(await this.loaders().charts(), readyPicture, this.finished);
  }
}
