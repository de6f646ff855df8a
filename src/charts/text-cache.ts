import LRU from 'zrender/lib/core/LRU.js';

/**
 * zrender keeps the widths of texts in plain objects, where a text such as `__proto__` finds what every object inherits: it
 * would write into the page's prototypes. With a sign before it no text is the name of anything.
 */
const SIGN = '\0';
const { get, put } = LRU.prototype;

LRU.prototype.get = function (key) {
  return get.call(this, SIGN + String(key)) as unknown;
};
LRU.prototype.put = function (key, value) {
  return put.call(this, SIGN + String(key), value) as unknown;
};
