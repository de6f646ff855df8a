import { expect } from 'chai';
import { formatFigure } from '../../src/core/format.js';
import { goalsOf } from '../../src/catalogue/goals.js';
import type { Locale } from '../../src/core/locale.js';
import { storyView, widest as WIDEST } from '../../src/widgets/target-gauge/widget.js';
import { TEST_FACES } from '../fonts/faces.js';
import { catalogue, clear, drawn, isDrawn, mountGauge, squeeze, textsOf, until, type MountedGauge } from './helpers.js';
import { triedOf } from './widgets.js';

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
        const chart = squeeze(textsOf(root, '.chart svg text').join(''));

        // A dial has a legend; a card has its one figure, in full, beside words for what it is.
        const isDial = actuals.length > 0;
        expect(legend).to.have.length(isDial ? goals.length + actuals.length : 0);
        for (const fact of [...goals, ...actuals]) {
          const figure = squeeze(formatFigure(fact, locale));
          const entries = isDial ? legend.filter((entry) => entry.includes(figure)) : [chart];
          expect(entries, figure).to.not.be.empty;
          if (fact.year !== null)
            expect(
              entries.some((entry) => entry.includes(String(fact.year))),
              figure,
            ).to.equal(true);
          expect(spoken).to.include(figure);
          if (!isDial) expect(chart).to.include(figure);
        }
        const arcs = [...root.querySelectorAll('.chart path')].filter((path) =>
          /a\d\d/i.test(path.getAttribute('d') ?? ''),
        );
        expect(arcs).to.have.length(isDial ? 2 : 0);
        // The large figure is the latest actual one, or the goal where there is none.
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
          const { title, issuer, date } = catalogue.source(fact);
          expect(source).to.include(squeeze(title[locale]));
          expect(source).to.include(squeeze(issuer[locale]));
          expect(source).to.include(date ?? squeeze(locale === 'en' ? 'undated' : '未注明日期'));
        }
        expect(errors).to.deep.equal([]);
      });
    }
  }
});

interface InkedText {
  text: string;
  ink: DOMRect;
}

/** Where the strokes of each line are, in the drawing's own units: between the baseline and the top of a capital. */
const inkOf = (svg: SVGSVGElement): InkedText[] =>
  [...svg.querySelectorAll('text')].map((element) => {
    const { x, width } = element.getBBox();
    // A number stands in one text with its words, in several sizes on one baseline.
    const sizes = [element, ...element.querySelectorAll('tspan')].map((one) => Number(one.getAttribute('font-size')));
    const size = Math.max(...sizes);
    const top = Number(element.getAttribute('y')) - size * 0.74;
    return { text: element.textContent, ink: new DOMRect(x, top, width, size * 0.76) };
  });

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = ({ x, y }: { x: number; y: number }, ink: DOMRect): boolean =>
  x > ink.left && x < ink.right && y > ink.top && y < ink.bottom;

/** Points on the edges of a box. */
const edgesOf = ({ left, top, width, height }: DOMRect): DOMPoint[] =>
  [0, 0.25, 0.5, 0.75, 1].flatMap((part) => [
    ...[0, 1].map((side) => new DOMPoint(left + width * part, top + height * side)),
    ...[0, 1].map((side) => new DOMPoint(left + width * side, top + height * part)),
  ]);

const pointsOn = (line: SVGGeometryElement): DOMPoint[] => {
  const length = line.getTotalLength();
  return Array.from({ length: Math.ceil(length / 2) + 1 }, (_, step) => line.getPointAtLength(step * 2));
};

/** What a drawing's texts run into: a dial or a bar, a tick or the edge of a mark, another text, the edge of the drawing. */
const collisions = (svg: SVGSVGElement): string[] => {
  const texts = inkOf(svg);
  const filled = svg.querySelector<SVGPathElement>('path[fill*="--_track"]');
  const marks = [...svg.querySelectorAll<SVGGeometryElement>('[fill="none"]')].map(pointsOn);
  if (marks.length === 0) return ['there is no mark'];
  return texts.flatMap(({ text, ink }, index) => [
    ...(filled && edgesOf(ink).some((point) => filled.isPointInFill(point)) ? [`“${text}” on the dial or bar`] : []),
    ...(marks.some((points) => points.some((point) => within(point, ink))) ? [`“${text}” on a mark`] : []),
    ...texts.slice(index + 1).flatMap((other) => (meet(ink, other.ink) ? [`“${text}” on “${other.text}”`] : [])),
    ...(ink.left < 0 || ink.right > svg.viewBox.baseVal.width ? [`“${text}” beyond the drawing`] : []),
  ]);
};

const TRIED = triedOf({ ids: catalogue.data.targets.map(({ id }) => id), storyView });

describe('the words of every gauge stand clear of its dial, its marks and each other, whatever face they are set in', () => {
  for (const lang of LOCALES) {
    describe(lang, () => {
      let gauges: (MountedGauge & { id: string })[] = [];

      before(() => {
        gauges = TRIED.map((id) => ({ id, ...mountGauge({ target: id }, { width: 320, lang }) }));
      });
      after(clear);

      for (const width of [320, 360, 390, 720]) {
        it(`${width} px`, async () => {
          for (const { box } of gauges) box.style.width = `${width}px`;
          await until('all are drawn', () => gauges.every((one) => isDrawn({ ...one, widest: WIDEST })), 55_000);
          const failures: string[] = [];
          for (const face of Object.values(TEST_FACES)) {
            for (const { id, root } of gauges) {
              const svg = root.querySelector<SVGSVGElement>('.chart svg');
              if (!svg) throw new Error(`${id} has no drawing`);
              svg.style.fontFamily = `'${face}','${TEST_FACES.chinese}'`;
              failures.push(...collisions(svg).map((what) => `${id} in ${face}: ${what}`));
            }
          }
          expect(failures.join('\n')).to.equal('');
        });
      }
    });
  }
});
