import type { Command } from 'commander';
import type { Catalogue } from '../catalogue/catalogue.js';
import { closest } from '../elements/closest.js';
import { WIDGETS, type WidgetViews } from '../static/views.js';
import { UsageError } from './usage-error.js';

/** What the options say of the view. */
export interface Choice {
  target?: string;
  chain?: string;
  layer?: string;
}

export const withChoice = (command: Command): Command =>
  command
    .option('--target <id>', 'the view of qj-target-gauge')
    .option('--chain <id>', 'the view of qj-industry-chain')
    .option('--layer <id>', 'the view of qj-county-map');

export const viewsOf = (tag: string): WidgetViews => {
  const views = WIDGETS.find((candidate) => candidate.tag === tag);
  if (!views) throw new UsageError(`no tag "${tag}". Known: ${WIDGETS.map((one) => one.tag).join(', ')}`);
  return views;
};

/** The view that the options choose. */
export const idOf = ({ tag, attribute, ids }: WidgetViews, choice: Choice, catalogue: Catalogue): string => {
  const id = choice[attribute as keyof Choice];
  if (id === undefined) throw new UsageError(`${tag} needs --${attribute} ID. All: qj-widgets list`);
  const known = ids(catalogue);
  if (!known.includes(id)) {
    const close = closest(id, known).join(', ');
    throw new UsageError(`no ${attribute} "${id}". Close matches: ${close}. All: qj-widgets list`);
  }
  return id;
};
