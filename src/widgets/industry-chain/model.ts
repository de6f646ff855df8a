import { greatest } from '../../core/extremes.js';
import type { Locale } from '../../core/locale.js';
import { once } from '../../core/once.js';
import { convert } from '../../core/units.js';
import { words } from '../../i18n/index.js';
import { captioned } from '../../view/captions.js';
import { roleOf } from '../../view/describe.js';
import type { FigureSubject } from '../../view/provenance.js';
import type { LegendEntry, Look, Mark, Said } from '../../view/view-model.js';
import { claimsOf } from './claims.js';
import { companiesOf, companyText, groupCompanies } from './companies.js';
import { chainFace } from './face.js';
import { remarksOf } from './phrases.js';
import type { ChainsSubject, ChainSubject, StageSubject } from './subject.js';
import { chainTouch } from './touch.js';
import type { ChainFigure, ChainLink, ChainModel, ChainPart, ChainStage } from './types.js';
import { attribute, name as widget } from './widget.js';
import { chainWords } from './words.js';

export type * from './types.js';

export interface ChainOverrides {
  /** Replaces the heading. */
  heading?: string;
}

/** Where several chains stand side by side, each shows only its steps, each step with one present and one forecast figure. */
const inOverview = (chain: ChainSubject): ChainSubject => ({
  ...chain,
  scale: null,
  figures: [],
  stages: chain.stages
    .filter(({ role }) => role !== 'product')
    .map((stage) => {
      const expected = stage.figures.find(({ figure }) => figure.kind === 'forecast');
      const present = stage.figures.find(({ figure }) => figure.kind !== 'forecast');
      return { ...stage, figures: [present, expected].flatMap((figure) => (figure ? [figure] : [])) };
    }),
});

const lookOf = (figures: readonly ChainFigure[]): Look =>
  (figures.find(({ figure }) => figure.kind !== 'forecast') ?? figures[0])?.mark ?? 'none';

/** Why figures of a stage differ from each other and may not be compared. */
const differing = ({ differences }: ChainsSubject, figures: readonly ChainFigure[], locale: Locale): string[] => {
  const ids = new Set(figures.map(({ figure }) => figure.id));
  return differences
    .filter((difference) => difference.figures.every(({ figure }) => ids.has(figure.id)))
    .map((difference) => difference.words[locale]);
};

/** A stage in one line of text: its name, figures, companies and links. */
const stageSentence = (stage: ChainStage, leads: string, notStated: string, locale: Locale): string => {
  const w = words(locale);
  const our = chainWords(locale);
  const said = [
    ...stage.figures.map(({ sentence }) => sentence),
    ...(stage.companies.length > 0
      ? [our.companies + w.colon + stage.companies.map((company) => companyText(company, locale)).join(w.nameSeparator)]
      : []),
    ...(leads ? [leads] : []),
  ];
  const about = [stage.tag, stage.place].filter((text) => text !== null).join(w.separator);
  const title = stage.name + (about ? w.parenthesis(about) : '');
  return title + w.colon + (stage.figures.length > 0 ? said : [notStated, ...said]).join(w.listSeparator);
};

/** 全产业链：基本建成; the status in a second document is added to the first. */
const statusLine = (statements: ChainSubject['statements'], locale: Locale): string | null => {
  const [first, ...others] = statements;
  if (!first) return null;
  const word = ({ status }: ChainSubject['statements'][number]) => status?.[locale] ?? '';
  const w = words(locale);
  const our = chainWords(locale);
  return our.status(first.name[locale], word(first), others.map(word).join(w.nameSeparator));
};

