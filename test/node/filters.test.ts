import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { joinParts } from '../../src/core/format.js';
import { inlineFigure } from '../../src/figure/file.js';
import { FIGURE_FORMS, figureSnippet } from '../../src/figure/snippets.js';
import { words } from '../../src/i18n/index.js';
import { snippetOf } from '../../src/picture/snippets.js';
import { embeddedOf } from '../../src/static/embedded.js';
import { inlineSnippet } from '../../src/static/inline.js';
import { WIDGETS } from '../../src/static/views.js';
import { SNIPPET_FORMS, type SnippetForm } from '../../src/view/snippet-forms.js';
import { captionText, fallbackText, joinSentences, linkText, sourceLine, titleOf } from '../../src/view/text.js';
import type { ViewModel } from '../../src/view/view-model.js';
import { FILTERS } from './filters/index.js';
import { LOCALES, catalogue } from './helpers.js';

const SITE = 'https://example.gov.cn/qj/';
const SCRIPT = `${SITE}qj-widgets.js`;

/** What an editor pastes into an article; `npm` is for developers. */
const PASTED = SNIPPET_FORMS.filter((form) => form !== 'npm');

interface Case {
  model: ViewModel;
  snippets: Record<SnippetForm, string>;
}

/** One view of each widget, in both languages. */
const CASES: Case[] = WIDGETS.flatMap((views) =>
  LOCALES.map((locale): Case => {
    const id = views.record.storyView;
    const model = { ...views.model(catalogue, id, locale), embedded: embeddedOf(views, catalogue, id)[locale] };
    const attributes = { [views.attribute]: id, ...(locale === 'en' ? { lang: 'en' } : {}) };
    const snippets = Object.fromEntries(
      SNIPPET_FORMS.map((form) => [
        form,
        form === 'inline'
          ? inlineSnippet(catalogue, views, id, attributes, SCRIPT)
          : snippetOf(form, { model, script: SCRIPT, attributes }),
      ]),
    ) as Case['snippets'];
    return { model, snippets };
  }),
);

const tight = (text: string): string => text.replace(/\s+/g, '');

/** What a reader sees of markup besides drawings: its text, its images and its links. */
const read = (markup: string) => {
  // Drawings are not parsed, which would take most of the time.
  const page = JSDOM.fragment(markup.replace(/<svg\b.*?<\/svg>/gs, ''));
  return {
    text: tight(page.textContent),
    images: [...page.querySelectorAll('img')].map(({ alt }) => alt),
    links: [...page.querySelectorAll('a')].map(({ href }) => href),
    frames: page.querySelectorAll('iframe').length,
  };
};

/** The sentences of a form that stand in the page as text. */
const sentencesOf = ({ model }: Case, form: SnippetForm): string[] => {
  const w = words(model.locale);
  const { heading, stillSubheading, legend, legendPlace, tools, passages, remarks } = model;
  const inTag = [
    heading,
    stillSubheading,
    ...(legendPlace === 'drawn' ? [] : legend.map(({ text }) => text)),
    tools ?? '',
    ...passages.map(({ term, text }) => term + w.colon + text),
    joinSentences(remarks, w),
    sourceLine(model),
    w.tableAndSources,
  ];
  const byForm: Record<SnippetForm, string[]> = {
    inline: inTag,
    script: inTag,
    single: [fallbackText(model)],
    npm: [fallbackText(model)],
    link: [linkText(model)],
    iframe: [linkText(model)],
    image: [captionText(model)],
  };
  return byForm[form].map(tight).filter(Boolean);
};

describe('what a filter leaves of a pasted view', () => {
  for (const { name, left, keepsDrawnWords, showsTags, keepsFrames } of FILTERS)
    for (const form of PASTED)
      it(`${name}, ${form}: our sentences, each whole and once, and nothing else`, () => {
        for (const one of CASES) {
          const { text, images, links, frames } = read(left(one.snippets[form]));
          const { model } = one;
          let rest = showsTags
            ? text.replace(/<\/?(?:qj-|iframe|script|link|picture|source|svg|path)[^>]*>/g, '')
            : text;
          assert.equal(rest === text, !showsTags || form === 'link' || form === 'image', text);
          for (const sentence of sentencesOf(one, form)) {
            assert.ok(rest.includes(sentence), `${model.tag}: “${sentence}” is not in “${rest}”`);
            rest = rest.replace(sentence, '');
          }
          // The words of both drawings: see the handbook on where this form may be pasted.
          const drawn = form === 'inline' && keepsDrawnWords;
          assert.equal(rest !== '', drawn, `${model.tag}: “${rest}”`);
          for (const alt of images) assert.ok(alt.startsWith(titleOf(model)), alt);
          for (const href of links) assert.ok(href.startsWith(`${SITE}embed`), href);
          assert.equal(frames, form === 'iframe' && keepsFrames ? 1 : 0);
        }
      });
});

describe('what a filter leaves of a figure in running text', () => {
  for (const { name, left, showsTags } of FILTERS)
    for (const form of FIGURE_FORMS)
      it(`${name}, ${form}: the figure with its comparator and unit, once`, () => {
        for (const locale of LOCALES) {
          const figure = inlineFigure(catalogue, 'gdp-2025-floor', locale);
          const { text } = read(left(figureSnippet(form, figure, locale, SCRIPT)));
          assert.equal(showsTags ? text.replace(/<[^>]*>/g, '') : text, tight(joinParts(figure.parts)));
        }
      });
});
