/** Objects shorter than this are written where they stand. */
const WORTH_SHARING = 120;

/** A key in a module's text: a name needs no quotation marks. Written plainly, `__proto__` would set the prototype instead. */
const keyText = (key: string): string => {
  if (key === '__proto__') return `[${JSON.stringify(key)}]`;
  return /^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key);
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * The text of a module that exports a value of JSON. An object that stands in it several times, such as the document of many
 * figures, is written once and shared: JSON cannot say that, a module can.
 */
export const moduleText = (value: unknown): string => {
  const times = new Map<string, number>();
  const count = (one: unknown): void => {
    if (!isObject(one)) return;
    const text = JSON.stringify(one);
    const known = times.get(text) ?? 0;
    times.set(text, known + 1);
    if (known === 0) Object.values(one).forEach(count);
  };
  count(value);
  const names = new Map<string, string>();
  const shared: string[] = [];
  const written = (one: unknown): string => {
    if (!isObject(one)) return JSON.stringify(one);
    if (Array.isArray(one)) return `[${one.map(written).join(',')}]`;
    const text = JSON.stringify(one);
    const known = names.get(text);
    if (known !== undefined) return known;
    const members = Object.entries(one).flatMap(([key, member]) =>
      member === undefined ? [] : [`${keyText(key)}:${written(member)}`],
    );
    const whole = `{${members.join(',')}}`;
    if (text.length < WORTH_SHARING || (times.get(text) ?? 0) < 2) return whole;
    const name = `v${shared.length}`;
    names.set(text, name);
    shared.push(`const ${name}=${whole};`);
    return name;
  };
  const main = written(value);
  return `${shared.join('')}export default ${main};\n`;
};
