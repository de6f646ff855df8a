import { expect } from 'chai';
import { LOCALES } from '../../src/core/locale.js';
import { statementsOf } from '../../src/widgets/framework/statements.js';
import { views } from '../../src/widgets/framework/views.js';
import * as record from '../../src/widgets/framework/widget.js';
import { PROJECTS } from '../../stories/own-frameworks.js';
import { catalogue, clear, count, drawn, mount, squeeze, textsOf } from './helpers.js';
import { behaves } from './suite/behaves.js';
import { triedOf } from './widgets.js';

const IDS = views.ids(catalogue);
const MODEL = views.model(catalogue, record.storyView, 'zh-CN');
const [part] = MODEL.parts;
const printed = part?.statements.flatMap((statement) => statement.printed ?? []) ?? [];
const figures = part?.statements.flatMap((statement) => statement.figures.map(({ figure }) => figure)) ?? [];

behaves({
  record,
  ids: IDS,
  model: (id, locale) => views.model(catalogue, id, locale),
  another: 'life-circle-rings',
  samples: ['transport-progress', 'life-circle-rings', 'kunming-space', 'transport-network-codes'],
  part: {
    key: part?.key ?? '',
    says: { 'zh-CN': printed, en: printed },
    detail: { key: part?.key, figures },
  },
  closed: { view: record.storyView, key: null, figures: [] },
  setsOff: false,
  more: {},
  wrong: [],
  // The first is that of the structure, which its figure has, too.
  csv: printed.slice(1),
  own: {
    data: PROJECTS,
    other: { ...PROJECTS, name: '示例县：另一组' },
    headings: ['示例县：交通项目推进到哪一步', '示例县：另一组'],
    says: ['环湖公路', '前期工作', '积极争取', '3条', '示例园林县城'],
    withText: (text) => ({
      name: text,
      place: text,
      source: text,
      note: text,
      sections: [
        {
          name: text,
          form: 'list',
          structures: [
            {
              name: text,
              figures: [{ label: text, value: 1, unit: '个', kind: 'actual', scope: text, place: text }],
              items: [{ name: text, status: text, detail: text, nature: 'done' }],
            },
          ],
        },
      ],
    }),
    bad: [
      ['a missing field', { name: '示例', place: '某县', source: '县政府' }, ['data.sections']],
      ['no section', { ...PROJECTS, sections: [] }, ['data.sections']],
      ['an unknown form', { ...PROJECTS, sections: [{ ...PROJECTS.sections[0], form: 'pie' }] }, ['form', 'matrix']],
    ],
  },
});

describe('qj-framework', () => {
  afterEach(clear);

  for (const locale of LOCALES) {
    it(`draws every statement with its status and its mark, ${locale}`, async () => {
      for (const id of triedOf({ ids: IDS, storyView: record.storyView })) {
        const { root } = await drawn(mount('qj-framework', { framework: id }, { lang: locale }));
        const model = views.model(catalogue, id, locale);
        const drawing = squeeze(textsOf(root, '.chart svg text').join(''));
        const grouped = model.sections.flatMap(({ structures }) =>
          structures.flatMap(({ groups }) => groups.flatMap(({ items }) => items)),
        );
        for (const { key, name, status, detail } of statementsOf(model.sections)) {
          // What stands below the name of a group does not repeat it.
          const shown = grouped.find((item) => item.key === key)?.name ?? name;
          for (const text of [shown, status, detail]) expect(drawing).to.include(squeeze(text), id);
        }
        expect(count(root, '.item')).to.equal(model.parts.length);
        expect(textsOf(root, '.legend li')).to.have.length(model.legend.length);
        clear();
      }
    });
  }
});
