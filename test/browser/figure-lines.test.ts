import { expect } from 'chai';
import { FACT, closed, figureOf, find, opened, pageOf, shownIn, shownOne, tag } from './figure-page.js';
import { clearQuietly } from './helpers.js';

describe('a figure in the lines of a paragraph', () => {
  clearQuietly();

  it('the note opens below the line of its figure: what stands before it in the paragraph does not move', async () => {
    const [first, second, third] = await shownIn(
      pageOf(
        `<p>2020年，曲靖的经济总量${tag('gdp-2020')}，全国地级城市排名从2015年的${tag('gdp-rank-2015')}跃升，五年前进</p><p>跃升到${tag('gdp-rank-2020')}。</p>`,
        { width: 420 },
      ),
    );
    if (!first || !second || !third) throw new Error('a figure is missing');
    const places = () => [first, second, third].map((host) => figureOf(host).getBoundingClientRect());
    const [, before, last] = places();
    const note = await opened(second);
    const [, after, moved] = places();
    expect(after?.top).to.equal(before?.top);
    expect(after?.left).to.equal(before?.left);
    const box = note.getBoundingClientRect();
    expect(box.top).to.be.at.least(after?.bottom ?? Infinity);
    expect(moved?.top).to.be.greaterThan(box.bottom - 1);
    expect(last?.top).to.be.lessThan(box.bottom);
    expect(box.width).to.be.closeTo(420, 1);
  });

  it('the open note of a last line stays within its paragraph, which is then as it was', async () => {
    const box = pageOf(`<p>甲${tag(FACT)}乙${tag('gdp-2020')}</p><p>下一段</p>`);
    const [one, two] = await shownIn(box);
    const paragraph = box.querySelector('p');
    if (!one || !two || !paragraph) throw new Error('a figure is missing');
    for (const host of [one, two]) {
      const note = await opened(host);
      expect(note.getBoundingClientRect().bottom).to.be.at.most(paragraph.getBoundingClientRect().bottom);
    }
    figureOf(one).click();
    await closed(one);
    const note = find(two, '.note');
    expect(note?.getBoundingClientRect().bottom).to.be.at.most(paragraph.getBoundingClientRect().bottom);
    two.remove();
    expect(paragraph.getAttributeNames()).to.deep.equal([]);
  });

  it('a figure at the end of a line keeps its mark beside it, and no line begins with the comma after it', async () => {
    for (let width = 160; width < 240; width += 7) {
      const host = await shownOne(`<p>经济总量要${tag(FACT)}，力争更多</p>`, { width });
      const mark = find(host, '.mark')?.getBoundingClientRect();
      const [line] = figureOf(host).getClientRects();
      expect(mark?.left, String(width)).to.be.closeTo(line?.left ?? NaN, 8);
      expect(mark?.top, String(width)).to.be.closeTo(line?.top ?? NaN, 12);
      const comma = document.createRange();
      comma.setStart(host.nextSibling ?? host, 0);
      comma.setEnd(host.nextSibling ?? host, 1);
      const lines = [...figureOf(host).getClientRects()];
      expect(comma.getBoundingClientRect().top, String(width)).to.be.lessThan(lines[lines.length - 1]?.bottom ?? NaN);
    }
  });

  it('the indent of a paragraph does not push the mark into the number', async () => {
    const host = await shownOne(`<p style="text-indent:2em">全市要${tag(FACT)}。</p>`);
    const mark = find(host, '.swatch')?.getBoundingClientRect() ?? new DOMRect();
    const figure = figureOf(host).getBoundingClientRect();
    expect(mark.left).to.be.at.least(figure.left);
    // The room before the number is one em.
    expect(mark.right).to.be.at.most(figure.left + 16);
    const note = await opened(host);
    for (const line of note.querySelectorAll('p, dt, dd, div'))
      expect(getComputedStyle(line).textIndent).to.equal('0px');
  });

  it('the tag of the snippet takes the room that the figure will have: nothing moves', async () => {
    const source = await shownOne(`<p>${tag(FACT)}</p>`);
    const markup = (await source.toSnippet('script', '/qj/qj-widgets.js')).replace(/^.*\n/, '');
    expect(markup).to.match(/^<qj-figure /);
    const box = pageOf(`<p>要<span>${markup.replaceAll('qj-figure', 'not-yet')}</span>，力争<i></i></p>`);
    const line = box.querySelector('i');
    const before = line?.getBoundingClientRect().left;
    const place = box.querySelector('span');
    if (place) place.innerHTML = markup;
    await shownIn(box);
    expect(line?.getBoundingClientRect().left).to.be.closeTo(before ?? NaN, 0.6);
  });

  it('stands in headings, cells and right-to-left text, in the type of the place', async () => {
    const box = pageOf(
      `<h2>到2025年${tag(FACT)}</h2><table><tr><td>城镇化率</td><td>${tag('urbanisation-rate-50')}</td></tr></table><p dir="rtl">نص ${tag('gdp-2020')} نص</p>`,
      { width: 320 },
    );
    for (const host of await shownIn(box)) {
      expect(getComputedStyle(figureOf(host)).fontSize).to.equal(getComputedStyle(host).fontSize);
      const note = await opened(host);
      expect(getComputedStyle(note).direction).to.equal('ltr');
      expect(note.getBoundingClientRect().right).to.be.at.most(box.getBoundingClientRect().right + 1);
      const mark = find(host, '.mark')?.getBoundingClientRect().left ?? NaN;
      expect(mark).to.be.lessThan(figureOf(host).getBoundingClientRect().left + 8);
    }
    expect(box.scrollWidth).to.be.at.most(320);
  });
});
