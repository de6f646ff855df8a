import { css, html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { COLORS, type ColorName, type ThemeName } from '../../src/theme/tokens.js';
import { customProperties, classProperties } from '../controls.js';
import { contrast } from './contrast.js';
import { PageElement, definePage } from './page-element.js';

const THEMES: Record<ThemeName, string> = { light: '浅色', dark: '深色' };

/** The contrast that a colour needs against the surface, and what for. */
const GROUPS: { title: string; en: string; least: number | null; names: ColorName[] }[] = [
  {
    title: '文字，至少 4.5:1',
    en: 'Text, at least 4.5:1',
    least: 4.5,
    names: ['text', 'text-muted', 'accent', 'error'],
  },
  {
    title: '标记和焦点框，至少 3:1',
    en: 'Marks and focus ring, at least 3:1',
    least: 3,
    names: ['target', 'stretch', 'forecast', 'editor', 'focus'],
  },
  {
    title: '分级，每块都有强调色的边',
    en: 'Ordered classes, each with an edge in the accent colour',
    least: null,
    names: ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'],
  },
  {
    title: '底色和细线，不承载信息',
    en: 'Surfaces and rules, which carry no information',
    least: null,
    names: ['surface', 'hover', 'error-surface', 'line', 'track'],
  },
];

const words: Record<string, { description?: string }> = { ...customProperties, ...classProperties };

/** Every colour of the tokens in both themes, with its contrast against the surface. */
class PageColors extends PageElement {
  static override styles = [
    ...PageElement.styles,
    css`
      h4 {
        margin: 24px 0 8px;
        font-size: 15px;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 180px), 1fr));
        gap: 16px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        border: 1px solid var(--page-line);
        border-radius: 8px;
        overflow: hidden;
      }
      .side {
        padding: 10px;
      }
      .chip {
        display: block;
        height: 48px;
        margin-bottom: 8px;
        border-radius: 4px;
      }
      .side span {
        display: block;
      }
    `,
  ];

  private side(name: ColorName, theme: ThemeName, least: number | null): TemplateResult {
    const colors = COLORS[theme];
    const ratio = contrast(colors[name], colors.surface);
    const enough = least === null ? '' : ratio >= least ? ' 够' : ' 不够';
    const ground = { background: colors.surface, color: colors.text };
    const chip = { background: colors[name], boxShadow: `inset 0 0 0 1px ${colors.line}` };
    return html`<div class="side" style=${styleMap(ground)}>
      <span class="chip" style=${styleMap(chip)}></span>
      <span>${THEMES[theme]}</span><span><code>${colors[name]}</code></span>
      <span class="number">${name === 'surface' ? '底色本身' : `${ratio.toFixed(2)}:1${enough}`}</span>
    </div>`;
  }

  protected override render(): TemplateResult[] {
    return GROUPS.map(
      ({ title, en, least, names }) => html`
        <h4>${title} <small lang="en">${en}</small></h4>
        <ul role="list">
          ${names.map(
            (name) => html`<li>
              <div class="pair">${this.side(name, 'light', least)}${this.side(name, 'dark', least)}</div>
              <code>--qj-${name}</code><br /><small>${words[`--qj-${name}`]?.description}</small>
            </li>`,
          )}
        </ul>
      `,
    );
  }
}

definePage('page-colors', PageColors);
