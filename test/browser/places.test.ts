import { expect } from 'chai';
import { catalogue, clear, drawn, mountChain, mountGauge, mountMap, type Mounted } from './helpers.js';

const WIDTHS = [320, 340, 390, 480, 720, 1100];

/** More than this below a view would be a hole in the page: a part of its height, or so many CSS pixels. */
const MOST_EMPTY = [0.1, 80] as const;

const VIEWS: [widget: string, id: string, mount: (options: { width: number; lang: string }) => Mounted][] = [
  ...catalogue.data.targets.map(({ id }): (typeof VIEWS)[number] => [
    'target-gauge',
    id,
    (options) => mountGauge({ target: id }, options),
  ]),
  ...[...catalogue.data.chainGroups, ...catalogue.data.chains].map(({ id }): (typeof VIEWS)[number] => [
    'industry-chain',
    id,
    (options) => mountChain({ chain: id }, options),
  ]),
  ...catalogue.data.layers.map(({ id }): (typeof VIEWS)[number] => [
    'county-map',
    id,
    (options) => mountMap({ layer: id }, options),
  ]),
];

/** What a page links to keep the place of its views. */
const linkStyles = async (): Promise<HTMLLinkElement[]> =>
  Promise.all(
    VIEWS.map(
      ([widget, id]) =>
        new Promise<HTMLLinkElement>((resolve, reject) => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = `/src/elements/views/${widget}/${id}.css`;
          link.addEventListener('load', () => {
            resolve(link);
          });
          link.addEventListener('error', () => {
            reject(new Error(link.href));
          });
          document.head.append(link);
        }),
    ),
  );

describe('a page that links a view’s style sheet keeps its place', () => {
  let links: HTMLLinkElement[] = [];

  before(async () => {
    links = await linkStyles();
  });
  after(() => {
    for (const link of links) link.remove();
  });
  afterEach(clear);

  for (const lang of ['zh-CN', 'en']) {
    for (const width of WIDTHS) {
      it(`${lang}, ${width} px: nothing below moves, and no hole is left`, async () => {
        for (const [, id, mount] of VIEWS) {
          const mounted = mount({ width, lang });
          const { element, root } = mounted;
          const reserved = element.offsetHeight;
          await drawn(mounted);
          expect(element.offsetHeight, id).to.equal(reserved);
          const needed = root.querySelector<HTMLElement>('.qj')?.offsetHeight ?? 0;
          expect(reserved - needed, id).to.be.below(Math.max(MOST_EMPTY[1], MOST_EMPTY[0] * needed));
          clear();
        }
      });
    }
  }

  it('before the script has run the tag’s own text stands in that place', () => {
    const box = document.createElement('div');
    box.style.width = '390px';
    box.innerHTML = '<qj-later-gauge target="gdp-2025">曲靖市地区生产总值目标</qj-later-gauge>';
    document.body.prepend(box);
    const style = document.createElement('style');
    // The rules know the tag by its name; one that no script defines stands for one whose script is still on its way.
    style.textContent = links
      .flatMap(({ sheet }) => [...(sheet?.cssRules ?? [])])
      .filter(({ cssText }) => cssText.includes('target="gdp-2025"'))
      .map(({ cssText }) => cssText.replaceAll('qj-target-gauge', 'qj-later-gauge'))
      .join('\n');
    document.head.append(style);
    expect(box.querySelector<HTMLElement>('qj-later-gauge')?.offsetHeight).to.be.above(400);
    style.remove();
  });
});
