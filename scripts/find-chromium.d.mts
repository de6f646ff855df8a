export const CHROMIUM_ARGS: string[];
export const findChromium: () => Promise<string>;
