import type { Locale } from '../core/locale.js';
import { frameEn } from './frame-en.js';
import { frameZhCN, type FrameWords } from './frame-zh-CN.js';

const WORDS: Record<Locale, FrameWords> = { 'zh-CN': frameZhCN, en: frameEn };

export type { FrameWords };

/** The frame's words of a locale. They come with the element; `words` come with what a reader asks for. */
export const frameWords = (locale: Locale): FrameWords => WORDS[locale];
