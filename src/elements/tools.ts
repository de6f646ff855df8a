import type { Catalogue } from '../catalogue/catalogue.js';
import type { Words } from '../i18n/index.js';
import { pictureOf, type Drawing } from '../picture/picture.js';
import type { ColorScheme } from '../theme/tokens.js';
import { csvOf } from '../view/table.js';
import { scriptSnippet } from '../view/text.js';
import type { ViewModel } from '../view/view-model.js';
import { copyText, downloadBlob, svgToPng } from './files.js';

/** What the frame's panels and menu need. A chunk of its own: readers load it when they first ask for more. */
export { citation } from '../view/text.js';
export { sourcesPanel, tablePanel } from './panels.js';

/** A line for the reader, with a text to copy by hand where the browser would not. */
export interface Status {
  text: string;
  copy?: string;
}

export const saveCsv = (model: ViewModel, catalogue: Catalogue, name: string): void => {
  downloadBlob(new Blob([csvOf(model, catalogue)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
};

export const savePicture = async (
  model: ViewModel,
  catalogue: Catalogue,
  drawing: Drawing,
  colors: ColorScheme,
  name: string,
  format: 'svg' | 'png',
): Promise<void> => {
  const { svg, width, height } = pictureOf(model, catalogue, drawing, colors);
  const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await svgToPng(svg, width, height);
  downloadBlob(blob, `${name}.${format}`);
};

export const copy = async (text: string, w: Words): Promise<Status> =>
  (await copyText(text)) ? { text: w.copied } : { text: w.copyByHand, copy: text };

/** The script and tag to paste; it names the file that this code came from. */
export const embedCode = (model: ViewModel, catalogue: Catalogue, attributes: Record<string, string>): string => {
  const script = new URL(/* @vite-ignore */ './qj-widgets.js', import.meta.url).href;
  return scriptSnippet(model, catalogue, script, attributes);
};
