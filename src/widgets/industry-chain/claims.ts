import type { Locale } from '../../core/locale.js';
import type { Named } from '../../core/text.js';
import { words } from '../../i18n/index.js';
import { credited } from '../../view/describe.js';
import type { ShownClaim } from '../../view/view-model.js';
import { companyText, type ChainCompany } from './companies.js';
import type { ChainSubject } from './subject.js';
import { chainWords } from './words.js';

/** Every statement of the chain, with its evidence. */
export const claimsOf = (
  chain: ChainSubject,
  companies: readonly ChainCompany[],
  stageName: (key: string) => string,
  locale: Locale,
): ShownClaim[] => {
  const w = words(locale);
  const our = chainWords(locale);
  const stageNames = new Map(chain.stages.map((stage) => [stage.id, stage.name[locale]]));
  const placeName = (place: Named | null) => place?.name[locale] ?? null;
  return [
    ...chain.stages.map((stage): ShownClaim => ({
      ...credited(stage, locale),
      key: `${chain.id}/stage/${stage.id}`,
      item: our.stageItem,
      name: stage.name[locale],
      text: our.roles[stage.role],
      place: placeName(stage.place),
      note: stage.note?.[locale] ?? null,
    })),
    ...chain.links.flatMap(({ from, to, kind, basis, sourced }): ShownClaim[] =>
      sourced
        ? [
            {
              ...credited(sourced, locale),
              key: `${chain.id}/link/${from}>${to}`,
              item: our.linkItem,
              name: `${stageNames.get(from) ?? from} → ${stageNames.get(to) ?? to}`,
              text: our.leads(kind, basis),
              place: null,
              note: null,
            },
          ]
        : [],
    ),
    ...companies.map((company): ShownClaim => ({
      ...credited(company.subject, locale),
      key: `${chain.id}/company/${company.key}`,
      item: our.companies,
      name: companyText(company, locale),
      text:
        company.status +
        (company.stages.length > 0 ? w.parenthesis(company.stages.map(stageName).join(w.nameSeparator)) : ''),
      place: company.place,
      note: company.note,
    })),
    ...chain.statements.map((statement): ShownClaim => ({
      ...credited(statement, locale),
      key: `${chain.id}/statement/${statement.id}`,
      item: our.statementItem,
      name: statement.name[locale],
      text: statement.status?.[locale] ?? '',
      place: placeName(statement.place),
      note: statement.note?.[locale] ?? null,
    })),
  ];
};
