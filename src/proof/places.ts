import type { ProofIndex } from './index-types.js';

/** A place that a draft names; null for one that no document is about. */
export interface PlaceMention {
  place: string | null;
  start: number;
  end: number;
  /** Named beside others, as an end of a route or in brackets: what is said is not said of it. */
  isPassing: boolean;
}

/** Finds the places in a text; `before` is the city named last before it. */
export type PlaceFinder = (text: string, before: PlaceMention | null) => PlaceMention[];

/** What makes a name a part of another: 云南副中心城市, 曲靖日报, 昆明路. */
const NOT_A_PLACE = /^(?:日报|报(?:记者|讯|社|道)|省委|省政府|大学|师范|路(?!网)|大道|机场|籍|米线)/;
/** Names that also arise where two words meet: 形成都市圈, 今日本报. */
const MEETING: Readonly<Record<string, RegExp>> = { 成都: /[形建构变集组达完合促]$/, 日本: /[今昨当次即]$/ };
const PASSING_BEFORE =
  /(?:[、与和及同距至到经（(《]|高于|低于|超过|比|较|通往|连接|衔接|接|赴|对标|借鉴|学习|邻近|毗邻)$/;
/** 谈到昆明 leads to no other place; neither is one in brackets that a list follows: 客运站（昆明）：. */
const NOT_PASSING_BEFORE = /[谈说放提讲来走看]到$/;
const HEADING_AFTER = /^(?:市|县|区)?[）)]\s*[:：]/;
/** What makes a place elsewhere no subject, and one of the documents one: 占全省, 占曲靖土地的1%. */
const ELSEWHERE_BEFORE = /(?:占|来自)$/;
const PASSING_AFTER = /^(?:市|县|区|省)?(?:[（(][^）)]*[）)])?(?:[、至）)—-]|段|等(?:地|县|市))/;
/** The nation or the province as what is spoken of, not as the whole of a share or a rank. */
const COUNTRY =
  /(?:^|[\s，,。；;：:、“”！!?？])(?:(?:19|20)\d{2}年)?(?:，)?(全国|全省|我国|我省|国内|中国|云南省?)(?=[^的级性各首重知文，。]{0,6}(?:已|共有|现有|累计|地区生产总值|生产总值|GDP|经济总量|高速|城镇化|贫困|常住人口|规上|研发|财政|进出口|居民))/g;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const isCity = ({ places }: ProofIndex, place: string): boolean => places[place]?.type === 'city';

/** The city that a place lies in, or is. */
export const cityOf = ({ places }: ProofIndex, place: string | null): string | null => {
  for (let at = place; at !== null; at = places[at]?.parent ?? null) if (places[at]?.type === 'city') return at;
  return null;
};

export const placeFinder = (index: ProofIndex): PlaceFinder => {
  const { places, elsewhere } = index;
  const byName = new Map<string, string | null>();
  for (const name of elsewhere) byName.set(name, null);
  for (const [place, { aliases, type }] of Object.entries(places))
    if (type !== 'province') for (const alias of aliases) byName.set(alias, place);
  const names = [...byName.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(names.join('|'), 'g');
  /** 主城区 is that of the city named last, whichever city the documents speak of. */
  const isOfAnother = (place: string, name: string, city: string | null): boolean => {
    const own = cityOf(index, place);
    if (places[place]?.type !== 'urban' || own === null || city === null) return false;
    return own !== city && !(places[own]?.aliases ?? []).some((alias) => name.includes(alias));
  };
  return (text, before) => {
    const found: PlaceMention[] = [];
    let city = before === null ? null : cityOf(index, before.place);
    for (const match of text.matchAll(pattern)) {
      const [name] = match;
      const [start, end] = [match.index, match.index + name.length];
      const [earlier, later] = [text.slice(0, start), text.slice(end)];
      const place = byName.get(name) ?? null;
      if (NOT_A_PLACE.test(later) || MEETING[name]?.test(earlier)) continue;
      if (place !== null && isOfAnother(place, name, city)) continue;
      city = place === null ? city : (cityOf(index, place) ?? city);
      found.push({
        place,
        start,
        end,
        isPassing:
          (!HEADING_AFTER.test(later) &&
            ((PASSING_BEFORE.test(earlier) && !NOT_PASSING_BEFORE.test(earlier)) || PASSING_AFTER.test(later))) ||
          (place === null && ELSEWHERE_BEFORE.test(earlier)),
      });
    }
    for (const match of text.matchAll(COUNTRY)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].length - name.length;
      found.push({ place: null, start, end: start + name.length, isPassing: false });
    }
    return found.sort((one, other) => one.start - other.start);
  };
};
