export const LOCALES = ['zh-CN', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** The locale of a BCP 47 language tag, or of one as programs write it (`en_US`); null for unsupported languages. */
export const localeOf = (tag: string | null | undefined): Locale | null => {
  const [, language] = /^\s*(en|zh|cmn)(?![a-z])/i.exec(tag ?? '') ?? [];
  return language === undefined ? null : language.toLowerCase() === 'en' ? 'en' : 'zh-CN';
};

/** The locale that serves a language tag; Chinese unless the tag is English. */
export const toLocale = (tag: string | null | undefined): Locale => localeOf(tag) ?? 'zh-CN';
