/** What an article on Qujing raises, with the view that answers it. */
export const QUESTIONS: readonly (readonly [asked: string, view: string])[] = [
  ['昆明GDP', 'kunming-gdp-2025'],
  ['脱贫', 'poverty-relief'],
  ['农村收入', 'differing-rural-income'],
  ['高速公路', 'differing-motorway-length'],
  ['园区占比', 'parks-share'],
  ['高新技术企业', 'high-tech-enterprises-2025'],
  ['磷酸铁锂产能', 'differing-lfp-capacity'],
  ['城镇化率', 'urbanisation-2025'],
  ['绿色铝产值', 'green-aluminium'],
];

/** What the documents do not have. */
export const UNANSWERED = '空气质量';
