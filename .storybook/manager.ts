import { addons } from 'storybook/manager-api';
import { storybookTheme, systemTheme } from './themes.js';

addons.setConfig({ theme: storybookTheme(systemTheme()), sidebar: { showRoots: false } });
