import { expect } from 'chai';
import { heightIn } from '../../src/embed/message.js';
import { squeeze, until } from './helpers.js';
import { expectClean, openPage, requestsOf } from './strict-page.js';
import { WIDGETS } from './widgets.js';

const shownIn = (page: Window | null | undefined, tag: string): Promise<ShadowRoot> =>
  until(`${tag} shows its drawing`, () => {
    const root = page?.document.querySelector(tag)?.shadowRoot;
    return root?.querySelector('.chart svg text') ? root : null;
  });

describe('every form that an editor can paste, built, under the strict policy', () => {
  it('one file: shows its view with that one request, then lives on what lies beside it', async () => {
    const { frame, page } = await openPage('/strict/forms.html');
    const root = await shownIn(page, 'qj-target-gauge[target="gdp-2025"]');
    const link = await until('the link is the view', () => page.document.querySelector('p > qj-target-gauge'));
    await until('the linked view is shown', () => link.shadowRoot?.querySelector('.chart svg text'));
    expect(link.querySelector('a')?.textContent).to.include('2035年目标');
    // The linked view is another one: what makes a view of a link, and its picture, are all that was asked for besides.
    expect(
      requestsOf(page)
        .filter((path) => path.startsWith('/qj/'))
        .map((path) => path.replace(/-[\w-]{7}\.js$/, '-….js'))
        .sort(),
    ).to.deep.equal([
      '/qj/embed/gdp-2025.js',
      '/qj/links-….js',
      '/qj/snippet-forms-….js',
      '/qj/views/target-gauge/gdp-2025.css',
      '/qj/views/target-gauge/gdp-2035/zh-CN-580.js',
    ]);
    root.querySelector<HTMLElement>('.mark')?.focus();
    await until('the live drawing is shown', () => root.querySelector('.chart svg text'));
    await until('the hint is shown', () => root.querySelector('.tooltip strong'));
    root.querySelector<HTMLElement>('[data-panel="table"]')?.click();
    await until('the table is open', () => root.querySelector('.panel table'));
    expectClean(page);
    // Names of a plain script stay its own.
    expect(Object.keys(page).filter((name) => /qj/i.test(name))).to.deep.equal([]);
    frame.remove();
  });

  it('the plain script registers all tags and upgrades links; the module beside it changes nothing', async () => {
    const { frame, page } = await openPage('/strict/classic.html');
    const map = await shownIn(page, 'qj-county-map');
    await shownIn(page, 'qj-industry-chain');
    expect(page.document.querySelectorAll('qj-industry-chain')).to.have.length(1);
    for (const { tag } of WIDGETS) expect(page.customElements.get(tag), tag).to.be.a('function');
    map.querySelector<HTMLElement>('.county')?.click();
    await until('the county is open', () => map.querySelector('[part="details"] li'));
    await until('the live drawing is shown', () => map.querySelector('.chart svg text'));
    expectClean(page);
    frame.remove();
  });

  it('frames show their view, tell their height, also in a sandbox, and are complete without scripts', async () => {
    const { frame, page } = await openPage('/strict/frames.html');
    const inner = (id: string) => page.document.getElementById(id) as HTMLIFrameElement;
    await shownIn(inner('view').contentWindow, 'qj-target-gauge');
    await shownIn(inner('any').contentWindow, 'qj-industry-chain');
    for (const id of ['view', 'any', 'sandboxed']) {
      await until(`${id} has its height`, () => Number.parseFloat(inner(id).style.height) > 300);
    }
    for (const id of ['view', 'any']) {
      await until(`${id} needs no scrolling`, () => {
        const root = inner(id).contentDocument?.documentElement;
        return root && root.scrollHeight <= root.clientHeight + 1;
      });
    }
    const bare = inner('bare').contentDocument;
    expect(squeeze(bare?.querySelector('svg[role="img"]')?.textContent ?? '')).to.include('突破1.2万亿元');
    expect(bare?.querySelector('table')?.textContent).to.include('突破1.2万亿元');
    expect(inner('bare').style.height).to.equal('');
    expectClean(page);
    frame.remove();
  });

  for (const { tag, name, attribute, storyView } of WIDGETS) {
    it(`${name}: a frame of a view, and one of any view, show it`, async () => {
      for (const src of [`/qj/embed/${storyView}.html`, `/qj/embed.html#${tag}?${attribute}=${storyView}`]) {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'width:390px;height:800px';
        frame.src = src;
        document.body.prepend(frame);
        await until('the frame has loaded', () => frame.contentDocument?.querySelector(tag));
        await shownIn(frame.contentWindow, tag);
        frame.remove();
      }
    });
  }

  it('heights of others do not count', () => {
    const good = { type: 'qj-widgets:height', height: 512.2 };
    expect(heightIn(good)).to.equal(513);
    for (const other of [
      null,
      'qj-widgets:height',
      { ...good, type: 'height' },
      { ...good, height: '512' },
      { ...good, height: Number.NaN },
      { ...good, height: -1 },
      { ...good, height: 1e9 },
      { type: 'qj-widgets:height' },
    ])
      expect(heightIn(other)).to.equal(null);
  });
});
