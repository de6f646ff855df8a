import { expect } from 'chai';
import { formatFigure } from '../../src/core/format.js';
import { goalsOf } from '../../src/catalogue/slice.js';
import type { Locale } from '../../src/core/locale.js';
import { catalogue, clear, drawn, mountGauge, squeeze, textsOf } from './helpers.js';

const LOCALES: Locale[] = ['zh-CN', 'en'];

describe('every gauge view shows what its facts say', () => {
  afterEach(clear);

  for (const target of catalogue.data.targets) {
    for (const locale of LOCALES) {
      it(`${target.id}, ${locale}`, async () => {
        const { root, errors } = await drawn(mountGauge({ target: target.id }, { lang: locale }));
        const goals = goalsOf(target).map(catalogue.fact);
        const floor = catalogue.fact(target.floor);
        const actuals = catalogue.comparable(floor).filter(({ kind }) => kind === 'actual');
        const legend = textsOf(root, '.legend li').map(squeeze);
        const spoken = squeeze(
          [...root.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label')).join(),
        );
        const chart = squeeze(textsOf(root, '.shown svg text').join(''));

        expect(legend).to.have.length(goals.length + actuals.length);
        for (const fact of [...goals, ...actuals]) {
          const figure = squeeze(formatFigure(fact, locale));
          const entries = legend.filter((entry) => entry.includes(figure));
          expect(entries, figure).to.not.be.empty;
          if (fact.year !== null)
            expect(
              entries.some((entry) => entry.includes(String(fact.year))),
              figure,
            ).to.equal(true);
          expect(spoken).to.include(figure);
        }
        // The large figure is the latest achieved one, or the goal where there is none.
        const dated = actuals.filter(({ year }) => year !== null).sort((a, b) => Number(a.year) - Number(b.year));
        const latest = dated[dated.length - 1] ?? actuals[actuals.length - 1] ?? floor;
        expect(chart).to.include(
          String(locale === 'en' ? squeeze(formatFigure(latest, 'en')).replace(/^\D*/, '') : latest.value),
        );

        // Figures of another place or scope are named, and never drawn.
        const own = new Set([...goals, ...actuals].map(({ id }) => id));
        const others = new Set(
          [...own].flatMap((id) => catalogue.differences(catalogue.fact(id))).flatMap(({ facts }) => facts),
        );
        const remarks = squeeze(textsOf(root, '.remarks').join(''));
        for (const id of others)
          if (!own.has(id)) expect(remarks).to.include(squeeze(formatFigure(catalogue.fact(id), locale)));

        // Documents, issuers and dates stand in the source line.
        const source = squeeze(textsOf(root, '.source')[0] ?? '');
        for (const fact of [...goals, ...actuals]) {
          const { title, issuer, date, en } = catalogue.source(fact);
          expect(source).to.include(squeeze(locale === 'en' ? en.title : title));
          expect(source).to.include(squeeze(locale === 'en' ? en.issuer : issuer));
          expect(source).to.include(date ?? squeeze(locale === 'en' ? 'undated' : '未注明日期'));
        }
        expect(errors).to.deep.equal([]);
      });
    }
  }
});
