/** The parts of a custom elements manifest that Storybook's pages are made from. */
interface Named {
  name: string;
}

interface Declaration extends Named {
  tagName?: string;
  description?: string;
  members?: (Named & { static?: boolean; attribute?: string })[];
  cssParts?: Named[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

/** What each element is, in Chinese: the manifest's own words are English. */
export const CHINESE: Record<string, string> = {
  'qj-target-gauge':
    '**目标仪表。** 一个目标或有年份的预测：刻度上标出目标和更高目标，弧线画到同一指标、同一地区、同一口径最近一次的实际值，并写明进度的算式。名次越小越靠前，刻度反过来走。文件没有可比的实际值，就照实写明。',
  'qj-industry-chain':
    '**产业链。** 一条产业链，或几条并列：环节按文件的先后排列，写明产能、企业和园区，分清建成、在建、规划和预测。文件没有写明的先后和归属，图上不替它写。',
  'qj-county-map':
    '**县域地图。** 曲靖九个县（市、区）的一种读法。默认是六边形示意图，不画行政区划界线；网站有正式的地图边界和审图号时，用 `layout="map"`。图层没有提到的县，也照实写明。',
};

const chineseFirst = ({ tagName = '', description = '' }: Declaration): string =>
  [CHINESE[tagName], description].filter(Boolean).join('\n\n');

/**
 * The manifest as the documentation pages need it: parts by the selector that styles them, as `heading` is also an attribute
 * and one name would hide the other; no properties that mirror an attribute, and no static members; descriptions Chinese first.
 */
export const documentedManifest = <M extends Manifest>(manifest: M) => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      description: chineseFirst(declaration),
      members: declaration.members?.filter((member) => !member.static && !member.attribute),
      cssParts: declaration.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
    })),
  })),
});
