import { expect } from 'chai';
import { LOCALES } from '../../src/core/locale.js';
import type { {{pascal}}SelectDetail } from '../../src/widgets/{{name}}/element.js';
import { views } from '../../src/widgets/{{name}}/views.js';
import { violations } from './axe.js';
import { catalogue, clear, count, drawn, messages, mount, openPanel, press, squeeze, textsOf, until } from './helpers.js';

const IDS = views.ids(catalogue);
const [ID = ''] = IDS;

const show = (attributes: Record<string, string>, options: Parameters<typeof mount>[2] = {}) =>
  mount('qj-{{name}}', attributes, options);

describe('qj-{{name}}', () => {
  afterEach(clear);

  for (const locale of LOCALES) {
    it(`draws every figure with its marks and its source, ${locale}`, async () => {
      for (const id of IDS) {
        const { root, errors } = await drawn(show({ indicator: id }, { lang: locale }));
        const model = views.model(catalogue, id, locale);
        const drawing = squeeze(textsOf(root, '.chart svg text').join(''));
        for (const { label, about, source } of model.rows)
          for (const text of [label, about, source]) expect(drawing).to.include(squeeze(text));
        expect(count(root, '.row')).to.equal(model.rows.length);
        expect(textsOf(root, '.legend li')).to.have.length(model.legend.length);
        expect(errors).to.deep.equal([]);
        clear();
      }
    });

    for (const theme of ['light', 'dark']) {
      it(`axe finds nothing in the view, its details and its panels, ${theme}, ${locale}`, async () => {
        const mounted = await drawn(show({ indicator: ID, theme }, { lang: locale, width: 390 }));
        expect(await violations(mounted.element)).to.deep.equal([]);
        mounted.root.querySelector<HTMLElement>('.row')?.click();
        await until('the details are open', () => mounted.root.querySelector('.details'));
        expect(await violations(mounted.element)).to.deep.equal([]);
        for (const panel of ['sources', 'table'] as const) {
          await openPanel(mounted, panel);
          expect(await violations(mounted.element)).to.deep.equal([]);
        }
      });
    }

    it(`does not scroll sideways at 320 px, ${locale}`, async () => {
      const { element, root } = await drawn(show({ indicator: ID, 'text-size': 'large' }, { lang: locale, width: 320 }));
      expect(root.querySelector('.qj')?.scrollWidth).to.be.at.most(element.offsetWidth);
    });
  }

  it('opens a figure’s evidence, tells the page which, and closes it with Esc', async () => {
    const { element, root } = await drawn(show({ indicator: ID }));
    const [row] = views.model(catalogue, ID, 'zh-CN').rows;
    const chosen: {{pascal}}SelectDetail[] = [];
    element.addEventListener('qj-select', (event) => {
      chosen.push(event.detail);
    });
    const button = root.querySelector<HTMLElement>('.row');
    button?.click();
    const details = await until('the details are open', () => root.querySelector('.details'));
    expect(details.textContent).to.include(row?.figure.evidence?.printed);
    expect(chosen).to.deep.equal([{ view: ID, key: row?.key ?? null, figure: row?.figure ?? null }]);
    press(button, 'Escape');
    await until('the details are closed', () => count(root, '.details') === 0);
    expect(chosen[1]).to.deep.equal({ view: ID, key: null, figure: null });
  });

  it('names the views that come close where there is none of an id', async () => {
    const shown = show({ indicator: `${ID}-x` }, { text: '说明' });
    await until('the message is shown', () => messages(shown));
    expect(messages(shown)).to.include(ID);
    expect(shown.errors[0]?.code).to.equal('unknown-view');
  });

  it('says that it takes no data of an editor’s own', async () => {
    const shown = show({ data: '{}' });
    await until('the message is shown', () => messages(shown));
    expect(shown.errors[0]?.code).to.equal('bad-data');
  });
});
