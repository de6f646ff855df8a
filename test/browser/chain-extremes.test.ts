import { expect } from 'chai';
import type { ChainData, ChainDataStage } from '../../src/widgets/industry-chain/editor-data.js';
import { chainOf, numbered } from './chain-data-samples.js';
import { drawing, linksAstray, linksDrawn, mountData, stageBoxes } from './chain-helpers.js';
import {
  clear,
  drawn,
  longestPause,
  messages,
  overlaps,
  clearQuietly,
  squeeze,
  textsIn,
  textsOutside,
  textsOver,
  until,
} from './helpers.js';

describe('large and odd chains', () => {
  clearQuietly();

  const figure = { label: '产能', value: 12.5, unit: '万吨/年', kind: 'actual', year: 2024 } as const;

  /** Stages with so many figures each. */
  const withFigures = (counts: number[]): ChainDataStage[] =>
    numbered(counts.length).map((stage, index) => ({
      ...stage,
      figures: Array.from({ length: counts[index] ?? 0 }, () => figure),
    }));

  /** Each stage leads to the next two: one long chain. */
  const long = chainOf(
    numbered(60),
    numbered(60).flatMap(({ id: from }, index) =>
      [1, 2].flatMap((step) => (index + step < 60 ? [{ from, to: `s${index + step}` }] : [])),
    ),
  );
  /** Six columns of ten, each stage with two followers and a figure. */
  const broad = chainOf(
    numbered(60).map((stage) => ({ ...stage, figures: [figure] })),
    numbered(60).flatMap(({ id: from }, index) =>
      [10, 11].flatMap((step) => (index + step < 60 ? [{ from, to: `s${index + step}` }] : [])),
    ),
  );
  /** Everything in the hundred and twentieth link's way. */
  const dense = chainOf(
    numbered(60),
    Array.from({ length: 120 }, (_, index) => ({
      from: `s${(index * 7) % 30}`,
      to: `s${30 + ((index * 11 + Math.floor(index / 30)) % 30)}`,
    })),
  );
  const loose = chainOf(numbered(60));

  for (const [name, data] of Object.entries({ long, broad, dense, loose })) {
    for (const width of [320, 1100]) {
      it(`60 stages and ${data.links?.length ?? 0} links (${name}) are drawn apart from each other, ${width} px`, async () => {
        const mounted = mountData(data, { width });
        const pause = await longestPause(() => drawn(mounted));
        expect(pause).to.be.below(3000);
        const boxes = stageBoxes(mounted.root);
        const texts = textsIn(mounted.root);
        expect(boxes).to.have.length(60);
        expect(overlaps(boxes.map(({ key, rect }) => ({ name: key, rect })))).to.deep.equal([]);
        expect(overlaps(texts.map(({ text, ink }) => ({ name: text, rect: ink })))).to.deep.equal([]);
        expect(textsOutside(mounted.root)).to.deep.equal([]);
        expect(linksAstray(mounted.root)).to.deep.equal([]);
        const links = new Set(linksDrawn(mounted.root));
        for (const { key, rect } of boxes) {
          const own = squeeze(textsOver(texts, rect).join(''));
          expect(own).to.include(data.stages.find(({ id }) => id === key)?.name);
          // Where lines would be too close to tell apart, the links are said in words.
          for (const { to } of data.links?.filter(({ from }) => from === key) ?? [])
            expect(
              links.has(`${key} → ${to}`) || own.includes(`去向：环节${to.slice(1)}号`),
              `${key} → ${to}`,
            ).to.equal(true);
        }
        expect(mounted.errors.filter(({ code }) => code !== 'missing-view')).to.deep.equal([]);
      });
    }
  }

  it('as much as the format allows in each stage is drawn apart too', async () => {
    const full = chainOf(
      numbered(60).map((stage, index) => ({
        ...stage,
        name: index % 2 ? '很长的环节名称'.repeat(5) : 'A rather long name of a stage of a chain',
        figures: Array.from({ length: 12 }, () => figure),
        companies: Array.from({ length: 40 }, (_, at) => ({ name: `企业${at}`, status: '投产' })),
      })),
      long.links,
    );
    for (const width of [320, 1100]) {
      const mounted = mountData(full, { width });
      const pause = await longestPause(() => drawn(mounted));
      expect(pause).to.be.below(5000);
      const boxes = stageBoxes(mounted.root);
      expect(overlaps(boxes.map(({ key, rect }) => ({ name: key, rect })))).to.deep.equal([]);
      expect(textsOutside(mounted.root)).to.deep.equal([]);
      clear();
    }
  });

  it('recycling leads back to an earlier stage, within the drawing, and the order stays that of the flow', async () => {
    const data = chainOf(
      [
        { id: 'c', name: '回收' },
        { id: 'a', name: '原料' },
        { id: 'b', name: '制造' },
      ],
      [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'a', kind: 'recycling' },
      ],
    );
    for (const width of [320, 1100]) {
      const { root } = await drawn(mountData(data, { width }));
      const order = stageBoxes(root)
        .sort((one, other) => one.rect.left + one.rect.top - other.rect.left - other.rect.top)
        .map(({ key }) => key);
      expect(order).to.deep.equal(['a', 'b', 'c']);
      expect(linksDrawn(root)).to.deep.equal(['a → b', 'b → c', 'c → a']);
      const visual = root.querySelector('.visual')?.getBoundingClientRect() ?? new DOMRect();
      for (const path of root.querySelectorAll('.chart svg path')) {
        const { left, top, right, bottom } = path.getBoundingClientRect();
        expect(left).to.be.at.least(visual.left - 1);
        expect(top).to.be.at.least(visual.top - 1);
        expect(right).to.be.at.most(visual.right + 1);
        expect(bottom).to.be.at.most(visual.bottom + 1);
      }
      clear();
    }
  });

  const odd: [name: string, data: ChainData][] = [
    ['one stage', chainOf([{ id: 'a', name: '甲' }])],
    [
      'a link past another stage',
      chainOf(withFigures([1, 2, 1]), [
        { from: 's0', to: 's1' },
        { from: 's0', to: 's2' },
        { from: 's1', to: 's2' },
      ]),
    ],
    [
      'a link past another stage, and a stage without links',
      chainOf(withFigures([1, 2, 2, 1, 1]), [
        { from: 's0', to: 's1' },
        { from: 's0', to: 's2' },
        { from: 's1', to: 's2' },
        { from: 's2', to: 's4' },
      ]),
    ],
    [
      'recycling within one stage',
      chainOf(numbered(2), [
        { from: 's0', to: 's1' },
        { from: 's1', to: 's1', kind: 'recycling' },
      ]),
    ],
    [
      'recycling alone, round in a circle',
      chainOf(numbered(2), [
        { from: 's0', to: 's1', kind: 'recycling' },
        { from: 's1', to: 's0', kind: 'recycling' },
      ]),
    ],
    [
      'names with line breaks and tabs',
      chainOf([
        { id: 'a', name: '第一行\n第二行\t第三\r\n段', place: '某\n县' },
        { id: 'b', name: '\n乙\n' },
      ]),
    ],
    [
      'a word without a place to break',
      chainOf([
        { id: 'a', name: 'W'.repeat(40) },
        { id: 'b', name: 'm'.repeat(40) },
      ]),
    ],
    [
      'rare Chinese characters',
      chainOf([
        { id: 'a', name: '㙦𠮷𡈽'.repeat(6) },
        { id: 'b', name: '𠮷'.repeat(20) },
      ]),
    ],
    [
      'other scripts',
      chainOf([
        { id: 'a', name: 'ЖЩ'.repeat(20) },
        { id: 'b', name: '한국어'.repeat(8) },
        { id: 'c', name: 'ＡＢＣ'.repeat(8) },
      ]),
    ],
    [
      'ids that look like something else',
      chainOf(
        [
          { id: '__proto__', name: '甲' },
          { id: 'constructor', name: '乙' },
          { id: 'a/b>c|d', name: '丙' },
        ],
        [
          { from: '__proto__', to: 'constructor' },
          { from: 'constructor', to: 'a/b>c|d' },
        ],
      ),
    ],
    [
      'a stage named like the whole',
      { ...chainOf([{ id: 'whole', name: '甲', figures: [figure] }]), figures: [figure] },
    ],
  ];
  for (const [name, data] of odd) {
    for (const width of [320, 1100]) {
      it(`${name}, ${width} px`, async () => {
        const mounted = await drawn(mountData(data, { width }));
        const boxes = stageBoxes(mounted.root);
        const texts = textsIn(mounted.root);
        expect(boxes.map(({ key }) => key)).to.deep.equal(data.stages.map(({ id }) => id));
        expect(overlaps(boxes.map(({ key, rect }) => ({ name: key, rect })))).to.deep.equal([]);
        expect(overlaps(texts.map(({ text, ink }) => ({ name: text, rect: ink })))).to.deep.equal([]);
        expect(textsOutside(mounted.root)).to.deep.equal([]);
        expect(linksAstray(mounted.root)).to.deep.equal([]);
        for (const stage of data.stages) expect(drawing(mounted)).to.include(squeeze(stage.name));
        for (const { from, to } of data.links ?? [])
          if (from !== to) expect(linksDrawn(mounted.root)).to.include(`${from} → ${to}`);
        boxes[0]?.element.click();
        await mounted.element.updateComplete;
        await until('the details are shown', () => mounted.root.querySelector('.details'));
        expect(messages(mounted)).to.equal('');
      });
    }
  }
});
