import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import type { ChainSubject, CompanySubject } from './subject.js';
import { chainWords } from './words.js';

/** A company as one document mentions it. */
export interface ChainCompany {
  key: string;
  /** The same for all mentions of one company. */
  company: string;
  name: string;
  /** The English of a Chinese name, in English views. */
  gloss: string;
  /** Another name, or the English of a Chinese one. */
  aside: string;
  status: string;
  /** The keys of the stages that the text assigns to it; empty where it names none. */
  stages: string[];
  place: string | null;
  date: string | null;
  note: string | null;
  subject: CompanySubject;
}

/** Companies with the same status, place, stages and source. */
export interface CompanyGroup {
  key: string;
  /** The chain that they belong to. */
  chain: string;
  /** 引进（曲靖经开区，2021-10-25） */
  term: string;
  companies: ChainCompany[];
}

const glossOf = ({ name }: CompanySubject, locale: Locale): string =>
  name[locale] === name['zh-CN'] ? '' : name[locale];

const asideOf = (subject: CompanySubject, locale: Locale): string => {
  const w = words(locale);
  const our = chainWords(locale);
  const { also } = subject;
  const other = also.length > 0 ? our.also(also.join(w.nameSeparator)) : '';
  return [glossOf(subject, locale), other].filter(Boolean).join(w.listSeparator);
};

/** Each mention of a company as one entry, with all the stages that it assigns to the company. */
export const companiesOf = (
  { companies, place: home }: Pick<ChainSubject, 'companies' | 'place'>,
  stageKey: (id: string) => string,
  locale: Locale,
): ChainCompany[] => {
  const mentions = new Map<string, ChainCompany>();
  for (const subject of companies) {
    const { company, name, status, place, stage, evidence } = subject;
    const date = evidence === null ? subject.editor.date : subject.source.date;
    const origin = evidence === null ? [subject.editor.source, date] : [evidence.document, evidence.part];
    const key = [company, status['zh-CN'], place?.name['zh-CN'], ...origin].map((part) => part ?? '').join('|');
    const known = mentions.get(key);
    if (known) {
      if (stage !== null && !known.stages.includes(stageKey(stage))) known.stages.push(stageKey(stage));
      continue;
    }
    mentions.set(key, {
      key,
      company,
      name: name['zh-CN'],
      gloss: glossOf(subject, locale),
      aside: asideOf(subject, locale),
      status: status[locale],
      stages: stage === null ? [] : [stageKey(stage)],
      place: place && place.name['zh-CN'] !== home.name['zh-CN'] ? place.name[locale] : null,
      date,
      note: subject.note?.[locale] ?? null,
      subject,
    });
  }
  return [...mentions.values()];
};

export const groupCompanies = (
  companies: readonly ChainCompany[],
  chain: string,
  stageName: (key: string) => string,
  locale: Locale,
): CompanyGroup[] => {
  const w = words(locale);
  const our = chainWords(locale);
  const groups = new Map<string, CompanyGroup>();
  for (const company of companies) {
    const { status, place, stages, date, subject } = company;
    const where = stages.map(stageName).join(w.nameSeparator);
    const aside = [place ?? '', where, date ?? (subject.evidence ? w.undated : '')].filter(Boolean);
    const term = our.lead(status) + (aside.length > 0 ? w.parenthesis(aside.join(w.separator)) : '');
    const group = groups.get(term);
    if (group) group.companies.push(company);
    else groups.set(term, { key: `${chain}|${term}`, chain, term, companies: [company] });
  }
  return [...groups.values()];
};

/** 远景能源（另作远景科技） */
export const companyText = ({ name, aside }: Pick<ChainCompany, 'name' | 'aside'>, locale: Locale): string =>
  aside ? name + words(locale).parenthesis(aside) : name;
