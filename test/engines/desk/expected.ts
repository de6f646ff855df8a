import proofData from '../../../data/proof-words.json' with { type: 'json' };
import { csvOf, markdownOf, summaryOf } from '../../../demo/builder/proof/export.js';
import { figuresOf } from '../../../demo/builder/proof/figures.js';
import { SAMPLE } from '../../../demo/builder/proof/sample.js';
import { catalogue } from '../../../src/catalogue/all.js';
import { inlineFigure } from '../../../src/figure/file.js';
import { figureTag } from '../../../src/figure/snippets.js';
import { elementIn } from '../../../src/pick/message.js';
import { snippetOf } from '../../../src/picture/snippets.js';
import { proof } from '../../../src/proof/proof.js';
import { embeddedOf } from '../../../src/static/embedded.js';
import { inlineSnippet } from '../../../src/static/inline.js';
import { proofIndex, type ProofWords } from '../../../src/static/proof-index.js';
import { WIDGETS } from '../../../src/static/views.js';
import { SNIPPET_FORMS, type SnippetForm } from '../../../src/view/snippet-forms.js';
import { QUESTIONS, UNANSWERED } from '../../questions.js';
import type { Task } from '../records.js';

/** What the data says that an editor finds, task by task, whatever the engine. */
export type Expected = Record<string, Task['facts']>;

/** From figure to figure by the keys, to the list and back. */
const WAY = [
  'ArrowRight proof-figure-2',
  'End proof-figure-9',
  'ArrowRight proof-figure-9',
  'Home proof-figure-1',
  'ArrowDown proof-figure-2',
  'ArrowLeft proof-figure-1',
  'click proof-entry-1',
  'Escape proof-figure-1',
];

const ofProof = (): Task['facts'] => {
  const index = proofIndex(catalogue, proofData as ProofWords);
  const figures = figuresOf(SAMPLE, proof(SAMPLE, index), index);
  const corrections = figures.flatMap(({ correction }) => correction ?? []);
  const list = csvOf(figures, index, 'zh-CN');
  const marked = figures.map(({ number, finding }) => `proof-figure-${number} ${finding.verdict} ${finding.text}`);
  const unknown = figures.flatMap(({ finding }, at) => (finding.verdict === 'unknown' ? (marked[at] ?? []) : []));
  return {
    summary: summaryOf(figures, 'zh-CN'),
    figures: marked.join('\n'),
    way: WAY.join('\n'),
    afterwards: marked.join('\n'),
    'only what no document has': unknown.join('\n'),
    corrections: corrections.map(({ instead, suggestion }) => `${instead} → ${suggestion}`).join('\n'),
    copied: corrections[0]?.suggestion ?? '',
    selected: corrections[0]?.suggestion ?? '',
    csv: `校对清单.csv text/csv;charset=utf-8\n${list}`,
    markdown: `校对清单.md text/markdown;charset=utf-8\n${markdownOf(figures, index, 'zh-CN')}`,
    'copied list': list.replace(/^\uFEFF/, ''),
    overflow: 'none, none',
  };
};

const codeOf = (id: string, form: SnippetForm, script: string): string => {
  const views = WIDGETS.find(({ ids }) => ids(catalogue).includes(id));
  if (!views) throw new Error(`no view ${id}`);
  const attributes = { [views.attribute]: id };
  if (form === 'inline') return inlineSnippet(catalogue, views, id, attributes, script);
  const model = { ...views.model(catalogue, id, 'zh-CN'), embedded: embeddedOf(views, catalogue, id)['zh-CN'] };
  return snippetOf(form, { model, script, attributes });
};

export const expectedOf = (origin: string): Expected => {
  const script = `${origin}/qj/qj-widgets.js`;
  const [asked] = QUESTIONS;
  return {
    proof: ofProof(),
    ...Object.fromEntries(
      QUESTIONS.map(([question, view]) => [
        question,
        { 'among the first two': view, code: codeOf(view, 'script', script), overflow: 'none' },
      ]),
    ),
    [UNANSWERED]: { found: '', 'to copy': '0', overflow: 'none' },
    forms: Object.fromEntries(SNIPPET_FORMS.map((form) => [form, codeOf('gdp-2025', form, script)])),
    dialog: {
      button: '关闭',
      closed: 'null',
      'focus when closed': 'true',
      'focus when picked': 'true',
      dialogs: '0',
      element: figureTag(inlineFigure(catalogue, 'gdp-2017', 'zh-CN'), 'zh-CN', script),
    },
    picker: {
      forms: 'script,link',
      element: asked ? elementIn(codeOf(asked[1], 'script', script)) : '',
      cancelled: 'null',
    },
  };
};