/** Everything that a chain shows. Pure: the same input gives the same view in a browser, at build time and in a test. */
export const chainModel = (subject: ChainsSubject, overrides: ChainOverrides, locale: Locale): ChainModel => {
  const w = words(locale);
  const our = chainWords(locale);
  const single = subject.chains.length === 1;
  const own = subject.chains.some(({ stages }) => stages.some(({ evidence }) => evidence === null));
  const notStated = own ? our.notProvided : w.notStated;
  const chains = single ? subject.chains : subject.chains.map(inOverview);

  const figureOf = (
    chain: ChainSubject | null,
    of: FigureSubject,
    stages: readonly StageSubject[],
    keyOf: (id: string) => string,
  ): ChainFigure => {
    const { figure } = of;
    const { scale = null, place = subject.place } = chain ?? {};
    const scaled = (chain?.stages ?? [])
      .flatMap((stage) => stage.figures)
      .filter((other) => scale?.figures.includes(other.figure.id));
    const most = greatest(scaled.map((other) => convert(other.figure.value, other.figure.unit, figure.unit)));
    const subjectName =
      stages.length > 0
        ? stages.map((stage) => stage.name[locale]).join(w.nameSeparator)
        : single
          ? our.whole
          : (chain ?? subject).name[locale];
    const around = [place, ...stages.flatMap((stage) => stage.place ?? [])];
    return {
      ...captioned(of, subjectName, around, locale),
      bar: scale?.figures.includes(figure.id) ? figure.value / most : null,
      together:
        stages.length > 1
          ? our.together(
              stages
                .slice(1)
                .map((stage) => stage.name[locale])
                .join(w.nameSeparator),
            )
          : null,
      stages: stages.map(({ id }) => keyOf(id)),
    };
  };

  const parts = chains.map((chain, index) => {
    const keyOf = (id: string) => (single ? id : `${chain.id}/${id}`);
    const known = new Map<string, ChainFigure>();
    for (const { figures } of chain.stages) {
      for (const of of figures) {
        const sharing = chain.stages.filter((stage) => stage.figures.some(({ figure }) => figure.id === of.figure.id));
        if (!known.has(of.figure.id)) known.set(of.figure.id, figureOf(chain, of, sharing, keyOf));
      }
    }
    const companies = companiesOf(chain, keyOf, locale);
    // A company may belong to a stage that the overview leaves out.
    const every = subject.chains[index]?.stages ?? [];
    const names = new Map(every.map((stage) => [keyOf(stage.id), stage.name[locale]]));
    const drawnKeys = new Set(chain.stages.map(({ id }) => keyOf(id)));
    const links = chain.links
      .filter(({ from, to }) => drawnKeys.has(keyOf(from)) && drawnKeys.has(keyOf(to)))
      .map(({ from, to, kind, basis }): ChainLink => ({ from: keyOf(from), to: keyOf(to), kind, basis }));
    const stages = chain.stages.map((stage): ChainStage => {
      const key = keyOf(stage.id);
      const figures = stage.figures.map(({ figure }) => known.get(figure.id) as ChainFigure);
      const leads = links
        .filter(({ from }) => from === key)
        .map(({ to, kind, basis }) => our.leads(kind, basis) + w.colon + (names.get(to) ?? ''))
        .join(w.listSeparator);
      const drawn: ChainStage = {
        key,
        chain: chain.id,
        role: stage.role,
        name: stage.name[locale],
        tag: our.tags[stage.role] || null,
        place: stage.place?.name[locale] ?? null,
        look: lookOf(figures),
        figures,
        companies: companies.filter((company) => company.stages.includes(key)),
        differing: differing(subject, figures, locale),
        note: stage.note?.[locale] ?? null,
        label: '',
      };
      return { ...drawn, label: stageSentence(drawn, leads, notStated, locale) };
    });
    const statuses = chain.statements.filter(({ wholeChain }) => wholeChain);
    const whole = chain.figures.map((of) => figureOf(chain, of, [], keyOf));
    const stageName = (key: string) => names.get(key) ?? key;
    const places = once(companies.flatMap(({ place }) => place ?? []));
    return {
      chain,
      part: {
        key: chain.id,
        name: chain.name[locale],
        status: statusLine(statuses, locale),
        where: places.length > 0 ? our.where(places.join(w.nameSeparator)) : null,
        companies: once(companies.map(({ company }) => company)).length,
        stages,
        links,
      } satisfies ChainPart,
      figures: [...known.values(), ...whole],
      whole,
      companies,
      groups: groupCompanies(companies, chain.name[locale], stageName, locale),
      stageName,
    };
  });

  const together = subject.together.map((of) => figureOf(null, of, [], (id) => id));
  const whole = [...together, ...parts.flatMap((part) => part.whole)];
  const stages = parts.flatMap(({ part }) => part.stages);
  const figures = [...parts.flatMap((part) => part.figures), ...together];
  const groups = parts.flatMap((part) => part.groups);
  const place = subject.place.name[locale];
  const name = subject.name[locale];
  const heading = overrides.heading?.trim() || (single ? our.heading(name) : name);
  const claims = parts.flatMap(({ chain, companies, stageName }) => claimsOf(chain, companies, stageName, locale));
  const looks = (['actual', 'underway', 'plan', 'target', 'stretch', 'forecast', 'none'] as const).filter(
    (look) => stages.some((stage) => stage.look === look) || figures.some((figure) => figure.mark === look),
  );
  const remarks = remarksOf(
    { ...subject, chains },
    figures,
    figures.some(({ bar }) => bar !== null),
    locale,
  );
  const passages = [
    ...(whole.length > 0
      ? [
          {
            term: single ? our.whole : place,
            text: whole.map(({ sentence }) => sentence).join(w.listSeparator),
          },
        ]
      : []),
    ...groups.map(({ chain, term, companies }) => ({
      term: single ? term : chain + w.separator + term,
      text: companies.map((company) => companyText(company, locale)).join(w.nameSeparator),
    })),
  ];
  const sentences = [
    ...parts.flatMap(({ part }) => [
      ...(single ? [] : [[part.name, part.status, part.where].filter(Boolean).join(w.separator)]),
      ...part.stages.map(({ label }) => label),
    ]),
    ...passages.map(({ term, text }) => term + w.colon + text),
  ];
  const said: Said<ChainModel> = {
    tag: `qj-${widget}`,
    attribute,
    view: subject.view,
    locale,
    heading,
    subheading: w.subheading(place, own ? w.hintEditorData : our.hint),
    stillSubheading: w.subheading(place, own ? w.hintEditorData : our.stillHint),
    place,
    figures,
    others: [],
    claims,
    legend: looks.map((look): LegendEntry => ({
      key: look,
      look,
      form: 'box',
      text: look === 'none' ? notStated : own ? w.roleOfEditor(lookText(look, locale)) : lookText(look, locale),
      ...(own ? { own } : {}),
    })),
    passages,
    derived: [],
    remarks,
    inWords: sentences,
    spoken: sentences,
    chains: parts.map(({ part }) => part),
    stages,
    links: parts.flatMap(({ part }) => part.links),
    whole,
    companies: groups,
    notStated,
  };
  return { ...said, face: chainFace(said), touch: chainTouch(said) };
};

/** The legend's text for a look: 规划 includes projects that have started. */
const lookText = (look: Mark, locale: Locale): string =>
  look === 'plan' ? chainWords(locale).planned : roleOf(look, locale);
