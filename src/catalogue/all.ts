import chainGroups from '../../data/chain-groups.json' with { type: 'json' };
import greenAluminium from '../../data/chains/green-aluminium.json' with { type: 'json' };
import greenSiliconPv from '../../data/chains/green-silicon-pv.json' with { type: 'json' };
import huashanOrganosilicon from '../../data/chains/huashan-organosilicon.json' with { type: 'json' };
import luopingGinger from '../../data/chains/luoping-ginger.json' with { type: 'json' };
import luopingRapeseedHoney from '../../data/chains/luoping-rapeseed-honey.json' with { type: 'json' };
import newEnergyBattery from '../../data/chains/new-energy-battery.json' with { type: 'json' };
import zhanyiCoalCarbonAluminium from '../../data/chains/zhanyi-coal-carbon-aluminium.json' with { type: 'json' };
import companies from '../../data/companies.json' with { type: 'json' };
import qilin from '../../data/counties/qilin.json' with { type: 'json' };
import zhanyi from '../../data/counties/zhanyi.json' with { type: 'json' };
import malong from '../../data/counties/malong.json' with { type: 'json' };
import luliang from '../../data/counties/luliang.json' with { type: 'json' };
import shizong from '../../data/counties/shizong.json' with { type: 'json' };
import luoping from '../../data/counties/luoping.json' with { type: 'json' };
import fuyuan from '../../data/counties/fuyuan.json' with { type: 'json' };
import huize from '../../data/counties/huize.json' with { type: 'json' };
import xuanwei from '../../data/counties/xuanwei.json' with { type: 'json' };
import differences from '../../data/differences.json' with { type: 'json' };
import documents from '../../data/documents.json' with { type: 'json' };
import coordinationPlan from '../../data/facts/coordination-plan.json' with { type: 'json' };
import fiveYearsReport from '../../data/facts/five-years-report.json' with { type: 'json' };
import kunmingOpinions from '../../data/facts/kunming-opinions.json' with { type: 'json' };
import parksPage from '../../data/facts/parks-page.json' with { type: 'json' };
import subcentrePage from '../../data/facts/subcentre-page.json' with { type: 'json' };
import mosaic from '../../data/geo/mosaic.json' with { type: 'json' };
import indicators from '../../data/indicators.json' with { type: 'json' };
import layers from '../../data/layers.json' with { type: 'json' };
import places from '../../data/places.json' with { type: 'json' };
import coordinationPlanStructures from '../../data/structures/coordination-plan.json' with { type: 'json' };
import fiveYearsReportStructures from '../../data/structures/five-years-report.json' with { type: 'json' };
import kunmingOpinionsStructures from '../../data/structures/kunming-opinions.json' with { type: 'json' };
import parksPageStructures from '../../data/structures/parks-page.json' with { type: 'json' };
import subcentrePageStructures from '../../data/structures/subcentre-page.json' with { type: 'json' };
import targets from '../../data/targets.json' with { type: 'json' };
import terms from '../../data/terms.json' with { type: 'json' };
import topics from '../../data/topics.json' with { type: 'json' };
import type { Fact } from '../core/fact.js';
import { createCatalogue, type Catalogue } from './catalogue.js';
import type { CatalogueData, Chain, County, Mosaic, Structure } from './types.js';

/** The data of all documents, for build steps, the command line and tests; elements load slices. */
export const catalogueData: CatalogueData = {
  documents,
  indicators: indicators as CatalogueData['indicators'],
  places,
  // The check validates these files against their schemas; the casts are needed because TypeScript widens JSON literals.
  facts: [...subcentrePage, ...coordinationPlan, ...parksPage, ...fiveYearsReport, ...kunmingOpinions] as Fact[],
  differences: differences as CatalogueData['differences'],
  targets,
  chains: [
    greenAluminium,
    greenSiliconPv,
    huashanOrganosilicon,
    luopingGinger,
    luopingRapeseedHoney,
    newEnergyBattery,
    zhanyiCoalCarbonAluminium,
  ] as Chain[],
  chainGroups,
  companies: companies,
  counties: [qilin, zhanyi, malong, luliang, shizong, luoping, fuyuan, huize, xuanwei] as County[],
  layers,
  structures: [
    ...coordinationPlanStructures,
    ...fiveYearsReportStructures,
    ...kunmingOpinionsStructures,
    ...parksPageStructures,
    ...subcentrePageStructures,
  ] as Structure[],
  mosaic: mosaic as Mosaic,
  topics,
  terms,
};

export const catalogue: Catalogue = createCatalogue(catalogueData);
