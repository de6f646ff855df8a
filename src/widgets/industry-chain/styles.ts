import { css } from 'lit';

/** What only a chain has. */
export const chainStyles = css`
  .visual {
    flex: none;
    min-height: 120px;
  }
  .qj[data-text-size='large'] .visual {
    flex: none;
    min-height: 120px;
  }
  .stage {
    position: absolute;
    top: 0;
    left: 0;
    border-radius: 4px;
  }
  .whole {
    list-style: none;
    margin: 0 0 8px;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 24px;
  }
  .whole li {
    display: flex;
    align-items: baseline;
    gap: 7px;
  }
  .whole strong {
    font-weight: 600;
  }
  .whole .swatch {
    transform: translateY(3px);
  }
  .companies {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    gap: 8px 24px;
    margin: 0 0 8px;
  }
  .chain {
    margin: 0;
    font-weight: 600;
    border-bottom: 1px solid var(--_line);
  }
  .companies dl {
    margin: 0;
  }
  .companies dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-top: 4px;
  }
  .companies dt {
    font-weight: 600;
  }
  .chain + dl dt {
    font-weight: 400;
    color: var(--_text-muted);
  }
  .companies dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    margin: 0;
  }
  .company {
    padding: 0 2px;
  }
  .lit {
    background: var(--_hover);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
`;
