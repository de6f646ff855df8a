import { expect } from 'chai';
import type { MapSelectDetail } from '../../src/widgets/county-map/element.js';
import {
  catalogue,
  clear,
  drawn,
  messages,
  type MountedMap,
  mountMap,
  textsOf,
  until,
  choicesDuring,
  readyDuring,
} from './helpers.js';
import { choose, expanded, QILIN, XUANWEI } from './map-helpers.js';
import { offered } from './suite/files.js';

describe('layers that a reader switches between', () => {
  afterEach(clear);

  const layerButtons = ({ root }: MountedMap): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>('.layers button'),
  ];
  const pressed = (mounted: MountedMap): string[] =>
    layerButtons(mounted).flatMap((button) =>
      button.getAttribute('aria-pressed') === 'true' ? [button.dataset['layer'] ?? ''] : [],
    );
  const switchTo = async (mounted: MountedMap, id: string): Promise<void> => {
    layerButtons(mounted)
      .find(({ dataset }) => dataset['layer'] === id)
      ?.click();
    await until(
      `the layer is ${id}`,
      () => textsOf(mounted.root, '.heading').join() === catalogue.layer(id).name['zh-CN'],
    );
    await drawn(mounted);
  };

  it('each shows its own heading, readings and sources, with one event', async () => {
    const ids = catalogue.data.layers.map(({ id }) => id);
    let mounted: MountedMap | null = null;
    const heard = await readyDuring(async () => {
      mounted = await drawn(mountMap({ layer: 'pattern', layers: ids.join(', ') }));
      expect(layerButtons(mounted).map(({ dataset }) => dataset['layer'])).to.deep.equal(ids);
      expect(layerButtons(mounted).every(({ textContent }) => textContent.trim() !== '')).to.equal(true);
      expect(pressed(mounted)).to.deep.equal(['pattern']);
      for (const id of ids.slice(1)) {
        await switchTo(mounted, id);
        expect(pressed(mounted)).to.deep.equal([id]);
      }
      await switchTo(mounted, 'pattern');
    });
    expect(heard).to.deep.equal([...ids, 'pattern']);
  });

  it('keeps the chosen county open, and reports it with the layer of the moment', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern', layers: 'pattern,industries' }));
    await choose(mounted, XUANWEI);
    await switchTo(mounted, 'industries');
    expect(expanded(mounted)).to.deep.equal([XUANWEI]);
    const heard = await choicesDuring<MapSelectDetail>(mounted, () => choose(mounted, QILIN));
    expect(heard[0]?.view).to.equal('industries');
    // The page has the last word.
    mounted.element.layer = 'towns';
    await until('the page’s layer is shown', () =>
      textsOf(mounted.root, '.heading').includes(catalogue.layer('towns').name['zh-CN']),
    );
  });

  it('the focus stays on the button', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern', layers: 'pattern,industries' }));
    const [, second] = layerButtons(mounted);
    second?.focus();
    await switchTo(mounted, 'industries');
    expect((mounted.root.activeElement as HTMLElement | null)?.dataset['layer']).to.equal('industries');
  });

  it('a single layer needs no buttons', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern', layers: 'pattern' }));
    expect(layerButtons(mounted)).to.deep.equal([]);
  });

  // Defect: the code’s text is of the chosen layer, its attribute of the page’s.
  it('the embed code repeats the layer that it describes', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern', layers: 'pattern,industries' }));
    await switchTo(mounted, 'industries');
    const code = await offered(mounted, '复制嵌入代码');
    expect(code).to.include(catalogue.layer('industries').name['zh-CN']);
    expect(code).to.include(' layer="industries"');
  });

  it('an id in layers that does not exist is named, and the others are offered', async () => {
    const mounted = await drawn(mountMap({ layer: 'pattern', layers: 'pattern,patern,towns' }));
    await until('the message is shown', () => messages(mounted));
    expect(textsOf(mounted.root, '.problems li')).to.have.length(1);
    expect(messages(mounted)).to.include('patern').and.include('layers');
    expect(mounted.errors.map(({ attribute, value }) => `${String(attribute)} ${String(value)}`)).to.deep.equal([
      'layers patern',
    ]);
    expect(layerButtons(mounted).map(({ dataset }) => dataset['layer'])).to.deep.equal(['pattern', 'towns']);
  });
});
