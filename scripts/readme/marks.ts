import type { Locale } from '../../src/core/locale.js';
import { SWATCH_SIZE, swatchPaths } from '../../src/picture/swatch.js';
import { COLORS, type ThemeName } from '../../src/theme/tokens.js';
import type { LegendEntry, Look } from '../../src/view/view-model.js';
import { FOLDER, THEMES, themed } from './pictures.js';

/** The marks of figures that all widgets share, as a table with a small picture of each. */

interface Mark {
  look: Look;
  forms: LegendEntry['form'][];
  words: Record<Locale, [nature: string, meaning: string]>;
}

const BOTH: Mark['forms'] = ['stroke', 'box'];

const MARKS: readonly Mark[] = [
  {
    look: 'actual',
    forms: BOTH,
    words: {
      en: ['实际, actual; 已完成, done', 'What a document states as fact, or as done.'],
      'zh-CN': ['实际；已完成', '文件写明的实际数字，或写明已经做成的事。颜色填满。'],
    },
  },
  {
    look: 'earlier',
    forms: ['stroke'],
    words: {
      en: ['实际, earlier actual', 'An older figure of the same indicator: a thin line across the scale.'],
      'zh-CN': ['实际（较早）', '同一指标更早一次的实际值。刻度上一道细线。'],
    },
  },
  {
    look: 'underway',
    forms: ['box'],
    words: {
      en: [
        '建成和在建, built and under construction; 进行中, under way',
        'Hatched: the document counts both together, and nobody may split them; or it says that something is being done.',
      ],
      'zh-CN': ['建成和在建；进行中', '原文把建成和在建合在一起算，谁也拆不开；或写明正在做。填斜线。'],
    },
  },
  {
    look: 'target',
    forms: BOTH,
    words: {
      en: ['目标, target', 'What a document sets out to reach.'],
      'zh-CN': ['目标', '文件提出要达到的数。一道实线，或只有边框。'],
    },
  },
  {
    look: 'stretch',
    forms: BOTH,
    words: {
      en: ['更高目标, higher target', 'What it strives for beyond (力争).'],
      'zh-CN': ['更高目标', '在目标之上“力争”的数。颜色浅一些的虚线。'],
    },
  },
  {
    look: 'plan',
    forms: ['box'],
    words: {
      en: [
        '规划、开工, planned or started; 提出推进, to be done',
        'An outline: there is a project or a task, and no result yet.',
      ],
      'zh-CN': ['规划、开工；提出推进', '有规划，或项目已开工，或文件提出要做，还没有结果。只有边框。'],
    },
  },
  {
    look: 'prepared',
    forms: ['box'],
    words: {
      en: ['前期、筹备, in preparation', 'A thin outline: preliminary work, an application, a signed agreement.'],
      'zh-CN': ['前期、筹备', '前期工作、申报、签约，还没有动工。边框较细。'],
    },
  },
  {
    look: 'sought',
    forms: ['box'],
    words: {
      en: ['争取、探索, sought or explored', 'A fine dashed outline: what the text says is striven for, or explored.'],
      'zh-CN': ['争取、探索', '原文写“积极争取”“探索”的事，还不能算规划。边框是短虚线。'],
    },
  },
  {
    look: 'forecast',
    forms: BOTH,
    words: {
      en: ['预测, forecast', 'What a document expected, with the date of that document. Not a result.'],
      'zh-CN': ['预测', '文件当时的预计，注明作于何时，不是结果。虚线。'],
    },
  },
  {
    look: 'editor',
    forms: BOTH,
    words: {
      en: ['编辑提供, the editor’s own', 'Dotted, with date and source: of no document.'],
      'zh-CN': ['编辑提供', '编辑自己补的数，附时间和来源，不属于任何一份文件。点线。'],
    },
  },
  {
    look: 'none',
    forms: ['box'],
    words: {
      en: ['文件未载, no document states it', 'An empty place with a word beside it. Not a zero.'],
      'zh-CN': ['文件未载', '文件没有写这个数。留一个空位并写明，不等于零。'],
    },
  },
];

const HEADS: Record<Locale, string> = {
  en: '| mark | nature | what it says |\n| --- | --- | --- |',
  'zh-CN': '| 画法 | 性质 | 怎么读 |\n| --- | --- | --- |',
};

const GAP = 8;

const widthOf = ({ forms }: Mark): number => forms.length * (SWATCH_SIZE + GAP) - GAP;

const svgOf = (mark: Mark, theme: ThemeName): string => {
  const colors = COLORS[theme];
  const swatches = mark.forms.map((form, index) => {
    const paths = swatchPaths({ look: mark.look, form }).map(
      ({ d, stroke, width, dash, fill }) =>
        `<path d="${d}" stroke="${colors[stroke]}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''} fill="${fill ? colors[fill] : 'none'}"/>`,
    );
    return `<g transform="translate(${index * (SWATCH_SIZE + GAP)} 0)">${paths.join('')}</g>`;
  });
  const [width, height] = [widthOf(mark), SWATCH_SIZE];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${swatches.join('')}</svg>`;
};

const nameOf = ({ look }: Mark): string => `mark-${look}`;

export const markFiles = (): { file: string; content: string }[] =>
  MARKS.flatMap((mark) =>
    THEMES.map((theme) => ({ file: `${FOLDER}/${nameOf(mark)}.${theme}.svg`, content: `${svgOf(mark, theme)}\n` })),
  );

/** Larger than in a legend, because there is no drawing beside it to compare with. */
const TIMES = 1.5;

export const markBlock = (locale: Locale, root: string): string =>
  [
    HEADS[locale],
    ...MARKS.map((mark) => {
      const [nature, meaning] = mark.words[locale];
      return `| ${themed(nameOf(mark), `width="${widthOf(mark) * TIMES}" alt=""`, root)} | ${nature} | ${meaning} |`;
    }),
  ].join('\n');
