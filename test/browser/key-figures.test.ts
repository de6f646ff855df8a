import { expect } from 'chai';
import { LOCALES } from '../../src/core/locale.js';
import { views } from '../../src/widgets/key-figures/views.js';
import * as record from '../../src/widgets/key-figures/widget.js';
import { catalogue, clear, count, drawn, mount, squeeze, textsOf } from './helpers.js';
import { behaves } from './suite/behaves.js';

const IDS = views.ids(catalogue);
const [row] = views.model(catalogue, record.storyView, 'zh-CN').rows;
const printed = [row?.figure.evidence?.printed ?? ''];

behaves({
  record,
  ids: IDS,
  model: (id, locale) => views.model(catalogue, id, locale),
  another: IDS.find((id) => id !== record.storyView) ?? '',
  samples: IDS,
  part: {
    key: row?.key ?? '',
    says: { 'zh-CN': printed, en: printed },
    detail: { key: row?.key, figure: row?.figure },
  },
  closed: { view: record.storyView, key: null, figure: null },
  setsOff: false,
  more: {},
  wrong: [],
  csv: printed,
  own: null,
});

describe('qj-key-figures', () => {
  afterEach(clear);

  for (const locale of LOCALES) {
    it(`draws every figure with its marks and its source, ${locale}`, async () => {
      for (const id of IDS) {
        const { root } = await drawn(mount('qj-key-figures', { indicator: id }, { lang: locale }));
        const model = views.model(catalogue, id, locale);
        const drawing = squeeze(textsOf(root, '.chart svg text').join(''));
        for (const { label, about, source } of model.rows)
          for (const text of [label, about, source]) expect(drawing).to.include(squeeze(text));
        expect(count(root, '.row')).to.equal(model.rows.length);
        expect(textsOf(root, '.legend li')).to.have.length(model.legend.length);
        clear();
      }
    });
  }
});
