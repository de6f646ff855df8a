import { catalogueData } from '../../src/catalogue/all.js';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import { sliceTarget } from '../../src/catalogue/slice.js';
import '../../src/all.js';
import type { QjErrorDetail } from '../../src/elements/problem.js';
import type { QjTargetGauge } from '../../src/widgets/target-gauge/target-gauge.js';

export const catalogue = createCatalogue(catalogueData);
export const sliced = (id: string) => createCatalogue(sliceTarget(catalogue, id));

/** Waits until a condition holds, or says what it waited for. */
export const until = async <T>(
  what: string,
  condition: () => T | null | undefined | false,
  limit = 20_000,
): Promise<T> => {
  const start = performance.now();
  for (;;) {
    const value = condition();
    if (value) return value;
    if (performance.now() - start > limit) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
};

export interface Mounted {
  gauge: QjTargetGauge;
  root: ShadowRoot;
  errors: QjErrorDetail[];
  box: HTMLElement;
}

interface MountOptions {
  width?: number;
  lang?: string;
  theme?: string;
  tag?: string;
  text?: string;
}

/** A gauge in a box of the given width, as a page would hold it. */
export const mount = (attributes: Record<string, string>, options: MountOptions = {}): Mounted => {
  const box = document.createElement('div');
  box.style.width = `${options.width ?? 720}px`;
  box.lang = options.lang ?? 'zh-CN';
  if (options.theme) box.dataset['theme'] = options.theme;
  const gauge = document.createElement((options.tag ?? 'qj-target-gauge') as 'qj-target-gauge');
  const errors: QjErrorDetail[] = [];
  gauge.addEventListener('qj-error', (event) => errors.push((event as CustomEvent<QjErrorDetail>).detail));
  for (const [name, value] of Object.entries(attributes)) gauge.setAttribute(name, value);
  if (options.text) gauge.textContent = options.text;
  box.append(gauge);
  document.body.prepend(box);
  const root = gauge.shadowRoot ?? gauge.attachShadow({ mode: 'open' });
  return { gauge, root, errors, box };
};

/** Waits for the view and its drawing. */
export const drawn = async (mounted: Mounted): Promise<Mounted> => {
  await until('the view is shown', () => mounted.root.querySelector('.heading'));
  await until('the chart is drawn', () => mounted.root.querySelector('.chart svg text'));
  await mounted.gauge.updateComplete;
  return mounted;
};

export const textsOf = (root: ShadowRoot, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent.replace(/\s+/g, ' ').trim());

export const clear = (): void => {
  for (const box of [...document.body.children]) if (box instanceof HTMLDivElement) box.remove();
};

/** Opens a panel as a reader does; its code comes with the first one. */
export const openPanel = async ({ root, gauge }: Mounted, panel: 'sources' | 'table'): Promise<HTMLElement> => {
  const button = root.querySelector<HTMLElement>(`[data-panel="${panel}"]`);
  button?.click();
  await until(`the panel ${panel} is open`, () => button?.getAttribute('aria-expanded') === 'true');
  await gauge.updateComplete;
  return until('the panel is shown', () => root.querySelector<HTMLElement>('.panel'));
};
