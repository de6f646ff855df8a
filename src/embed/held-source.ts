import { included, viewSource, type ViewSource } from '../elements/view-source.js';
import type { HeldView } from '../view/held-view.js';

/** Takes a view from what the page holds, and any other one from its files. */
export const heldSource = (view: HeldView): ViewSource => {
  const [widget = '', id = '', locale = ''] = view.path.split('/');
  const isHeld = (one: string, other: string): boolean => one === widget && other === id;
  return {
    ...viewSource,
    picture: async (...which) => included(view, which.slice(0, 3).join('/'), which[3]) ?? viewSource.picture(...which),
    touch: (...which) => (which.join('/') === view.path ? Promise.resolve(view.touch) : viewSource.touch(...which)),
    more: async (...which) => {
      const [, key, asked] = which;
      const [, found] = Object.entries(view.more).find(([one]) => one === key && asked === locale) ?? [];
      return found ?? viewSource.more(...which);
    },
    subject: (one, other) => (isHeld(one, other) ? Promise.resolve(view.subject) : viewSource.subject(one, other)),
  };
};
