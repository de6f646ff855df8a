import { expect } from 'chai';
import { viewSource } from '../../src/elements/view-source.js';
import { clear, drawn, mount, reached, settle, type Mounted } from './helpers.js';
import { differences, seen } from './suite/seen.js';
import { mountView, VIEWS, WIDGETS, type Widget } from './widgets.js';

/** The same tag under another name, with collaborators that a test gives it. */
const variant = (widget: Widget, name: string, statics: object): string => {
  const tag = `test-${widget.name}-${name}`;
  const Parent = customElements.get(widget.tag) ?? HTMLElement;
  customElements.define(tag, Object.assign(class extends Parent {}, statics));
  return tag;
};

describe('the picture of the build step and what ECharts draws in the browser are the same', () => {
  afterEach(clear);

  // On a site that has lost its pictures ECharts draws the views.
  const source = { ...viewSource, picture: () => Promise.reject(new Error('no picture')) };
  const tags = new Map(WIDGETS.map((widget) => [widget, variant(widget, 'drawn', { source })]));

  for (const lang of ['zh-CN', 'en']) {
    for (const width of [320, 390, 720, 1100]) {
      it(`${lang}, ${width} px`, async () => {
        for (const { widget, id } of VIEWS) {
          const picture = seen(await drawn(mountView(widget, id, { width, lang })));
          clear();
          const mounted = await drawn(mountView(widget, id, { width, lang, tag: tags.get(widget) ?? '' }));
          // What is read aloud of a map comes a moment after its drawing.
          for (let round = 0; round < 40 && differences(picture, seen(mounted)).length > 0; round++) await settle(25);
          const live = seen(mounted);
          expect(mounted.errors, id).to.deep.equal([]);
          // Engines place such texts each in its own way.
          expect(mounted.root.querySelector('.chart svg')?.outerHTML, id).to.not.match(/dominant-baseline|paint-order/);
          expect(differences(picture, live), `${widget.name} ${id}`).to.deep.equal([]);
          clear();
        }
      });
    }
  }
});

describe('the picture is the drawing', () => {
  afterEach(clear);

  it('a page of 100 widgets asks for no code that makes or draws views, not even when one is reached for', async () => {
    const asked: string[] = [];
    const tags = WIDGETS.map((widget) => {
      const Parent = customElements.get(widget.tag) as unknown as Record<'charts' | 'code', () => Promise<unknown>>;
      const note = (what: 'charts' | 'code') => () => {
        asked.push(`${widget.name} ${what}`);
        return Parent[what]();
      };
      return { widget, tag: variant(widget, 'noting', { charts: note('charts'), code: note('code') }) };
    });
    const shown: Mounted[] = Array.from({ length: 100 }, (_, index) => {
      const { widget, tag } = tags[index % tags.length] ?? {};
      if (!widget || !tag) throw new Error('there is no widget');
      return mount(widget.tag, { [widget.attribute]: widget.storyView }, { tag, width: 390 });
    });
    for (const mounted of shown) await drawn(mounted);
    await settle(200);
    expect(asked).to.deep.equal([]);
    for (const [index, { widget }] of tags.entries()) {
      const [mounted] = shown.slice(index);
      asked.length = 0;
      if (mounted) await reached(mounted);
      await settle(200);
      expect(asked, widget.name).to.deep.equal([]);
    }
  });
});

describe('pictures come from files of their own', () => {
  it('the same view at another width is another file with the same frame', async () => {
    for (const { name, storyView, singleWidths } of WIDGETS) {
      const [narrow, wide] = [singleWidths[0] ?? 0, singleWidths[singleWidths.length - 1] ?? 0];
      const pictures = [narrow, wide].map((width) => viewSource.picture(name, storyView, 'zh-CN', width));
      const [one, other] = await Promise.all(pictures);
      expect(one?.face).to.deep.equal(other?.face);
      expect([one?.picture.width, other?.picture.width]).to.deep.equal([narrow, wide]);
    }
  });
});
