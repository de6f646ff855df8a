import { AREAS } from '../../core/counties.js';

type Json = Record<string, unknown>;

export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** 马龙 and 沾益 became districts; older files still have their former codes. */
const OLD_CODES = new Map([
  ['530321', '530304'],
  ['530328', '530303'],
]);

/** Property names for the code, in lower case and without separators; unambiguous ones come first. */
const NAMES: readonly string[] = [
  ...['adcode', 'districtadcode', 'countyadcode', 'xzqdm', 'xzqhdm', 'xzqh', 'xzdm', 'qxdm', 'xjxzqdm', 'pac', 'adcd'],
  ...['gb', 'gbcode', 'admincode', 'admcode', 'countycode', 'districtcode', 'regioncode', 'areacode', 'divisioncode'],
  ...['行政区划代码', '行政区代码', '行政代码', '区划代码', '区划码', '区县码', '区县代码', '县级码', '县代码', '代码'],
  ...['code', 'dm', 'id'],
];

/** The adcode in values such as 530302, 156530302 (with the country code), longer codes within the county, or decimals. */
const codeOf = (value: unknown): string | null => {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const code =
    /^\s*(?:156|CN-?)?(\d{6})(?:\d{3}|\d{6})?(?:\.0*)?\s*$/i.exec(String(value).normalize('NFKC'))?.[1] ?? '';
  const known = OLD_CODES.get(code) ?? code;
  return typeof AREAS[known] === 'number' ? known : null;
};

/** A feature's adcode, whatever its file calls it; without a known name, the only county code among its properties. */
export const adcodeOf = (feature: Json): string | null => {
  const properties = isRecord(feature['properties']) ? feature['properties'] : {};
  const named = new Map<string, unknown>();
  const codes = new Set<string>();
  for (const [name, value] of Object.entries(properties)) {
    const plain = name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_.-]/g, '');
    if (!named.has(plain)) named.set(plain, value);
    const code = codeOf(value);
    if (code !== null) codes.add(code);
  }
  for (const name of NAMES) {
    const code = codeOf(named.get(name));
    if (code !== null) return code;
  }
  const [only = null] = codes;
  return codeOf(feature['id']) ?? (codes.size === 1 ? only : null);
};

/** Limits on property names in a message, so that no file can make it long. */
const MOST_NAMES = 12;
const MOST_LETTERS = 24;

/** The names of the properties that the features have. */
export const propertyNames = (features: readonly Json[]): string[] => {
  const names = new Set<string>();
  for (const { properties } of features) {
    if (names.size > MOST_NAMES) break;
    if (isRecord(properties)) for (const name of Object.keys(properties).slice(0, MOST_NAMES)) names.add(name);
  }
  return [...names].slice(0, MOST_NAMES).map((name) => name.slice(0, MOST_LETTERS));
};
