import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import { action } from 'storybook/actions';
import { COLORS } from '../src/theme/tokens.js';
import { EVENTS } from '../stories/controls.js';

/** What the actions panel lists, from every widget of the page. */
for (const name of EVENTS) document.addEventListener(name, action(name));

/** A page round the widget, with the language, theme and column width of the toolbar. */
export const page: Decorator = (story, { globals, viewMode }) => {
  const theme = String(globals['theme']);
  const lang = String(globals['lang']);
  const width = String(globals['width']);
  const pageStyles = {
    boxSizing: 'border-box',
    minHeight: viewMode === 'docs' ? 'auto' : '100vh',
    padding: '16px',
    colorScheme: theme === 'auto' ? 'light dark' : theme,
    color: `light-dark(${COLORS.light.text}, ${COLORS.dark.text})`,
    background: `light-dark(${COLORS.light.hover}, ${COLORS.dark.hover})`,
    font: '14px/1.5 system-ui, sans-serif',
    overflowX: 'auto',
  };
  const columnStyles = { width: width === 'full' ? 'auto' : `${width}px` };
  return html`
    <div lang=${lang} data-theme=${theme === 'auto' ? nothing : theme} style=${styleMap(pageStyles)}>
      <div style=${styleMap(columnStyles)}>
        ${
          // A new element for each, as a page would have it from the start.
          keyed(`${theme} ${lang}`, story())
        }
      </div>
    </div>
  `;
};
