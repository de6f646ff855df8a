import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import { FilterXSS } from 'xss';
import { figureSamplesOf, formTags, samplesOf } from '../../scripts/form-tags.js';
import {
  FORM_TAGS,
  allowedIn,
  forDomPurify,
  forSanitizeHtml,
  forXss,
  type Allowed,
} from '../../src/allowlist/index.js';
import { PICK_FORMS } from '../../src/pick/request.js';
import { WIDGETS } from '../../src/static/views.js';
import { catalogue } from './helpers.js';

const FILES = { files: '/qj/' };

const { window } = new JSDOM('');

/** The three libraries, each as the handbook sets it up. */
const SANITIZERS: Record<string, (allowed: Allowed) => (html: string) => string> = {
  'sanitize-html': (allowed) => {
    const options = forSanitizeHtml(allowed, FILES);
    return (html) => sanitizeHtml(html, options);
  },
  DOMPurify: (allowed) => {
    const purify = createDOMPurify(window);
    const { config, hook } = forDomPurify(allowed, FILES);
    purify.addHook('uponSanitizeAttribute', hook);
    return (html) => purify.sanitize(html, config);
  },
  'js-xss': (allowed) => {
    const xss = new FilterXSS(forXss(allowed, FILES));
    return (html) => xss.process(html);
  },
};

/** What a browser makes of HTML: elements, attributes and words, without differences of spelling. */
const parsed = (html: string): string => {
  const { body } = new window.DOMParser().parseFromString(html, 'text/html');
  return body.innerHTML;
};

const all = process.env['VITE_VIEWS'] === 'all';

const samples = [
  ...WIDGETS.flatMap((views) =>
    (all ? views.ids(catalogue) : [views.record.storyView]).flatMap((id) =>
      samplesOf(views, id).map((one) => ({ ...one, id })),
    ),
  ),
  ...catalogue.data.facts
    .slice(0, all ? undefined : 5)
    .flatMap(({ id }) => figureSamplesOf(id).map((one) => ({ ...one, id }))),
];

test('the list names every tag and attribute that a form has', () => {
  for (const [form, tags] of Object.entries(formTags(samples)))
    for (const [tag, names] of Object.entries(tags)) {
      const known = FORM_TAGS[form as keyof typeof FORM_TAGS][tag] ?? [];
      assert.deepEqual(
        names.filter((name) => !known.includes(name)),
        [],
        `${form}: ${tag}: run \`npm run allowlist\``,
      );
    }
});

test('nothing that runs, loads or styles is in the list', () => {
  for (const [tag, names] of Object.entries(allowedIn())) {
    assert.doesNotMatch(tag, /^(?:script|style|link|object|embed|base|meta|use|foreignobject)$/i);
    assert.deepEqual(
      names.filter((name) => /^(?:on|style$|srcdoc$|xlink|data$|geometry$)/i.test(name)),
      [],
      tag,
    );
  }
});

describe('what a sanitiser with the list leaves is what was pasted', () => {
  for (const [name, sanitizerFor] of Object.entries(SANITIZERS))
    for (const form of PICK_FORMS)
      test(`${name}: ${form}`, () => {
        const ofForm = samples.filter((sample) => sample.form === form);
        assert.ok(ofForm.length >= WIDGETS.length);
        const sanitized = sanitizerFor(allowedIn([form]));
        for (const { html, id } of ofForm) assert.equal(parsed(sanitized(html)), parsed(html), id);
      });
});

describe('what else is in an article goes as before', () => {
  for (const [name, sanitizerFor] of Object.entries(SANITIZERS)) {
    const left = sanitizerFor(allowedIn([], { strong: [], a: ['target'] }));

    test(`${name}: nothing runs`, () => {
      const html = left(
        '<qj-target-gauge target="gdp-2025" onclick="a()" style="color:red" data="{}">' +
          '<img src=x onerror=a()><svg viewBox="0 0 1 1" onload="a()"><script>a()</script><path d="M0 0" onclick="a()"/></svg>' +
          '<a href="javascript:a()">x</a></qj-target-gauge><script src="//evil.example/a.js"></script>',
      );
      const { body } = new window.DOMParser().parseFromString(html, 'text/html');
      assert.deepEqual(
        [...body.querySelectorAll('*')].flatMap((one) =>
          one.getAttributeNames().filter((attribute) => /^(?:on|style$|data$)/.test(attribute)),
        ),
        [],
      );
      assert.equal(body.querySelector('script'), null);
      assert.doesNotMatch(body.querySelector('a')?.getAttribute('href') ?? '', /script/);
      assert.equal(body.querySelector('qj-target-gauge')?.getAttribute('target'), 'gdp-2025');
    });

    test(`${name}: a site’s own tags and attributes stay beside ours`, () => {
      const html = '<strong>x</strong><a href="/a" target="_blank">b</a>';
      assert.equal(parsed(left(html)), html);
    });

    test(`${name}: frames are those of the site’s folder`, () => {
      for (const src of [
        'https://evil.example/qj/embed/gdp-2025.html',
        '/qj/embed/../../evil.html',
        '/qj/embed/%2e%2e/evil.html',
        '/qj/builder/index.html',
        'javascript:a()',
        '//evil.example/',
        '',
      ]) {
        const html = left(`<iframe title="/qj/embed/gdp-2025.html" src="${src}"></iframe>`);
        const { body } = new window.DOMParser().parseFromString(html, 'text/html');
        assert.ok(!body.querySelector('iframe')?.getAttribute('src'), `${src}: ${html}`);
      }
    });
  }
});

test('a list with frames needs the folder that they come from', () => {
  for (const adapted of [forSanitizeHtml, forDomPurify, forXss]) {
    assert.throws(() => adapted(allowedIn(['iframe'])), RangeError);
    assert.ok(adapted(allowedIn(['script'])));
  }
});
