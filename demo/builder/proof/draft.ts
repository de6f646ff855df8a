import type { ProofIndex } from '../../../src/proof/index-types.js';
import { htmlText, isHtmlSource } from '../../../src/proof/html-text.js';
import { proofReader } from '../../../src/proof/proof.js';
import { figuresOf, type Figure } from './figures.js';
import { inSlices } from './slices.js';

/** Milliseconds without a key until the draft is read again. */
const REST = 200;

/** A draft as it was when it was read; of the source of a page the text, each character where it stands in the source. */
export interface ReadDraft {
  text: string;
  isHtml: boolean;
  figures: Figure[];
}

/** What the editor pasted. It is kept in this page's memory alone. */
export class Draft {
  text = '';
  /** The last reading; while the draft is read anew, that of an earlier text. */
  read: ReadDraft | null = null;
  isBusy = false;
  private readonly index: ProofIndex;
  private readonly changed: () => void;
  private readonly reader: ReturnType<typeof proofReader>;
  private stop: () => void = () => undefined;

  constructor(index: ProofIndex, changed: () => void) {
    this.index = index;
    this.changed = changed;
    this.reader = proofReader(index);
  }

  write(text: string): void {
    this.stop();
    this.text = text;
    const wasBusy = this.isBusy;
    this.isBusy = text.trim() !== '';
    if (!this.isBusy) this.read = null;
    if (!this.isBusy || !wasBusy) this.changed();
    if (!this.isBusy) return;
    const timer = setTimeout(() => {
      const isHtml = isHtmlSource(text);
      const readText = isHtml ? htmlText(text) : text;
      this.stop = inSlices(this.reader(readText), (findings) => {
        this.read = { text: readText, isHtml, figures: figuresOf(readText, findings.flat(), this.index) };
        this.isBusy = false;
        this.changed();
      });
    }, REST);
    this.stop = () => {
      clearTimeout(timer);
    };
  }
}
