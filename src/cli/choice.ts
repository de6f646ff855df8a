import type { Command } from 'commander';
import type { Catalogue } from '../catalogue/catalogue.js';
import { closest } from '../elements/closest.js';
import { WIDGETS, type WidgetViews } from '../static/views.js';
import { UsageError } from './usage-error.js';

/** The attributes that choose a view; each is an option of the command. */
export const CHOOSING = [...new Set(WIDGETS.map(({ attribute }) => attribute))];

export const withChoice = (command: Command): Command =>
  CHOOSING.reduce((known, attribute) => {
    const tags = WIDGETS.filter((views) => views.attribute === attribute).map(({ tag }) => tag);
    return known.option(`--${attribute} <id>`, `the view of ${tags.join(', ')}`);
  }, command);

export const viewsOf = (tag: string): WidgetViews => {
  const views = WIDGETS.find((candidate) => candidate.tag === tag);
  if (!views) throw new UsageError(`no tag "${tag}". Known: ${WIDGETS.map((one) => one.tag).join(', ')}`);
  return views;
};

/** The view that the options choose. */
export const idOf = ({ tag, attribute, ids }: WidgetViews, options: object, catalogue: Catalogue): string => {
  const id: unknown = Reflect.get(options, attribute);
  if (typeof id !== 'string') throw new UsageError(`${tag} needs --${attribute} ID. All: qj-widgets list`);
  const known = ids(catalogue);
  if (!known.includes(id)) {
    const close = closest(id, known).join(', ');
    throw new UsageError(`no ${attribute} "${id}". Close matches: ${close}. All: qj-widgets list`);
  }
  return id;
};
