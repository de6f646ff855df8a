import { css } from 'lit';

/** The tools above the tree, the names that open and close its parts, and what a search found. */
export const branchesStyles = css`
  .visual {
    min-height: 0;
  }
  /* What stays open stays where it is. */
  .canvas {
    margin: 0 auto;
  }
  .tools {
    display: flex;
    align-items: flex-end;
    justify-content: flex-end;
    gap: 0 0.8em;
    margin-top: 0.4em;
  }
  .tools label {
    flex: 1;
    min-width: 0;
    font-size: 0.93em;
    white-space: nowrap;
  }
  .tools label span {
    color: var(--_text-muted);
  }
  .tools input {
    box-sizing: border-box;
    display: block;
    width: 100%;
    height: max(44px, 3.15em);
    padding: 0 0.7em;
    border: 1px solid var(--_text-muted);
    border-radius: 4px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  /* Its label stands above it. */
  .tools input::placeholder {
    color: transparent;
  }
  .tools input:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .tools .action {
    flex: none;
  }
  .canvas .branch[aria-expanded] {
    box-shadow: none;
  }
  .branch::after {
    content: '';
    position: absolute;
    top: 19px;
    right: 8px;
    width: 8px;
    height: 8px;
    border: solid var(--_text-muted);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  .branch[aria-expanded='true']::after {
    top: 16px;
    transform: rotate(45deg);
  }
  .branch:hover::after {
    border-color: var(--_accent);
  }
  .found > button {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  @media print {
    .tools {
      display: none;
    }
    .branch::after {
      content: none;
    }
  }
`;
