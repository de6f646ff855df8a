import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { SWATCH_SIZE, swatchPaths } from '../../src/picture/swatch.js';
import { COLORS, type ThemeName } from '../../src/theme/tokens.js';
import type { LegendEntry, Look } from '../../src/view/view-model.js';
import { PageElement, definePage } from './page-element.js';

const CLASSES = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'] as const;

/** The nature of a figure, the word that stands beside its mark, and what the mark looks like. */
const GRAMMAR: { look: Look; word: string; looks: string; en: string }[] = [
  { look: 'actual', word: '实际', looks: '强调色实心', en: 'Actual: solid, in the one accent colour' },
  { look: 'earlier', word: '较早的实际值', looks: '刻度上的细线', en: 'Earlier actual: a thin line on the scale' },
  { look: 'underway', word: '建成和在建', looks: '实心加斜线', en: 'Built and under construction: hatched' },
  { look: 'target', word: '目标', looks: '横过刻度的粗线', en: 'Target: a strong line across the scale' },
  { look: 'stretch', word: '更高目标', looks: '较轻的虚线', en: 'Stretch: a second, lighter one' },
  { look: 'plan', word: '规划、开工', looks: '只有边框', en: 'Planned, started: an outline' },
  { look: 'forecast', word: '预测', looks: '虚线', en: 'Forecast: dashes' },
  { look: 'editor', word: '编辑提供', looks: '点线', en: 'The editor’s own: dots' },
  { look: 'none', word: '文件未载', looks: '空着的细框', en: 'Not stated: an empty, labelled place' },
];

const SHOWN_SIZE = 44;

const mark = (entry: Pick<LegendEntry, 'look' | 'form' | 'own'>, theme: ThemeName): TemplateResult => {
  const colors = COLORS[theme];
  return html`<svg
    width=${SHOWN_SIZE}
    height=${SHOWN_SIZE}
    viewBox="0 0 ${SWATCH_SIZE} ${SWATCH_SIZE}"
    aria-hidden="true"
    style=${styleMap({ background: colors.surface })}
  >
    ${swatchPaths(entry).map(
      ({ d, stroke, width, dash, fill }) =>
        svg`<path d=${d} stroke=${colors[stroke]} stroke-width=${width} stroke-dasharray=${dash || 'none'} fill=${fill ? colors[fill] : 'none'} />`,
    )}
  </svg>`;
};

const both = (entry: Pick<LegendEntry, 'look' | 'form' | 'own'>): TemplateResult =>
  html`<span class="both">${mark(entry, 'light')}${mark(entry, 'dark')}</span>`;

/** The one grammar for the nature of a figure, drawn by the code that draws the legends. */
class PageMarks extends PageElement {
  static override styles = [
    ...PageElement.styles,
    css`
      .both {
        display: inline-flex;
        border: 1px solid var(--page-line);
        border-radius: 6px;
        overflow: hidden;
      }
      .classes {
        display: flex;
        flex-wrap: wrap;
        gap: 16px;
        margin: 16px 0 0;
        padding: 0;
        list-style: none;
      }
      .classes li {
        text-align: center;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label="数字的性质与标记">
        <table>
          <thead>
            <tr>
              <th scope="col">旁边的词</th>
              <th scope="col">刻度上的标记</th>
              <th scope="col">图中的方框</th>
              <th scope="col">样子</th>
            </tr>
          </thead>
          <tbody>
            ${GRAMMAR.map(
              ({ look, word, looks, en }) => html`
                <tr>
                  <th scope="row">${word}</th>
                  <td>${both({ look, form: 'stroke' })}</td>
                  <td>${look === 'earlier' ? nothing : both({ look, form: 'box' })}</td>
                  <td>${looks}<br /><small lang="en">${en}</small></td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
      <ul class="classes" role="list">
        ${CLASSES.map(
          (look, index) =>
            html`<li>${both({ look, form: 'box' })}<br />第${index + 1}级<br /><code>${look}</code></li>`,
        )}
      </ul>
    `;
  }
}

definePage('page-marks', PageMarks);
