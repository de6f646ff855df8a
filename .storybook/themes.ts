import { create, type ThemeVars } from 'storybook/theming';
import { COLORS, fontFamily, type ThemeName } from '../src/theme/tokens.js';

/** Storybook's own frame and pages in the colours of the project. */
export const storybookTheme = (name: ThemeName): ThemeVars => {
  const colors = COLORS[name];
  return create({
    base: name,
    brandTitle: 'qj-widgets · 设计手册',
    fontBase: fontFamily('zh-CN'),
    colorPrimary: colors.accent,
    colorSecondary: colors.accent,
    appBg: colors.hover,
    appContentBg: colors.surface,
    appPreviewBg: colors.surface,
    appBorderColor: colors.line,
    appBorderRadius: 6,
    textColor: colors.text,
    textMutedColor: colors['text-muted'],
    barBg: colors.surface,
    barTextColor: colors['text-muted'],
    barSelectedColor: colors.accent,
    barHoverColor: colors.accent,
    inputBg: colors.surface,
    inputTextColor: colors.text,
    inputBorder: colors['text-muted'],
  });
};

export const systemTheme = (): ThemeName =>
  globalThis.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
