import type { QjFigure } from '../../src/figure/element.js';
import { until } from './helpers.js';

/** What the tests of the figure in running text read on a page. */

export const FACT = 'gdp-2025-floor';

/** A piece of a page, as an article would hold it. */
export const pageOf = (markup: string, { lang = 'zh-CN', width = 600 } = {}): HTMLElement => {
  const box = document.createElement('div');
  box.lang = lang;
  box.style.cssText = `width:${width}px;font:16px/1.8 sans-serif`;
  box.innerHTML = markup;
  document.body.prepend(box);
  return box;
};

export const tag = (fact: string, content = '', attributes = ''): string =>
  `<qj-figure fact="${fact}" ${attributes}>${content}</qj-figure>`;

export const find = (host: QjFigure, selector: string): HTMLElement | null =>
  host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

export const figureOf = (host: QjFigure): HTMLElement => {
  const figure = find(host, '.figure');
  if (!figure) throw new Error('there is no figure');
  return figure;
};

/** The figures of a piece of a page, once each is there. */
export const shownIn = async (box: HTMLElement): Promise<QjFigure[]> => {
  const hosts = [...box.querySelectorAll('qj-figure')];
  for (const host of hosts) await until(`${host.fact} is shown`, () => find(host, '.figure'));
  return hosts;
};

export const shownOne = async (markup: string, options?: Parameters<typeof pageOf>[1]): Promise<QjFigure> => {
  const [host] = await shownIn(pageOf(markup, options));
  if (!host) throw new Error('the page has no figure');
  return host;
};

export const opened = async (host: QjFigure): Promise<HTMLElement> => {
  figureOf(host).click();
  return until('the note is open', () => find(host, '.note'));
};

export const closed = (host: QjFigure): Promise<boolean> =>
  until('the note is closed', () => find(host, '.note') === null);

export const focused = (): Element | null =>
  document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;

/** What a person sees in the line. */
export const seen = (host: QjFigure): string => figureOf(host).textContent.trim();
