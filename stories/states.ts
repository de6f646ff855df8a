import type { StoryObj } from '@storybook/web-components-vite';
import { html, type LitElement } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { catalogue } from '../src/catalogue/all.js';
import type { ViewSource } from '../src/elements/view-source.js';
import { WIDGETS } from '../src/static/views.js';
import { fallbackText } from '../src/view/text.js';
import type { FrameArgs } from './controls.js';
import type { StateName } from './state-names.js';
import { found, insideOf } from './widget-in-story.js';

/** A widget's class, with what it loads. */
interface WidgetClass {
  new (): LitElement;
  source: ViewSource;
  code: () => Promise<unknown>;
  charts: () => Promise<unknown>;
}

type State = Omit<StoryObj<FrameArgs>, 'name'>;

/** Views that never come. */
const SLOW_SOURCE: ViewSource = {
  picture: () => new Promise(() => undefined),
  touch: () => new Promise(() => undefined),
  more: () => new Promise(() => undefined),
  subject: () => new Promise(() => undefined),
  index: () => new Promise(() => undefined),
};

/** A site that lost its data files. */
const LOST_SOURCE: ViewSource = {
  picture: () => Promise.reject(new Error('story: no picture')),
  touch: () => Promise.reject(new Error('story: no details')),
  more: () => Promise.reject(new Error('story: no details')),
  subject: () => Promise.reject(new Error('story: no view')),
  index: () => Promise.reject(new Error('story: no index')),
};

/** A site that lost a chunk of the code. */
const lost = (): Promise<never> => Promise.reject(new Error('story: no such file'));

/** Registers a tag that behaves like the widget's on a site in trouble; a hot reload keeps the one that is there. */
const troubled = (
  tag: string,
  Widget: WidgetClass,
  trouble: Partial<Pick<WidgetClass, 'source' | 'code' | 'charts'>>,
): string => {
  if (!customElements.get(tag)) customElements.define(tag, Object.assign(class extends Widget {}, trouble));
  return tag;
};

/** The states and sizes that every widget has, shown with one of its views. */
export const statesOf = (widget: string, view: string, Widget: WidgetClass): Record<StateName, State> => {
  const views = WIDGETS.find((known) => known.widget === widget);
  if (!views) throw new Error(`src/static/views.ts knows no widget ${widget}`);
  const { tag, attribute, model } = views;
  const args = { [attribute]: view };
  /** The text that the command and the embed code write into the tag. */
  const fallback = fallbackText(model(catalogue, view, 'zh-CN'));
  const dataFallback = '演示用的文字：它写在标签里，部件不能显示时仍在。';

  /** A tag as a page would hold it; the controls have no say in it. */
  const page = (name: string, attributes: Record<string, string>, content = fallback): State => ({
    parameters: { controls: { disable: true } },
    render: () => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.textContent = content;
      return html`${element}`;
    },
  });
  const width = (pixels: number): State => ({ globals: { width: String(pixels) }, args });
  const opened = (button: string, opens: string): State => ({
    args,
    play: async ({ canvasElement }) => {
      const root = await insideOf(canvasElement);
      const opener = await found(root, button);
      await userEvent.click(opener);
      await found(root, opens);
      await expect(opener.getAttribute('aria-expanded')).toBe('true');
    },
  });
  /** Opens it, leaves it with Escape, and finds the focus where it was. */
  const closed = (button: string, opens: string): State => ({
    args,
    play: async (context) => {
      await opened(button, opens).play?.(context);
      const root = await insideOf(context.canvasElement);
      const opener = await found(root, button);
      if (!root.activeElement) opener.focus();
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(root.querySelector(opens)).toBeNull());
      await expect(root.activeElement === opener).toBe(true);
    },
  });
  const table = ['[data-panel="table"]', '[part="table"]'] as const;

  return {
    Width280: width(280),
    Width320: width(320),
    Width390: width(390),
    Width520: width(520),
    Width720: width(720),
    Width1100: width(1100),
    Light: { globals: { theme: 'light' }, args },
    Dark: { globals: { theme: 'dark' }, args },
    DarkNarrow: { globals: { theme: 'dark', width: '390' }, args },
    DarkTag: { globals: { theme: 'light' }, args: { ...args, theme: 'dark' } },
    LightTag: { globals: { theme: 'dark' }, args: { ...args, theme: 'light' } },
    English: { globals: { lang: 'en' }, args },
    EnglishNarrow: { globals: { lang: 'en', width: '390' }, args },
    EnglishTag: { globals: { lang: 'zh-CN' }, args: { ...args, lang: 'en' } },
    LargeText: { args: { ...args, 'text-size': 'large' } },
    LargeTextNarrow: { globals: { width: '320' }, args: { ...args, 'text-size': 'large' } },
    HeadingReplaced: { args: { ...args, heading: '编辑自己拟的标题（示例）' } },
    MarkupInHeading: { args: { ...args, heading: '标题里的 <b>标记</b> 只当文字' } },
    Plain: { args: { ...args, frame: 'plain' } },
    RightToLeft: {
      args,
      decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
    },
    TableOpen: opened(...table),
    SourcesOpen: opened('[data-panel="sources"]', '[part="panel"]'),
    MenuOpen: opened('[aria-haspopup="menu"]', '[part="menu"]'),
    TableClosed: closed(...table),
    MenuClosed: closed('[aria-haspopup="menu"]', '[part="menu"]'),
    UnknownChoices: page(tag, { ...args, theme: 'sepia', 'text-size': 'huge' }),
    UnknownView: {
      ...page(tag, { [attribute]: `${view}-x` }),
      // The element asks the site for the view before it says that there is none.
      parameters: { controls: { disable: true }, expectedErrors: ['404'] },
      tags: ['!autodocs'],
    },
    MissingView: page(tag, {}),
    BrokenJson: page(tag, { data: "{'name': 示例}" }, dataFallback),
    Loading: {
      ...page(troubled(`${tag}-loading-story`, Widget, { source: SLOW_SOURCE }), args),
      // It shows what it has to show: that it waits.
      parameters: { controls: { disable: true }, unsettled: true },
      tags: ['!autodocs'],
    },
    LoadFailure: page(troubled(`${tag}-lost-data-story`, Widget, { source: LOST_SOURCE }), args),
    ChartFailureNarrow: {
      // No picture is as narrow as this with large text: what it would draw stands in words.
      ...page(troubled(`${tag}-lost-charts-story`, Widget, { charts: lost }), { ...args, 'text-size': 'large' }),
      globals: { width: '240' },
    },
    CodeFailure: {
      ...page(troubled(`${tag}-lost-code-story`, Widget, { code: lost }), args),
      play: async ({ canvasElement }) => {
        const root = await insideOf(canvasElement);
        await userEvent.click(await found(root, '[data-panel="sources"]'));
        await found(root, '[part="error"]');
      },
    },
    // A tag that no script registers, as in a page without ours.
    FallbackText: page(`${tag}-no-script-story`, args),
  };
};
