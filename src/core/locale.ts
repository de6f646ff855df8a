export const LOCALES = ['zh-CN', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** The locale that serves a BCP 47 language tag; Chinese unless the tag is English. */
export const toLocale = (tag: string | null | undefined): Locale =>
  /^en(-|$)/i.test(tag?.trim() ?? '') ? 'en' : 'zh-CN';
