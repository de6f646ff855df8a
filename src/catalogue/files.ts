// Written by scripts/generate-lists.ts from the files of data/. Do not edit: run `npm run lists`.
import bodies from '../../data/bodies.json' with { type: 'json' };
import chainGroups from '../../data/chain-groups.json' with { type: 'json' };
import chainsGreenAluminium from '../../data/chains/green-aluminium.json' with { type: 'json' };
import chainsGreenSiliconPv from '../../data/chains/green-silicon-pv.json' with { type: 'json' };
import chainsHuashanOrganosilicon from '../../data/chains/huashan-organosilicon.json' with { type: 'json' };
import chainsLuopingGinger from '../../data/chains/luoping-ginger.json' with { type: 'json' };
import chainsLuopingRapeseedHoney from '../../data/chains/luoping-rapeseed-honey.json' with { type: 'json' };
import chainsNewEnergyBattery from '../../data/chains/new-energy-battery.json' with { type: 'json' };
import chainsZhanyiCoalCarbonAluminium from '../../data/chains/zhanyi-coal-carbon-aluminium.json' with { type: 'json' };
import companies from '../../data/companies.json' with { type: 'json' };
import countiesFuyuan from '../../data/counties/fuyuan.json' with { type: 'json' };
import countiesHuize from '../../data/counties/huize.json' with { type: 'json' };
import countiesLuliang from '../../data/counties/luliang.json' with { type: 'json' };
import countiesLuoping from '../../data/counties/luoping.json' with { type: 'json' };
import countiesMalong from '../../data/counties/malong.json' with { type: 'json' };
import countiesQilin from '../../data/counties/qilin.json' with { type: 'json' };
import countiesShizong from '../../data/counties/shizong.json' with { type: 'json' };
import countiesXuanwei from '../../data/counties/xuanwei.json' with { type: 'json' };
import countiesZhanyi from '../../data/counties/zhanyi.json' with { type: 'json' };
import differences from '../../data/differences.json' with { type: 'json' };
import documents from '../../data/documents.json' with { type: 'json' };
import events from '../../data/events.json' with { type: 'json' };
import factsCoordinationPlan from '../../data/facts/coordination-plan.json' with { type: 'json' };
import factsFiveYearsReport from '../../data/facts/five-years-report.json' with { type: 'json' };
import factsKunmingOpinions from '../../data/facts/kunming-opinions.json' with { type: 'json' };
import factsParksPage from '../../data/facts/parks-page.json' with { type: 'json' };
import factsSubcentrePage from '../../data/facts/subcentre-page.json' with { type: 'json' };
import figureGroups from '../../data/figure-groups.json' with { type: 'json' };
import frameworks from '../../data/frameworks.json' with { type: 'json' };
import geoMosaic from '../../data/geo/mosaic.json' with { type: 'json' };
import indicators from '../../data/indicators.json' with { type: 'json' };
import layers from '../../data/layers.json' with { type: 'json' };
import places from '../../data/places.json' with { type: 'json' };
import statuses from '../../data/statuses.json' with { type: 'json' };
import structuresCoordinationPlan from '../../data/structures/coordination-plan.json' with { type: 'json' };
import structuresFiveYearsReport from '../../data/structures/five-years-report.json' with { type: 'json' };
import structuresKunmingOpinions from '../../data/structures/kunming-opinions.json' with { type: 'json' };
import structuresParksPage from '../../data/structures/parks-page.json' with { type: 'json' };
import structuresSubcentrePage from '../../data/structures/subcentre-page.json' with { type: 'json' };
import targets from '../../data/targets.json' with { type: 'json' };
import tasksCoordinationPlan from '../../data/tasks/coordination-plan.json' with { type: 'json' };
import tasksKunmingOpinions from '../../data/tasks/kunming-opinions.json' with { type: 'json' };
import tasksParksPage from '../../data/tasks/parks-page.json' with { type: 'json' };
import tasksSubcentrePage from '../../data/tasks/subcentre-page.json' with { type: 'json' };
import terms from '../../data/terms.json' with { type: 'json' };
import timelines from '../../data/timelines.json' with { type: 'json' };
import topics from '../../data/topics.json' with { type: 'json' };
import type { DataFile } from './assemble.js';

export const FILES: readonly DataFile[] = [
  { path: 'bodies.json', content: bodies },
  { path: 'chain-groups.json', content: chainGroups },
  { path: 'chains/green-aluminium.json', content: chainsGreenAluminium },
  { path: 'chains/green-silicon-pv.json', content: chainsGreenSiliconPv },
  { path: 'chains/huashan-organosilicon.json', content: chainsHuashanOrganosilicon },
  { path: 'chains/luoping-ginger.json', content: chainsLuopingGinger },
  { path: 'chains/luoping-rapeseed-honey.json', content: chainsLuopingRapeseedHoney },
  { path: 'chains/new-energy-battery.json', content: chainsNewEnergyBattery },
  { path: 'chains/zhanyi-coal-carbon-aluminium.json', content: chainsZhanyiCoalCarbonAluminium },
  { path: 'companies.json', content: companies },
  { path: 'counties/fuyuan.json', content: countiesFuyuan },
  { path: 'counties/huize.json', content: countiesHuize },
  { path: 'counties/luliang.json', content: countiesLuliang },
  { path: 'counties/luoping.json', content: countiesLuoping },
  { path: 'counties/malong.json', content: countiesMalong },
  { path: 'counties/qilin.json', content: countiesQilin },
  { path: 'counties/shizong.json', content: countiesShizong },
  { path: 'counties/xuanwei.json', content: countiesXuanwei },
  { path: 'counties/zhanyi.json', content: countiesZhanyi },
  { path: 'differences.json', content: differences },
  { path: 'documents.json', content: documents },
  { path: 'events.json', content: events },
  { path: 'facts/coordination-plan.json', content: factsCoordinationPlan },
  { path: 'facts/five-years-report.json', content: factsFiveYearsReport },
  { path: 'facts/kunming-opinions.json', content: factsKunmingOpinions },
  { path: 'facts/parks-page.json', content: factsParksPage },
  { path: 'facts/subcentre-page.json', content: factsSubcentrePage },
  { path: 'figure-groups.json', content: figureGroups },
  { path: 'frameworks.json', content: frameworks },
  { path: 'geo/mosaic.json', content: geoMosaic },
  { path: 'indicators.json', content: indicators },
  { path: 'layers.json', content: layers },
  { path: 'places.json', content: places },
  { path: 'statuses.json', content: statuses },
  { path: 'structures/coordination-plan.json', content: structuresCoordinationPlan },
  { path: 'structures/five-years-report.json', content: structuresFiveYearsReport },
  { path: 'structures/kunming-opinions.json', content: structuresKunmingOpinions },
  { path: 'structures/parks-page.json', content: structuresParksPage },
  { path: 'structures/subcentre-page.json', content: structuresSubcentrePage },
  { path: 'targets.json', content: targets },
  { path: 'tasks/coordination-plan.json', content: tasksCoordinationPlan },
  { path: 'tasks/kunming-opinions.json', content: tasksKunmingOpinions },
  { path: 'tasks/parks-page.json', content: tasksParksPage },
  { path: 'tasks/subcentre-page.json', content: tasksSubcentrePage },
  { path: 'terms.json', content: terms },
  { path: 'timelines.json', content: timelines },
  { path: 'topics.json', content: topics },
];
