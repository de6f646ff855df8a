import type { Preview } from '@storybook/web-components-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** What somebody sets comes first, what can only be read last. Storybook itself begins with the properties. */
const CATEGORIES = [
  'attributes',
  'css custom properties',
  'css shadow parts',
  'slots',
  'events',
  'methods',
  'properties',
];

const rank = (category?: string): number => {
  const index = CATEGORIES.indexOf(category ?? '');
  return index < 0 ? CATEGORIES.length : index;
};

/** Orders the controls of a story; within a category they stay as they are. */
export const settableFirst: Enhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).sort(([, a], [, b]) => rank(a.table?.category) - rank(b.table?.category)),
  );
