import { html, type TemplateResult } from 'lit';

/** The box of a drawing; `reach` is told of every event with which a reader may reach for one of its parts. */
export const visual = (drawing: unknown, label: string, reach: (event: Event) => void): TemplateResult =>
  html`<div
    class="visual"
    part="visual"
    role="group"
    aria-label=${label}
    aria-describedby="hint"
    @pointerover=${reach}
    @pointerup=${reach}
    @click=${reach}
    @focusin=${reach}
  >
    ${drawing}
  </div>`;
