import { css } from 'lit';
import { openStyles } from './open-styles.js';

/** The details of a chosen part with their figures, or the hint of a mark. */
export const detailsStyles = css`
  ${openStyles}
  .open {
    width: min(27em, calc(100% - 16px));
  }
  .open.flow {
    position: static;
    width: auto;
    margin: 0 0 12px;
    box-shadow: none;
  }
  .open.hint {
    width: max-content;
    max-width: min(23em, calc(100% - 16px));
  }
  .tooltip {
    padding: 8px 12px;
    font-size: 0.93em;
  }
  .tooltip p {
    margin: 0;
  }
  .tooltip strong {
    font-weight: 600;
  }
  .details {
    padding: 4px 12px 10px;
  }
  .details summary,
  .details [href] {
    padding: 12px 0;
    color: var(--_accent);
  }
  .details summary {
    cursor: pointer;
  }
  .details [href] {
    display: inline-block;
  }
  @media print {
    .open .action {
      display: none;
    }
  }
  .details p {
    margin: 2px 0 0;
  }
  .details > p,
  .details > ul {
    margin-top: 10px;
  }
  .details-head {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 12px;
  }
  .details h4 {
    margin: 0;
    font-size: 1.07em;
    font-weight: 600;
  }
  .details h5 {
    margin: 10px 0 0;
    font-size: 1em;
    font-weight: 400;
    color: var(--_text-muted);
  }
  .details h4 span {
    font-size: 0.86em;
    font-weight: 400;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17.9em), 1fr));
    gap: 8px 24px;
  }
  .figures + .figures {
    margin-top: 8px;
  }
  .figures strong {
    font-weight: 600;
  }
  .figure {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: 1.07em;
  }
`;
