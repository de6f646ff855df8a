import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PICK_TYPE, PICK_VERSION, elementIn, pickedIn, type PickMessage } from '../../src/pick/message.js';
import { PICK_FORMS, isOrigin, originsIn, requestIn } from '../../src/pick/request.js';
import { samplesOf } from '../../scripts/form-tags.js';
import { snippetOf } from '../../src/picture/snippets.js';
import { SNIPPET_FORMS } from '../../src/view/snippet-forms.js';
import { WIDGETS } from '../../src/static/views.js';
import { gauge } from './helpers.js';

const NONCE = '0123456789abcdef0123456789abcdef';

const MESSAGE: PickMessage = {
  type: PICK_TYPE,
  mceAction: PICK_TYPE,
  version: PICK_VERSION,
  nonce: NONCE,
  form: 'link',
  html: '<p><a href="/qj/embed.html#qj-target-gauge?target=gdp-2025">标题</a></p>',
  element: '<p><a href="/qj/embed.html#qj-target-gauge?target=gdp-2025">标题</a></p>',
  inline: false,
  text: '文字',
  view: 'gdp-2025',
  tag: 'qj-target-gauge',
  attributes: { target: 'gdp-2025' },
  title: '标题',
};

test('a message is an answer only with its type, version, nonce, and one of the forms that were asked for', () => {
  const { type, mceAction, version, nonce, ...picked } = MESSAGE;
  assert.equal(type, mceAction);
  const asked = { nonce, forms: ['script', 'link'], figures: false } as const;
  assert.deepEqual(pickedIn({ ...MESSAGE, more: 1 }, asked), picked);
  // A builder of an earlier version has views alone, and says nothing of them.
  assert.deepEqual(pickedIn({ ...MESSAGE, inline: undefined }, asked), picked);
  assert.deepEqual(pickedIn({ ...MESSAGE, inline: true }, { ...asked, figures: true }), { ...picked, inline: true });
  for (const wrong of [
    null,
    undefined,
    'text',
    JSON.stringify(MESSAGE),
    { ...MESSAGE, type: 'other' },
    { ...MESSAGE, version: version + 1 },
    { ...MESSAGE, version: String(version) },
    { ...MESSAGE, nonce: nonce.replace('0', '1') },
    { ...MESSAGE, nonce: [nonce] },
    { ...MESSAGE, form: 'iframe' },
    { ...MESSAGE, form: 'npm' },
    { ...MESSAGE, html: { toString: () => 'x' } },
    { ...MESSAGE, element: undefined },
    { ...MESSAGE, attributes: { target: 5 } },
    { ...MESSAGE, attributes: null },
    // A page that did not ask for figures would make a block of one.
    { ...MESSAGE, inline: true },
  ])
    assert.equal(pickedIn(wrong, asked), null, JSON.stringify(wrong));
});

test('an address asks with a nonce that cannot be guessed and an exact origin, or not at all', () => {
  const asked = (origin: string, more = ''): ReturnType<typeof requestIn> =>
    requestIn(`?pick=${NONCE}&origin=${encodeURIComponent(origin)}${more}`);
  assert.deepEqual(asked('https://cms.example.cn', '&forms=link,script,gif,npm'), {
    nonce: NONCE,
    origin: 'https://cms.example.cn',
    forms: ['link', 'script'],
    figures: false,
  });
  assert.equal(asked('https://cms.example.cn', '&figures=1')?.figures, true);
  assert.deepEqual(asked('http://127.0.0.1:8080')?.forms, PICK_FORMS);
  for (const wrong of [
    '*',
    'null',
    '',
    'cms.example.cn',
    'https://cms.example.cn/',
    'https://cms.example.cn/path',
    'https://*.example.cn',
    'https://user@cms.example.cn',
    'https://cms.example.cn:443',
    'HTTPS://cms.example.cn',
    'javascript:alert(1)',
    'file:///a',
    'blob:https://cms.example.cn/1',
  ])
    assert.equal(asked(wrong), null, wrong);
  for (const nonce of ['', 'short', `${NONCE}<`, 'a'.repeat(129)])
    assert.equal(requestIn(`?pick=${encodeURIComponent(nonce)}&origin=https://cms.example.cn`), null, nonce);
});

test('a site’s list allows exact origins alone, whatever else it holds', () => {
  const origins = ['https://cms.example.cn', '*', 'https://*.example.cn', 'null', 5, null, 'https://b.example.cn/'];
  assert.deepEqual(originsIn({ origins }), ['https://cms.example.cn']);
  for (const wrong of [null, [], 'https://cms.example.cn', { origins: 'https://cms.example.cn' }, {}, 5])
    assert.deepEqual(originsIn(wrong), []);
  assert.ok(!isOrigin({ toString: () => 'https://cms.example.cn' }));
});

test('the element of a snippet is the snippet without what it loads', () => {
  const [views] = WIDGETS;
  assert.ok(views);
  const model = gauge('gdp-2025');
  for (const form of SNIPPET_FORMS.filter((one) => one !== 'inline' && one !== 'npm')) {
    const html = snippetOf(form, { model, script: '/qj/qj-widgets.js', attributes: { target: 'gdp-2025' } });
    const element = elementIn(html);
    assert.doesNotMatch(element, /<(?:script|link)\b/, form);
    assert.ok(html.includes(element), form);
    assert.match(element, /^<(\w[\w-]*)\b[^]*(?:<\/\1>|>)$/, form);
  }
  for (const { html } of samplesOf(views, 'gdp-2025')) assert.equal(elementIn(html), html);
});
