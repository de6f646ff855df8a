import { COLOR_NAMES } from '../theme/tokens.js';

export const HEADING_LEVELS: readonly string[] = ['2', '3', '4', '5', '6'];

/** Sets heading levels with `aria-level`, since the page chooses the level but the templates fix the element names. */
export const levelHeadings = (root: ParentNode, level: string): void => {
  const index = HEADING_LEVELS.indexOf(level);
  for (const element of root.querySelectorAll('h3,h4,h5')) {
    element.setAttribute('aria-level', `${Number(element.tagName[1]) + (index < 0 ? 0 : index - 1)}`);
  }
};

/** Ignores a `--qj-*` value that is not a colour: the page may use that name for something else. */
export const refuseColors = (host: Element, frame: HTMLElement | null): void => {
  const styles = getComputedStyle(host);
  for (const color of COLOR_NAMES) {
    const name = `--qj-${color}`;
    const value = styles.getPropertyValue(name);
    if (value && !CSS.supports('color', value)) frame?.style.setProperty(name, 'initial');
  }
};
