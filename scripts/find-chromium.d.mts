import type { Browser } from 'playwright-core';

export const CHROMIUM_ARGS: string[];
export const findChromium: () => Promise<string>;
export const launchChromium: () => Promise<Browser>;
