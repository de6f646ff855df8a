import { expect } from 'chai';
import { LOCALES } from '../../src/core/locale.js';
import { views } from '../../src/widgets/key-figures/views.js';
import * as record from '../../src/widgets/key-figures/widget.js';
import { TOWNS } from '../../stories/own-figures.js';
import { catalogue, clear, count, drawn, mount, squeeze, textsOf } from './helpers.js';
import { behaves } from './suite/behaves.js';
import { triedOf } from './widgets.js';

const IDS = views.ids(catalogue);
const ROWS = views.model(catalogue, record.storyView, 'zh-CN').sections.flatMap(({ rows }) => rows);
const [row] = ROWS;
const figures = row?.figures.map(({ figure }) => figure) ?? [];
const printed = figures.map(({ evidence }) => evidence?.printed ?? '');

behaves({
  record,
  ids: IDS,
  model: (id, locale) => views.model(catalogue, id, locale),
  another: 'five-years',
  samples: ['parks-share', 'five-years', 'innovation-2025', 'differing-lfp-capacity'],
  part: {
    key: row?.key ?? '',
    says: { 'zh-CN': printed, en: printed },
    detail: { key: row?.key, figures },
  },
  closed: { view: record.storyView, key: null, figures: [] },
  setsOff: false,
  more: {},
  wrong: [],
  csv: printed,
  own: {
    data: TOWNS,
    other: { ...TOWNS, name: '示例县：另一组' },
    headings: ['示例县：五年变化', '示例县：另一组'],
    says: ['48.2%', '52.6%', '超12万亩', '6所', '2—3所'],
    withText: (text) => ({
      name: text,
      place: text,
      source: text,
      note: text,
      figures: [
        { label: text, section: text, value: 1, unit: '个', kind: 'actual', scope: text, place: text, source: text },
      ],
    }),
    bad: [
      ['a missing field', { name: '示例', place: '某县', source: '县政府' }, ['data.figures']],
      ['no figure', { ...TOWNS, figures: [] }, ['data.figures']],
      ['an unknown unit', { ...TOWNS, figures: [{ ...TOWNS.figures[0], unit: '斤' }] }, ['unit', '亿元']],
      ['an absurd number', { ...TOWNS, figures: [{ ...TOWNS.figures[0], value: 1e300 }] }, ['value']],
    ],
  },
});

describe('qj-key-figures', () => {
  afterEach(clear);

  for (const locale of LOCALES) {
    it(`draws every figure with its name and its marks, ${locale}`, async () => {
      for (const id of triedOf({ ids: IDS, storyView: record.storyView })) {
        const { root } = await drawn(mount('qj-key-figures', { group: id }, { lang: locale }));
        const model = views.model(catalogue, id, locale);
        const rows = model.sections.flatMap((section) => section.rows);
        const drawing = squeeze(textsOf(root, '.chart svg text').join(''));
        for (const { name, asides, figures: of, kind } of rows) {
          for (const text of [name, ...asides]) expect(drawing).to.include(squeeze(text));
          for (const { parts, label } of of) {
            expect(drawing).to.include(squeeze(kind === 'change' ? label : parts.number));
            expect(drawing).to.include(squeeze(parts.before));
            expect(drawing).to.include(squeeze(parts.after));
          }
        }
        expect(count(root, '.row')).to.equal(rows.length);
        expect(textsOf(root, '.legend li')).to.have.length(model.legend.length);
        clear();
      }
    });
  }
});
