import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { embedFiles } from '../../src/static/embed-files.js';
import { cardFiles } from '../../src/static/card-files.js';
import { forSite, isForConsumers, namesSite, siteOf } from '../../src/static/site.js';
import { WIDGETS } from '../../src/static/views.js';
import { linkText, sourceLine, titleOf } from '../../src/view/text.js';
import { singleFile } from '../../src/view/view-path.js';
import { LOCALES, catalogue } from './helpers.js';

const SITE = 'https://news.example/qj/';

const files = embedFiles(catalogue, () => '', SITE);

const textOf = (path: string): string => {
  const make = files.get(`embed/${path}`);
  assert.ok(make, path);
  return make();
};

/** One view of each widget, in both languages. */
const MODELS = WIDGETS.flatMap(({ model, record }) =>
  LOCALES.map((locale) => model(catalogue, record.storyView, locale)),
);

interface Answer {
  [field: string]: unknown;
  html: string;
  title: string;
  height: number;
}

/** What WordPress makes of the answer of a provider that it does not know: only these tags, and of them only the frame. */
const keptByWordPress = (html: string): string => {
  const kept = html.replace(/<(\/?)([a-z]+)([^>]*)>/g, (tag, _, name: string) =>
    ['a', 'blockquote', 'iframe'].includes(name) ? tag : '',
  );
  return /<iframe.*?><\/iframe>/s.exec(kept)?.[0] ?? '';
};

test('the page of a view names its answer to oEmbed, which is a frame of the right height in a figure', () => {
  for (const model of MODELS) {
    const page = new JSDOM(textOf(singleFile(model, 'html'))).window.document;
    const link = page.querySelector<HTMLLinkElement>('link[rel=alternate][type="application/json+oembed"]');
    assert.equal(link?.href, `${SITE}embed/${singleFile(model, 'oembed.json')}`);
    const answer = JSON.parse(textOf(singleFile(model, 'oembed.json'))) as Answer;
    const { html, title, height, ...rest } = answer;
    assert.deepEqual(rest, {
      version: '1.0',
      type: 'rich',
      provider_name: model.locale === 'en' ? 'Charts of Qujing' : '曲靖数据图',
      provider_url: SITE,
      cache_age: 86_400,
      width: 640,
      thumbnail_url: `${SITE}embed/${singleFile(model, 'png')}`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    assert.equal(title, titleOf(model));
    const [figure] = JSDOM.fragment(html).children;
    assert.equal(figure?.localName, 'figure');
    const frame = figure.querySelector('iframe');
    assert.equal(frame?.src, `${SITE}embed/${singleFile(model, 'html')}`);
    assert.deepEqual([frame.title, frame.height, frame.width], [title, String(height), '100%']);
    assert.ok(height > 200 && height < 8000);
    assert.equal(figure.querySelector('figcaption')?.textContent, linkText(model));
    assert.doesNotMatch(html, /<script/);
    assert.match(keptByWordPress(html), /^<iframe src="https:[^"]*" title="[^"]*" width="100%" height="\d+"/);
  }
});

test('the page of a view says what cards show of it: figures with their sources, a picture, addresses in full', () => {
  const cards = cardFiles(catalogue);
  for (const model of MODELS) {
    const page = new JSDOM(textOf(singleFile(model, 'html'))).window.document;
    const said = Object.fromEntries(
      [...page.querySelectorAll('meta[content]')].map((meta) => [
        meta.getAttribute('property') ?? meta.getAttribute('name'),
        meta.getAttribute('content') ?? '',
      ]),
    ) as Record<string, string>;
    assert.equal(said['og:title'], titleOf(model));
    assert.equal(said['twitter:title'], said['og:title']);
    assert.ok(said['og:description']?.includes(sourceLine(model)));
    assert.equal(said['og:description'], said['description']);
    assert.equal(said['og:url'], `${SITE}embed/${singleFile(model, 'html')}`);
    assert.equal(said['og:image'], `${SITE}embed/${singleFile(model, 'png')}`);
    assert.equal(said['twitter:image'], said['og:image']);
    assert.ok(cards.has(`embed/${singleFile(model, 'png')}`));
  }
});

test('the picture of a card holds the view whole', () => {
  for (const model of MODELS) {
    const { svg } = cardFiles(catalogue).get(`embed/${singleFile(model, 'png')}`)?.() ?? { svg: '' };
    const [, left = 0, top = 0, scale = 0] = /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? [];
    const [, width = 0, height = 0] = /<g [^>]*><svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    assert.ok(Number(width) > 300 && Number(height) > 100);
    assert.ok(Math.abs(Number(left) * 2 + Number(width) * Number(scale) - 1200) < 1, model.view);
    assert.ok(Math.abs(Number(top) * 2 + Number(height) * Number(scale) - 630) < 1, model.view);
  }
});

test('the data in the page of a view ends only where it should, and is the view', () => {
  for (const model of MODELS) {
    const page = new JSDOM(textOf(singleFile(model, 'html'))).window.document;
    assert.equal(page.querySelectorAll('script').length, 2);
    const held = JSON.parse(page.querySelector('script[type="application/json"]')?.textContent ?? '') as object;
    assert.deepEqual(Object.keys(held), ['path', 'face', 'pictures', 'touch', 'more', 'subject']);
    assert.deepEqual((held as { touch: unknown }).touch, JSON.parse(JSON.stringify(model.touch)));
  }
});

test('files for another site name that; where none is known, what needs one is left out and the page stays whole', () => {
  const page = textOf('gdp-2025.html');
  assert.equal(forSite(page, SITE, 'https://other.example/a/'), page.replaceAll(SITE, 'https://other.example/a/'));
  const without = forSite(page, SITE, null);
  assert.doesNotMatch(without, /https:\/\/news\.example|og:image"|oembed/);
  assert.match(without, /og:title.*og:description.*<qj-target-gauge.*<\/html>/s);
  const paths = [...files.keys(), ...cardFiles(catalogue).keys()];
  for (const path of paths) assert.equal(isForConsumers(path), /\.(json|png)$/.test(path), path);
  assert.ok(paths.every((path) => namesSite(path) === /\.(html|json)$/.test(path)));
});

test('the address of a site is one of http or https, of a folder', () => {
  assert.equal(siteOf('https://news.example/qj'), SITE);
  assert.equal(siteOf('https://news.example/qj//'), SITE);
  for (const other of [
    'news.example/qj',
    '/qj/',
    'javascript:1',
    'https://',
    'https://a/?b',
    'https://a/#b',
    'http://u@a/',
  ])
    assert.equal(siteOf(other), null, other);
});
