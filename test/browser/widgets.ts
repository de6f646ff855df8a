import { LOCALES, type Locale } from '../../src/core/locale.js';
import { viewSource } from '../../src/elements/view-source.js';
import type { WidgetRecord } from '../../src/view/widget-record.js';
import { RECORDS } from '../../src/widgets/records.js';
import { sampleOf } from '../sample.js';
import { mount, type Mounted, type MountOptions, type Tag } from './helpers.js';

/** A widget as a page meets it. */
export interface Widget extends WidgetRecord {
  tag: Tag;
  /** The ids of its views. */
  ids: readonly string[];
}

/** Every widget there is. */
export const WIDGETS: readonly Widget[] = await Promise.all(
  RECORDS.map(async (record) => ({
    ...record,
    tag: `qj-${record.name}` as Tag,
    ids: (await viewSource.index(record.name)).map(({ id }) => id),
  })),
);

/** `npm run test:views` tries everything, `npm test` some of it. */
export const ALL = import.meta.env['VITE_VIEWS'] === 'all';

/** Every view of a widget, or some. */
export const triedOf = (widget: { ids: readonly string[]; storyView: string }): readonly string[] =>
  ALL ? widget.ids : sampleOf(widget);

export interface Look {
  theme: 'light' | 'dark';
  lang: Locale;
}

const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  LOCALES.map((lang) => ({ theme, lang })),
);

/** Every theme in every language, or each once. */
export const TRIED_LOOKS = LOOKS.filter(({ theme, lang }) => ALL || (theme === 'light') === (lang === 'zh-CN'));

/** Views of every widget. */
export const VIEWS: readonly { widget: Widget; id: string }[] = WIDGETS.flatMap((widget) =>
  triedOf(widget).map((id) => ({ widget, id })),
);

/** A view in a box of the given width. */
export const mountView = ({ tag, attribute }: Widget, id: string, options: MountOptions): Mounted =>
  mount(tag, { [attribute]: id }, options);
