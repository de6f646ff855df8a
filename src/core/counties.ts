/** Official areas of the nine counties in km², by adcode. */
export const AREAS: Record<string, number> = {
  '530302': 1553,
  '530303': 2801,
  '530304': 1600,
  '530322': 1989,
  '530323': 2783,
  '530324': 3018,
  '530325': 3251,
  '530326': 5886,
  '530381': 6053,
};

/** The pairs of counties that adjoin, each as two adcodes in order. */
export const ADJACENT: readonly string[] = [
  '530302-530303',
  '530302-530304',
  '530302-530322',
  '530302-530324',
  '530302-530325',
  '530303-530304',
  '530303-530325',
  '530303-530326',
  '530303-530381',
  '530304-530322',
  '530322-530323',
  '530322-530324',
  '530323-530324',
  '530324-530325',
  '530325-530381',
  '530326-530381',
];

export const neighboursOf = (adcode: string): string[] =>
  ADJACENT.flatMap((pair) => {
    const [a = '', b = ''] = pair.split('-');
    return a === adcode ? [b] : b === adcode ? [a] : [];
  });

/** Rows of hexagons, each with the adcode of its county or null. Odd rows stand half a width to the right, unless said otherwise. */
export type HexGrid = readonly (readonly (string | null)[])[];

/** The cells to the right and below that touch a cell. */
const onward = (grid: HexGrid, row: number, column: number, shifted: 'odd' | 'even'): (string | null)[] => {
  const right = (row % 2 === 1) === (shifted === 'odd');
  const below = grid[row + 1] ?? [];
  return [grid[row]?.[column + 1] ?? null, below[column + (right ? 1 : -1)] ?? null, below[column] ?? null];
};

/** The pairs of counties whose hexagons touch. */
export const adjacenciesOf = (grid: HexGrid, shifted: 'odd' | 'even' = 'odd'): string[] => {
  const pairs = new Set<string>();
  grid.forEach((cells, row) => {
    cells.forEach((adcode, column) => {
      for (const other of onward(grid, row, column, shifted))
        if (adcode !== null && other !== null && other !== adcode) pairs.add([adcode, other].sort().join('-'));
    });
  });
  return [...pairs].sort();
};

/** Each county's share of the hexagons, and how far it is from its share of the area. */
export const sharesOf = (grid: HexGrid): Record<string, { cells: number; error: number }> => {
  const cells = grid.flat().filter((adcode) => adcode !== null);
  const total = Object.values(AREAS).reduce((sum, area) => sum + area, 0);
  return Object.fromEntries(
    Object.entries(AREAS).map(([adcode, area]) => {
      const own = cells.filter((other) => other === adcode).length;
      return [adcode, { cells: own, error: Math.abs(own / cells.length / (area / total) - 1) }];
    }),
  );
};
