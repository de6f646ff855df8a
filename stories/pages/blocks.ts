import { createElement, type PropsWithChildren, type ReactElement, type ReactNode } from 'react';

/** The English of what stands above it. */
export const En = ({ children }: PropsWithChildren): ReactElement =>
  createElement('div', { lang: 'en', className: 'page-en' }, children);

/** A live widget or a row of them, on the surface of a page. */
export const Live = ({ children }: PropsWithChildren): ReactElement =>
  createElement('div', { className: 'page-live sb-unstyled' }, children);

interface RowsProps {
  label: string;
  head: string[];
  rows: ReactNode[][];
}

/** A table; the first cell of a row names it. Wide ones scroll. */
export const Rows = ({ label, head, rows }: RowsProps): ReactElement => {
  const cells = (row: ReactNode[]) =>
    row.map((cell, index) =>
      createElement(index === 0 ? 'th' : 'td', { key: index, ...(index === 0 ? { scope: 'row' } : {}) }, cell),
    );
  return createElement(
    'div',
    { className: 'page-rows sb-unstyled', tabIndex: 0, role: 'region', 'aria-label': label },
    createElement(
      'table',
      null,
      createElement(
        'thead',
        null,
        createElement('tr', null, ...head.map((title) => createElement('th', { key: title, scope: 'col' }, title))),
      ),
      createElement('tbody', null, ...rows.map((row, index) => createElement('tr', { key: index }, ...cells(row)))),
    ),
  );
};
