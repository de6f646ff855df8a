import { expect } from 'chai';
import { upgradeLinks } from '../../src/elements/upgrade.js';
import { clear, count, until } from './helpers.js';
import { WIDGETS } from './widgets.js';

const pageWith = (markup: string): HTMLElement => {
  const box = document.createElement('div');
  box.style.width = '600px';
  box.innerHTML = markup;
  document.body.prepend(box);
  return box;
};

describe('links to views', () => {
  afterEach(clear);

  for (const { tag, attribute, storyView } of WIDGETS) {
    it(`a link that stands alone becomes the view, and stays inside it: ${tag}`, async () => {
      const box = pageWith(
        `<p><a href="/qj/embed.html#${tag}?${attribute}=${storyView}&amp;theme=dark">图的题目</a></p>`,
      );
      await upgradeLinks(box);
      const element = box.querySelector(tag);
      expect([element?.getAttribute(attribute), element?.theme]).to.deep.equal([storyView, 'dark']);
      expect(element?.querySelector('a')?.textContent).to.equal('图的题目');
      await until('it is shown', () => element?.shadowRoot?.querySelector('.chart svg'));
      await upgradeLinks(box);
      expect(count(box, tag)).to.equal(1);
    });
  }

  it('links in running text, of readers, of other tags, and to other places stay links', async () => {
    const box = pageWith(`
      <p>见<a href="/qj/embed.html#qj-target-gauge?target=gdp-2025">图</a>。</p>
      <p><a rel="nofollow ugc" href="/qj/embed.html#qj-target-gauge?target=gdp-2025">读者的链接</a></p>
      <p><a href="/qj/embed.html#qj-unknown?target=gdp-2025">没有这个标签</a></p>
      <p><a href="/qj/embed.html#qj-target-gauge">没有选图</a></p>`);
    await upgradeLinks(box);
    expect(count(box, 'a')).to.equal(4);
    expect(count(box, 'qj-target-gauge')).to.equal(0);
  });

  it('a frame’s caption becomes the view where a filter has dropped the frame, and stays a link where it is there', async () => {
    const caption =
      '<figcaption><p><a href="/qj/embed.html#qj-target-gauge?target=gdp-2025">曲靖市，地区生产总值</a></p></figcaption>';
    const box = pageWith(
      `<figure><iframe title="图"></iframe>${caption}</figure><figure>${caption}</figure>${caption.replace(/<\/?figcaption>/g, '')}`,
    );
    await upgradeLinks(box);
    expect(count(box, 'qj-target-gauge')).to.equal(2);
    expect(count(box.querySelector('figure') ?? box, 'qj-target-gauge')).to.equal(0);
  });

  it('a link puts no words, figures or addresses into the page', async () => {
    const box = pageWith(
      '<p><a href="/qj/embed.html#qj-target-gauge?target=gdp-2025&amp;heading=假的&amp;value=9999&amp;data={}&amp;onclick=alert(1)">图</a></p>',
    );
    await upgradeLinks(box);
    expect(box.querySelector('qj-target-gauge')?.getAttributeNames()).to.deep.equal(['target']);
  });
});
