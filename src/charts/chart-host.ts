import type { EChartsCoreOption, EChartsType, init } from 'echarts/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a chart family's lazy chunk exports. */
export interface ChartModule {
  init: typeof init;
}

export interface ChartSize {
  width: number;
  height: number;
}

interface ChartHostOptions<M extends ChartModule> {
  /** Loads the chunk; called once, when the reader comes near. */
  load: () => Promise<M>;
  container: () => HTMLElement | null;
  /** The drawing for a size, or null while there is nothing to draw; the same object while nothing has changed. */
  option: (module: M, size: ChartSize) => EChartsCoreOption | null;
  onError: (error: unknown) => void;
}

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

/**
 * Draws an ECharts instance in a host element: loads the chart family when the element comes near the viewport, creates the
 * instance at the first size that is not zero, follows later sizes, and disposes after a disconnect that is not a move.
 */
export class ChartHost<M extends ChartModule> implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly options: ChartHostOptions<M>;
  private chart: EChartsType | null = null;
  /** The option on screen: the same object is not drawn twice. */
  private drawn: EChartsCoreOption | null = null;
  /** The chart family's code, once the reader has come near. */
  private module: M | null = null;
  private loading = false;
  private failed = false;
  private near = false;
  private size: ChartSize = { width: 0, height: 0 };
  private observed: Element | null = null;
  private resize: ResizeObserver | null = null;
  private intersection: IntersectionObserver | null = null;

  constructor(host: ReactiveControllerHost & Element, options: ChartHostOptions<M>) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.intersection = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.near = true;
        this.intersection?.disconnect();
        this.draw();
      },
      { rootMargin: '200px' },
    );
    this.intersection.observe(this.host);
    this.resize = new ResizeObserver((entries) => {
      const { width, height } = entries[entries.length - 1]?.contentRect ?? this.size;
      if (width === this.size.width && height === this.size.height) return;
      // In the next frame, because a change of layout from within this callback would raise an error in the page. The frame
      // may depend on the size too (hit areas); drawing follows its update.
      requestAnimationFrame(() => {
        this.size = { width, height };
        this.host.requestUpdate();
      });
    });
  }

  hostUpdated(): void {
    const container = this.options.container();
    if (container !== this.observed) {
      if (this.observed) this.resize?.unobserve(this.observed);
      if (container) this.resize?.observe(container);
      this.observed = container;
    }
    this.draw();
  }

  hostDisconnected(): void {
    this.intersection?.disconnect();
    this.resize?.disconnect();
    this.observed = null;
    // A move in the document disconnects and connects at once: keep the chart then.
    setTimeout(() => {
      if (!this.host.isConnected) this.dispose();
    });
  }

  private dispose(): void {
    this.chart?.dispose();
    this.chart = null;
    this.drawn = null;
  }

  private draw(): void {
    const container = this.options.container();
    const { width, height } = this.size;
    if (this.failed || !this.near || !container || width === 0 || height === 0 || !this.host.isConnected) return;
    if (!this.module) {
      this.loadModule();
      return;
    }
    try {
      const option = this.options.option(this.module, this.size);
      if (!option) return;
      if (this.chart && this.chart.getDom() !== container) this.dispose();
      if (this.chart) {
        if (this.chart.getWidth() !== width || this.chart.getHeight() !== height) this.chart.resize({ width, height });
      } else {
        this.chart = this.create(this.module, container);
      }
      if (option !== this.drawn) this.chart.setOption(option, { notMerge: true });
      this.drawn = option;
      this.mark(container, width, height);
    } catch (error) {
      this.fail(error);
    }
  }

  private mark(container: HTMLElement, width: number, height: number): void {
    // Style sheets may say in words what is not drawn.
    if (!container.classList.contains('drawn')) container.classList.add('drawn');
    const viewBox = `0 0 ${width} ${height}`;
    const svg = container.querySelector('svg');
    // Lets a style sheet scale the drawing, as for print.
    if (svg && svg.getAttribute('viewBox') !== viewBox) svg.setAttribute('viewBox', viewBox);
  }

  private create(module: M, container: HTMLElement): EChartsType {
    allowClearing(container);
    const chart = module.init(container, null, { renderer: 'svg', ...this.size });
    const painter = chart.getZr().painter as SvgPainter;
    const svg = painter.getSvgDom?.();
    if (svg) {
      allowClearing(svg);
      svg.setAttribute('aria-hidden', 'true');
    }
    return chart;
  }

  private loadModule(): void {
    if (this.loading) return;
    this.loading = true;
    this.options.load().then(
      (module) => {
        this.module = module;
        // The frame may place something over the drawing; drawing follows its update.
        this.host.requestUpdate();
      },
      (error: unknown) => {
        this.fail(error);
      },
    );
  }

  /** Drawing is given up for good: the host renders again to say so, and must not fail again by that. */
  private fail(error: unknown): void {
    this.failed = true;
    this.options.onError(error);
  }
}
