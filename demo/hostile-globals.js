// What old scripts leave behind, before anything else runs on the page.

// Enumerable, as scripts of their time did it: every `for … in` meets these.
Array.prototype.last = function () {
  return this[this.length - 1];
};
Object.prototype.extend = function (other) {
  for (const key of Object.keys(other)) this[key] = other[key];
  return this;
};
String.prototype.format = function () {
  return String(this);
};

// A monitoring script that looks at every registration and every element that is made.
const define = customElements.define;
customElements.define = function (name, ...rest) {
  window.registeredTags = [...(window.registeredTags ?? []), name];
  return define.call(this, name, ...rest);
};
const createElement = Document.prototype.createElement;
Document.prototype.createElement = function (...args) {
  return createElement.apply(this, args);
};

// A module loader of former days: plain scripts that look for one would hand themselves over to it and never run.
window.define = () => undefined;
window.define.amd = {};
window.module = { exports: {} };
window.exports = window.module.exports;
