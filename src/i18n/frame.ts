import type { Locale } from '../core/locale.js';
import { frameEn } from './frame-en.js';
import { frameZhCN, type FrameWords } from './frame-zh-CN.js';

const WORDS: Record<Locale, FrameWords> = { 'zh-CN': frameZhCN, en: frameEn };

export type { FrameWords };

/** The frame's words in a locale. They load with the element; `words` load when a reader interacts. */
export const frameWords = (locale: Locale): FrameWords => WORDS[locale];
