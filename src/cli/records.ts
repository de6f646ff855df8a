export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object inside a value, with a path to locate it. */
export const objectsIn = (value: unknown, where: string): [where: string, record: Record<string, unknown>][] => {
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, where));
  if (!isRecord(value)) return [];
  const name = typeof value['id'] === 'string' ? `${where}/${value['id']}` : where;
  return [[name, value], ...Object.values(value).flatMap((item) => objectsIn(item, name))];
};
