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

/** Cells without Chinese are the English beside it. */
const isEnglish = (cell: ReactNode): boolean => typeof cell === 'string' && !/\p{Script=Han}/u.test(cell);

const cellOf = (cell: ReactNode, index: number): ReactElement =>
  createElement(
    index === 0 ? 'th' : 'td',
    { key: index, ...(index === 0 ? { scope: 'row' } : {}), ...(isEnglish(cell) ? { lang: 'en' } : {}) },
    cell,
  );

/** A table; the first cell of a row names it. Wide ones scroll. */
export const Rows = ({ label, head, rows }: RowsProps): ReactElement =>
  createElement(
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
      createElement(
        'tbody',
        null,
        ...rows.map((row, index) => createElement('tr', { key: index }, ...row.map(cellOf))),
      ),
    ),
  );
