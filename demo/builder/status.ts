import { html, nothing, type TemplateResult } from 'lit';

/** The result of a button, shown beside it, with the text to copy by hand where the browser refused. */
export interface Status {
  at: 'code' | 'files';
  text: string;
  copy?: string;
}

export const statusLine = (said: Status | null): TemplateResult =>
  html`<div class="status" role="status">
    ${said?.text}
    ${said?.copy === undefined ? nothing : html`<textarea readonly aria-label=${said.text} .value=${said.copy}></textarea>`}
  </div>`;
