/** One item of a custom series is a group of shapes where the layout put them. */
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
