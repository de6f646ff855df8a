import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type PropsWithChildren, type ReactElement } from 'react';
import type { ThemeName } from '../src/theme/tokens.js';
import { PAGE_STYLES } from '../stories/pages/page-styles.js';
import { storybookTheme, systemTheme } from './themes.js';

interface Globals {
  theme?: string;
}

/** A page of the documentation in the theme of the toolbar, as the stories on it are. */
export const DocsPage = (props: PropsWithChildren<DocsContainerProps>): ReactElement => {
  const { context } = props;
  const [chosen, setChosen] = useState(() => new URLSearchParams(location.search).get('globals') ?? '');
  useEffect(() => {
    const follow = ({ globals }: { globals: Globals }): void => {
      setChosen(`theme:${globals.theme ?? ''}`);
    };
    context.channel.on('globalsUpdated', follow);
    context.channel.on('setGlobals', follow);
    return () => {
      context.channel.off('globalsUpdated', follow);
      context.channel.off('setGlobals', follow);
    };
  }, [context.channel]);
  const theme: ThemeName = chosen.includes('theme:dark')
    ? 'dark'
    : chosen.includes('theme:auto')
      ? systemTheme()
      : 'light';
  useEffect(() => {
    // The elements and drawings of the page follow it.
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.style.colorScheme = theme;
    return () => {
      delete document.documentElement.dataset['theme'];
      document.documentElement.style.colorScheme = '';
    };
  }, [theme]);
  return createElement(
    DocsContainer,
    { ...props, theme: storybookTheme(theme) },
    createElement('style', null, PAGE_STYLES),
    props.children,
  );
};
