/** Imports the text of a module as a browser would. */
export const importText = async <T>(text: string): Promise<T> => {
  const module = (await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(text)}`)) as { default: T };
  return module.default;
};

/** Every object within a value, the value itself included. */
export const recordsIn = (value: unknown): object[] => {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(recordsIn)];
};

/** A value that went through JSON. */
export const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
