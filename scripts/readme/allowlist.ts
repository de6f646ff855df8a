import type { Locale } from '../../src/core/locale.js';
import { FORM_TAGS, allowedIn } from '../../src/allowlist/index.js';
import { markdown, type Block } from './tables.js';

const HEAD: Record<Locale, readonly [tag: string, attributes: string, forms: string]> = {
  en: ['Tag', 'Attributes', 'Forms'],
  'zh-CN': ['标签', '属性', '形式'],
};

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' ');

/** Which tags and attributes a sanitiser keeps, for which forms. */
export const allowlistBlock = (locale: Locale): Block => [
  'allowlist',
  markdown(
    HEAD[locale],
    Object.entries(allowedIn()).map(([tag, names]) => [
      code([tag]),
      code(names),
      code(Object.entries(FORM_TAGS).flatMap(([form, tags]) => (Object.keys(tags).includes(tag) ? [form] : []))),
    ]),
  ),
];
