import type { Figure } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import { words } from '../i18n/index.js';
import { roleOf } from './describe.js';
import type { Mark } from './view-model.js';

/**
 * The status of a capacity, as the documents word it within a figure's scope. 项目规模: the size of a project that the text says
 * is neither running nor planned, so that it counts as neither.
 */
const STATUSES = ['建成和在建', '建成', '项目开工', '即将开工', '规划建设', '项目规模'] as const;

export type Status = (typeof STATUSES)[number];

/** A figure's status. A goal or a forecast may name one in its scope, but that is not its own. */
export const statusOf = ({ scope, kind }: Figure): Status | null =>
  kind === 'actual' || kind === 'plan'
    ? (STATUSES.find((status) => scope?.split('、').includes(status)) ?? null)
    : null;

export const markOf = (figure: Figure): Mark => {
  const status = statusOf(figure);
  if (status === '建成和在建') return 'underway';
  return figure.kind;
};

/** The kind as tables name it: what is partly under construction is not actual, and a project's size is no plan. */
export const kindOf = (figure: Figure, locale: Locale): string => {
  const w = words(locale);
  const status = statusOf(figure);
  return status === '建成和在建' || status === '项目规模' ? w.statuses[status] : w.kinds[figure.kind];
};

/** 建成和在建, 项目开工 where the figure's scope says so, else its kind. */
export const natureOf = (figure: Figure, locale: Locale): string => {
  const status = statusOf(figure);
  return status ? words(locale).statuses[status] : roleOf(markOf(figure), locale);
};
