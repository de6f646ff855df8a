import { css } from 'lit';

/** The buttons that switch between layers. */
export const layerStyles = css`
  .layers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    margin-top: 0.6em;
  }
  .layers button {
    min-height: max(44px, 3.15em);
    padding: 0 0.85em;
    border: 1px solid var(--_text-muted);
    border-radius: 4px;
  }
  .layers button[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_surface);
  }
`;
