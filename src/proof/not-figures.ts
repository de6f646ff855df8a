/** Numerals that measure nothing: dates, times, telephone numbers, rooms, the numbers of articles and rounds. */

interface Pattern {
  pattern: RegExp;
  /** What must not stand directly before it. (Not every browser that the widgets support knows look-behind.) */
  notAfter?: RegExp;
}

const DIGIT = '[零一二三四五六七八九十\\d]';
const IN_NUMBER = /\d[.,]?$/;
const IN_CODE = /[\dA-Za-z.]$/;

const PATTERNS: readonly Pattern[] = [
  { pattern: /https?:\/\/[^\s，。；、）]+|[\w.+-]+@[\w-]+\.\w+/g },
  // Dates. A year alone is read by `years.ts`.
  { pattern: /(?:19|20)\d{2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,2}/g, notAfter: IN_NUMBER },
  { pattern: /(?:19|20)\d{2}年?\s*[-—–~～至到]+\s*(?:19|20)\d{2}年/g, notAfter: IN_NUMBER },
  { pattern: /[零一二三四五六七八九]{4}年/g },
  { pattern: /(?:19|20)\d{2}\s*年(?:代|版|度|底|末|初|间|内|前|后|以来|上半年|下半年)?/g, notAfter: IN_NUMBER },
  {
    pattern: new RegExp(
      `${DIGIT}{1,3}月(?:${DIGIT}{1,3}[日号]?(?:[-—–至、]${DIGIT}{1,3}[日号])?|份|底|初|中旬|上旬|下旬|末)?`,
      'g',
    ),
    notAfter: /[\d.个零一二三四五六七八九十]$/,
  },
  {
    pattern: /\d{1,2}[日号](?=上午|下午|晚|凌晨|起|至|,|，|。|、|电|讯|在|举行|召开)/g,
    notAfter: IN_NUMBER,
  },
  { pattern: new RegExp(`${DIGIT}+世纪(?:\\d{2}年代)?`, 'g') },
  { pattern: /“?(?:十[一二三四五六七八九]|[十九八七])五”?(?=规划|时期|期间|末|以来|开局|收官|建设|发展|目标)/g },
  { pattern: /“[一二三四五六七八九十]+五”/g },
  // Times of day.
  { pattern: /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g, notAfter: IN_NUMBER },
  {
    pattern:
      /(?:上午|下午|凌晨|晚上|傍晚|中午|早上|清晨|深夜)\s*(?:\d{1,2}|[一二三四五六七八九十]+)[点时](?:半|\d{1,2}分|[一二三]刻|整|许)?/g,
  },
  { pattern: /\d{1,2}时(?!间|速|代)(?:\d{1,2}分)?/g, notAfter: IN_NUMBER },
  { pattern: /\d{1,2}点(?:半|整|许|\d{1,2}分)/g, notAfter: IN_NUMBER },
  // Telephone numbers, identity numbers, codes.
  { pattern: /1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g, notAfter: IN_NUMBER },
  { pattern: /0\d{2,3}\s*[-—)）]\s*\d{7,8}/g, notAfter: IN_NUMBER },
  { pattern: /400[- ]?\d{3,4}[- ]?\d{3,4}(?!\d)/g, notAfter: IN_NUMBER },
  { pattern: /(?:电话|热线|手机|邮编|编号|证号|文号|单号|账号|QQ|微信|代码)[:：]?\s*[\d-]+/g },
  { pattern: /\d{3,5}(?=热线|报警|急救|指挥)/g, notAfter: IN_NUMBER },
  { pattern: /\d{7,}(?![\d.,]*\s*[万亿元人吨亩户家个平公立米字%件台辆头只株])/g, notAfter: IN_NUMBER },
  // Rooms, floors, addresses, number plates, roads, models.
  { pattern: /\d+\s*(?:室|楼|房|号|栋|幢|路公交|路车|单元)/g, notAfter: IN_NUMBER },
  { pattern: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•\s-]?[A-Z0-9]{5,6}/g },
  { pattern: /[A-Za-z]{1,3}[-·]?\d+(?![\d.]*\s*[万亿元%个位])[A-Za-z]*/g, notAfter: IN_CODE },
  { pattern: /[2345]G(?![Ww])/g, notAfter: IN_CODE },
  { pattern: /[1-9]D(?!\w)/g, notAfter: IN_CODE },
  // Numbers of articles, rounds, volumes, items of a list.
  {
    pattern: new RegExp(
      `第\\s*${DIGIT}+\\s*(?:[条章节款项届期版页卷号批轮季阶部课次场集回代线方者步例天日个只枪棒]|产业|方阵|梯队|书记|现场|时间|责任人|要务|年)`,
      'g',
    ),
  },
  { pattern: /第?[一二三四\d]\s*季度|前[二三\d]\s*季度/g },
  { pattern: /[(（]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]/g },
  { pattern: /(?:^|\n)[\s#>]*(?:\d{1,2}[.、．)）](?!\d)|[一二三四五六七八九十]{1,3}、)/g },
  { pattern: /[〔[［（(]\s*20\d{2}\s*[〕\]］）)]\s*\d+号?/g },
  { pattern: /(?:十[六七八九]|二十)大|十[六七八九]届|二十届|[一二三四五六七八]中全会|[一二三四五六七八]中[、，]/g },
  // Scores and ratios.
  { pattern: /\d{1,3}\s*[:：比]\s*\d{1,3}(?![\d.])/g, notAfter: IN_NUMBER },
];

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The draft with spaces for those numerals, each character of the rest where it was. */
export const withoutNotFigures = (text: string): string =>
  PATTERNS.reduce(
    (rest, { pattern, notAfter }) =>
      rest.replace(pattern, (...match: unknown[]) => {
        const [found, at] = [String(match[0]), match.find((one) => typeof one === 'number') ?? 0];
        return notAfter?.test(rest.slice(Math.max(0, at - 2), at)) ? found : blank(found);
      }),
    text,
  );
