import type { Preview } from '@storybook/web-components-vite';

const WIDTHS = ['240', '280', '320', '390', '520', '720', '1100'];

/** Theme and language of the page, width of its column. */
export const toolbar: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: '主题 · Theme of the page',
    toolbar: {
      title: '主题 Theme',
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: '跟随系统 Auto', icon: 'mirror' },
        { value: 'light', title: '浅色 Light', icon: 'sun' },
        { value: 'dark', title: '深色 Dark', icon: 'moon' },
      ],
    },
  },
  lang: {
    description: '语言 · Language of the page',
    toolbar: {
      title: '语言 Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'zh-CN', title: '中文', right: 'zh-CN' },
        { value: 'en', title: 'English', right: 'en' },
      ],
    },
  },
  width: {
    description: '栏宽 · Width of the column',
    toolbar: {
      title: '栏宽 Width',
      icon: 'grow',
      dynamicTitle: true,
      items: [...WIDTHS.map((value) => ({ value, title: `${value} px` })), { value: 'full', title: '全宽 Full' }],
    },
  },
};
