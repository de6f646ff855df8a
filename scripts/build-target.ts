/**
 * The target for the old engines in Chinese government and in-app browsers: Chromium 86, Firefox 91 and Safari 15 all support
 * this syntax. Naming them would make the code longer, to work around a bug of optional calls that does not occur here.
 */
export const BUILD_TARGET = 'es2021';
