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

/** Every view of a widget for `npm run test:views`, else some. */
export const triedOf = (widget: { ids: readonly string[]; storyView: string }): readonly string[] =>
  import.meta.env['VITE_VIEWS'] === 'all' ? widget.ids : sampleOf(widget);

/** Views of every widget. */
export const VIEWS: readonly { widget: Widget; id: string }[] = WIDGETS.flatMap((widget) =>
  triedOf(widget).map((id) => ({ widget, id })),
);

/** A view in a box of the given width. */
export const mountView = ({ tag, attribute }: Widget, id: string, options: MountOptions): Mounted =>
  mount(tag, { [attribute]: id }, options);
