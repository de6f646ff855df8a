import { expect } from 'chai';
import { until } from './helpers.js';

export type StrictWindow = typeof globalThis.window & { violations: string[]; pageErrors: string[] };

/** A page of the built files, as a government site serves it, in a frame. */
export const openPage = async (path: string): Promise<{ frame: HTMLIFrameElement; page: StrictWindow }> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:800px;height:1400px';
  frame.src = path;
  document.body.prepend(frame);
  const page = await until('the page has loaded', () =>
    frame.contentDocument?.readyState === 'complete' && frame.contentWindow && 'violations' in frame.contentWindow
      ? (frame.contentWindow as unknown as StrictWindow)
      : null,
  );
  return { frame, page };
};

/** The files that a page has asked for. */
export const requestsOf = (page: Window): string[] =>
  page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

/** Nothing broke the policy, and nothing reached the page as an error. */
export const expectClean = (page: StrictWindow): void => {
  expect(page.violations).to.deep.equal([]);
  expect(page.pageErrors).to.deep.equal([]);
};
