/**
 * Old engines that Chinese government and in-app browsers still run: Chromium 86, Firefox 91 and Safari 15 know all of this
 * syntax. Named one by one they would get longer code for a defect of optional calls that nothing here meets.
 */
export const BUILD_TARGET = 'es2021';
