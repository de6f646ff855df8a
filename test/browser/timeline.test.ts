import { expect } from 'chai';
import { LOCALES } from '../../src/core/locale.js';
import { views } from '../../src/widgets/timeline/views.js';
import * as record from '../../src/widgets/timeline/widget.js';
import { BUSES } from '../../stories/own-lines.js';
import { catalogue, clear, count, drawn, mount, squeeze, textsOf } from './helpers.js';
import { behaves } from './suite/behaves.js';
import { choose } from './suite/subject.js';

const IDS = views.ids(catalogue);
const [entry] = views.model(catalogue, record.storyView, 'zh-CN').entries;
const figures = entry?.items.flatMap(({ figure }) => figure?.figure ?? []) ?? [];
const printed = figures.map(({ evidence }) => evidence?.printed ?? '');
const [lane] = BUSES.lanes;

behaves({
  record,
  ids: IDS,
  model: (id, locale) => views.model(catalogue, id, locale),
  another: 'kunming-by-deadline',
  samples: ['qujing-2014-2035', 'poverty-relief-years', 'kunming-by-deadline', 'reported-events'],
  part: {
    key: entry?.key ?? '',
    says: { 'zh-CN': printed, en: printed },
    detail: { key: entry?.key, figures, events: [] },
  },
  closed: { view: record.storyView, key: null, figures: [], events: [] },
  setsOff: false,
  more: {},
  wrong: [],
  csv: ['gdp-2017', 'gdp-2035'].map((id) => catalogue.fact(id).evidence.printed),
  own: {
    data: BUSES,
    other: { ...BUSES, name: '示例县：另一条' },
    headings: ['示例县：公交十年', '示例县：另一条'],
    says: ['近480万人', '突破700万人', '城际公交开通', '2023年9月1日', '3年内'],
    withText: (text) => ({
      name: text,
      place: text,
      source: text,
      note: text,
      lanes: [
        {
          name: text,
          figures: [
            { label: text, value: 1, unit: '个', kind: 'actual', year: 2020, scope: text, place: text, source: text },
          ],
          events: [{ name: text, when: text, kind: 'plan', place: text, source: text }],
        },
      ],
    }),
    bad: [
      ['a missing field', { name: '示例', place: '某县', source: '县政府' }, ['data.lanes']],
      ['no lane', { ...BUSES, lanes: [] }, ['data.lanes']],
      [
        'an unknown unit',
        { ...BUSES, lanes: [{ ...lane, figures: [{ ...lane?.figures?.[0], unit: '斤' }] }] },
        ['unit', '亿元'],
      ],
      [
        'an event on no day',
        { ...BUSES, lanes: [{ name: '线路', events: [{ name: '开通', kind: 'plan', time: '2028-02-30' }] }] },
        ['2028-02-30'],
      ],
    ],
  },
});

describe('qj-timeline', () => {
  afterEach(clear);

  for (const locale of LOCALES) {
    for (const width of [350, 900]) {
      it(`draws every figure and event with its words, ${locale}, ${width} px`, async () => {
        for (const id of IDS) {
          const { root } = await drawn(mount('qj-timeline', { line: id }, { lang: locale, width }));
          const { entries, lanes, writing, legend } = views.model(catalogue, id, locale);
          const drawing = squeeze(textsOf(root, '.chart svg text').join(''));
          for (const item of entries.flatMap(({ items }) => items)) {
            const texts = item.figure
              ? [item.parts.before, item.parts.number, item.parts.after, item.indicator]
              : [item.name, ...item.about];
            for (const text of texts) expect(drawing).to.include(squeeze(text));
          }
          expect(drawing).to.include(squeeze(writing.label));
          if (width > 800)
            for (const [index, { name }] of lanes.entries())
              if (entries.some((one) => one.lane === index && one.at !== null))
                expect(drawing).to.include(squeeze(name));
          expect(count(root, '.entry')).to.equal(entries.length);
          expect(textsOf(root, '.legend li')).to.have.length(legend.length);
          clear();
        }
      });
    }
  }

  it('opens an event with its words in print, the reason why it has no date, and its source', async () => {
    const id = 'reported-events';
    const mounted = await drawn(mount('qj-timeline', { line: id }, {}));
    const details = await choose(mounted, 'event/sub-centre-opinions-issued');
    const { name, dateless, evidence } = catalogue.event('sub-centre-opinions-issued');
    const said = squeeze(details.textContent);
    for (const text of [name['zh-CN'], '近日', dateless?.['zh-CN'] ?? '', evidence.printed, '未注明日期'])
      expect(said).to.include(squeeze(text));
  });
});
