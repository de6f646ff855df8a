import LRU from 'zrender/lib/core/LRU.js';

/**
 * zrender caches text widths in plain objects, where a text such as `__proto__` matches an inherited member, so that writing its
 * entry would change the page's prototypes. No member's name begins with this prefix.
 */
const SIGN = '\0';
const { get, put } = LRU.prototype;

LRU.prototype.get = function (key) {
  return get.call(this, SIGN + String(key)) as unknown;
};
LRU.prototype.put = function (key, value) {
  return put.call(this, SIGN + String(key), value) as unknown;
};
