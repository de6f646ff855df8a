import { expect, waitFor } from 'storybook/test';

const isWidget = (element: Element): boolean => element.localName.startsWith('qj-') && element.shadowRoot !== null;

/** Every widget of a story or page. */
export const widgetsIn = (container: ParentNode): Element[] => [...container.querySelectorAll('*')].filter(isWidget);

const isNear = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** A widget shows its view with its drawing, or says why it cannot. Live drawings far from the window wait for the reader. */
const isSettled = (widget: Element): boolean => {
  const root = widget.shadowRoot;
  if (!root || root.querySelector('[part="loading"]')) return false;
  if (root.querySelector('.canvas') && isNear(widget)) return root.querySelector('.chart svg') !== null;
  return root.querySelector('[part="heading"], [part="figure"], [part="error"]') !== null;
};

/** Waits until every widget shows what it has to show. */
export const settled = async (container: ParentNode): Promise<void> => {
  await waitFor(
    () => {
      const waiting = widgetsIn(container).filter((widget) => !isSettled(widget));
      if (waiting.length > 0)
        throw new Error(`still waiting for ${waiting.map(({ outerHTML }) => outerHTML).join(' ')}`);
    },
    { timeout: 20_000, interval: 20 },
  );
};

/** The inside of a story's widget, once that shows its view. */
export const insideOf = async (container: ParentNode): Promise<ShadowRoot> => {
  await settled(container);
  const root = widgetsIn(container)[0]?.shadowRoot;
  if (!root) throw new Error('the story has no widget');
  return root;
};

/** An element inside a widget, once it is there. */
export const found = (root: ParentNode, selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`there is no ${selector}`);
    return element;
  });

/** What a control for a part says has come to that part of the story's widget. */
export const expectStyled = async (
  container: ParentNode,
  part: string,
  styles: Partial<CSSStyleDeclaration>,
): Promise<void> => {
  const element = await found(await insideOf(container), `[part="${part}"]`);
  await expect(getComputedStyle(element)).toMatchObject(styles);
};
