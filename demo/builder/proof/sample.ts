/** An invented draft. Its figures are the documents', but for deliberate slips: one of every verdict. */
export const SAMPLE = `样稿（虚构）
五年苦干，曲靖交出新答卷。2020年，全市经济总量达3000亿元，在全国地级城市排名升至74位；农村居民人均可支配收入13697元。新能源电池异军突起，建成磷酸铁锂产能34.5万吨。
园区是主战场。2024年，全市园区规上工业企业454户，贡献了超过70%的规上工业总产值；高新技术企业129户。按照规划，到2025年，全市地区生产总值突破5000亿元。去年全市接待游客3200万人次，人气越来越旺。`;
