/** A custom series, each item of which is a group of shapes at the positions from the layout. */
export const customSeries = (id: string, items: readonly object[][]) => ({
  type: 'custom',
  id,
  silent: true,
  coordinateSystem: 'none',
  data: items.map((_, index) => index),
  renderItem: ({ dataIndex }: { dataIndex: number }) => ({
    type: 'group',
    // Merged children would keep positions of other shapes that stood at the same index.
    $mergeChildren: false,
    children: items[dataIndex] ?? [],
  }),
});
