import type { DrawingModule } from '../charts/drawing.js';
import type { WidgetRecord } from '../view/widget-record.js';
import type { LiveCode } from './live-code.js';
import type { OwnDataReader } from './own-data.js';
import type { ViewSource } from './view-source.js';
import type { WidgetTypes } from './widget-types.js';

/** What a widget's class is, and what it loads on demand. */
export interface Loaders<W extends WidgetTypes> {
  widget: Pick<WidgetRecord, 'name' | 'attribute' | 'widest'>;
  source: ViewSource;
  /** The code that makes its views. */
  code: () => Promise<LiveCode<W>>;
  /** The code that reads an editor's data. */
  own: () => Promise<OwnDataReader<W['subject']>>;
  /** The code that draws them, ECharts included. */
  charts: () => Promise<DrawingModule<W['model']>>;
}
