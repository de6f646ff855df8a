/** The smallest of many numbers: as arguments of `Math.min`, very many of them overflow the stack. */
export const least = (values: readonly number[]): number => {
  let found = Infinity;
  for (const value of values) if (value < found) found = value;
  return found;
};

export const greatest = (values: readonly number[]): number => {
  let found = -Infinity;
  for (const value of values) if (value > found) found = value;
  return found;
};
