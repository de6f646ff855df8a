import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { liveColors, type ColorScheme } from '../theme/tokens.js';
import type { DrawingModule, LaidOut } from './drawing.js';
import { drawSvg } from './svg.js';

/**
 * zrender clears its elements with `innerHTML = ''`, which Trusted Types forbid. The same is done with
 * `replaceChildren`; anything else still goes to the platform and its policy.
 */
const allowClearing = (element: Element): void => {
  const native = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(element, 'innerHTML', {
    configurable: true,
    get: () => native?.get?.call(element) as string,
    set: (markup: string | null) => {
      if (!markup) element.replaceChildren();
      else native?.set?.call(element, markup);
    },
  });
};

interface SvgPainter {
  getSvgDom?: () => SVGElement;
}

/** What is on screen. */
interface Drawn<M, E> {
  model: M;
  laidOut: LaidOut<E>;
  emphasis: string;
}

/** One ECharts instance that shows a view, at a width, with something set off; what has not changed is not made again. */
export class LiveChart<M, E> {
  private readonly module: DrawingModule<M, E>;
  private chart: EChartsType | null = null;
  drawn: Drawn<M, E> | null = null;

  constructor(module: DrawingModule<M, E>) {
    this.module = module;
  }

  show(container: HTMLElement, model: M, width: number, emphasis: E): void {
    const { drawn } = this;
    const here = this.chart?.getDom() === container;
    const same = drawn?.model === model && drawn.laidOut.width === width ? drawn.laidOut : null;
    const key = JSON.stringify(emphasis);
    if (here && same && drawn?.emphasis === key) return;
    const laidOut = same ?? this.module.layOut(model, width);
    this.draw(container, laidOut, laidOut.option(liveColors, emphasis));
    this.drawn = { model, laidOut, emphasis: key };
  }

  /** The drawing alone, for files. */
  file(model: M, width: number, colors: ColorScheme, emphasis?: E): ReturnType<typeof drawSvg> {
    const { height, option } = this.module.layOut(model, width);
    return drawSvg(this.module, option(colors, emphasis), { width, height });
  }

  dispose(): void {
    this.chart?.dispose();
    this.chart = null;
    this.drawn = null;
  }

  private draw(container: HTMLElement, { width, height }: LaidOut<E>, option: EChartsCoreOption): void {
    if (this.chart && this.chart.getDom() !== container) this.dispose();
    if (this.chart) {
      if (this.chart.getWidth() !== width || this.chart.getHeight() !== height) this.chart.resize({ width, height });
    } else {
      this.chart = this.create(container, width, height);
    }
    this.chart.setOption(option, { notMerge: true });
    // The page scales the drawing to its room, and to the paper.
    container.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`);
  }

  private create(container: HTMLElement, width: number, height: number): EChartsType {
    allowClearing(container);
    const chart = this.module.init(container, null, { width, height });
    const svg = (chart.getZr().painter as SvgPainter).getSvgDom?.();
    if (svg) {
      allowClearing(svg);
      svg.setAttribute('aria-hidden', 'true');
    }
    return chart;
  }
}
