/** Full-width punctuation of Chinese keyboards with its JSON equivalents, and spaces that JSON does not allow. */
const MEANT = new Map([
  ['，', ','],
  ['：', ':'],
  ['［', '['],
  ['］', ']'],
  ['｛', '{'],
  ['｝', '}'],
  ['＂', '"'],
  ['\u00A0', ' '],
  ['\u3000', ' '],
  ['\uFEFF', ' '],
]);

/** Repairs JSON: drops a byte order mark, and outside strings replaces full-width punctuation and curly quotation marks. */
const repaired = (text: string): string => {
  let [result, end] = ['', ''];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (end === '') {
      const meant = MEANT.get(sign) ?? sign;
      if (meant === '"' || sign === '“') end = sign === '“' ? '”' : sign;
      result += sign === '“' ? '"' : meant;
    } else if (sign === '\\') {
      result += sign + text.charAt(at + 1);
      at += 1;
    } else if (sign === end) {
      result += '"';
      end = '';
    } else result += sign === '"' ? '\\"' : sign;
  }
  return result;
};

/** An editor's data. Text that is not JSON is parsed again after repairs, and stays text if that fails too. */
export const understood = (data: unknown): unknown => {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(repaired(data)) as unknown;
  } catch {
    return data;
  }
};
