import { expect } from 'chai';
import { formatFigure } from '../../src/core/format.js';
import { LOCALES, type Locale } from '../../src/core/locale.js';
import { upgradeLinks } from '../../src/elements/upgrade.js';
import { QjFigure, type FigureSelectDetail } from '../../src/figure/element.js';
import { violations } from './axe.js';
import { FACT, closed, figureOf, find, focused, opened, pageOf, seen, shownIn, shownOne, tag } from './figure-page.js';
import { catalogue, clearQuietly, press, settle, until } from './helpers.js';

describe('a figure in running text', () => {
  clearQuietly();

  for (const lang of LOCALES) {
    it(`every fact stands as the documents have it, whatever was typed: ${lang}`, async () => {
      const { facts } = catalogue.data;
      const hosts = await shownIn(
        pageOf(`<p>${facts.map(({ id }) => tag(id, '约9999亿元')).join('，')}</p>`, { lang }),
      );
      expect(hosts.map((host) => [host.fact, seen(host)])).to.deep.equal(
        facts.map((fact) => [fact.id, formatFigure(fact, lang)]),
      );
      for (const host of hosts) expect(figureOf(host).getAttribute('aria-label')).to.include(seen(host));
    }).timeout(120_000);
  }

  it('the note says where the figure stands, and which figures differ and why', async () => {
    const note = await opened(await shownOne(`<p>产能${tag('lfp-capacity-2020')}。</p>`));
    const fact = catalogue.fact('lfp-capacity-2020');
    const [difference] = catalogue.differences(fact);
    for (const text of [
      '实际',
      '2020年',
      '曲靖市',
      fact.evidence.printed,
      fact.evidence.locator,
      catalogue.source(fact).title['zh-CN'],
      fact.note?.['zh-CN'] ?? '',
      difference?.words['zh-CN'] ?? '',
      ...(difference?.facts ?? []).map((id) => formatFigure(catalogue.fact(id), 'zh-CN')),
    ])
      expect(note.textContent).to.include(text);
    expect(text(note, 'dt')).to.include('口径');
  });

  it('in English the figure is English, and the note has it as printed', async () => {
    const host = await shownOne(`<p>GDP of ${tag(FACT, 'whatever')}.</p>`, { lang: 'en' });
    expect(seen(host)).to.equal('over CNY 500 billion');
    expect((await opened(host)).textContent).to.include('突破5000亿元');
    host.lang = 'zh-CN';
    await until('it is Chinese', () => seen(host) === '突破5000亿元');
  });

  it('the mark and the underline say the nature; a higher goal is told from a goal', async () => {
    const facts = {
      'gdp-2020': 'actual',
      'gdp-2025-floor': 'target',
      'gdp-2025-stretch': 'stretch',
      'polysilicon-2025': 'forecast',
    };
    const hosts = await shownIn(
      pageOf(
        `<p>${Object.keys(facts)
          .map((id) => tag(id))
          .join('')}</p>`,
      ),
    );
    expect(hosts.map((host) => figureOf(host).className)).to.deep.equal(
      Object.values(facts).map((mark) => `figure ${mark}`),
    );
    const looks = hosts.map((host) => {
      const { textDecorationColor, textDecorationStyle } = getComputedStyle(figureOf(host));
      return `${textDecorationColor} ${textDecorationStyle} ${find(host, '.swatch')?.innerHTML ?? ''}`;
    });
    expect(new Set(looks).size).to.equal(4);
  });

  it('a key opens the note, Escape closes it from within, and the focus is back on the figure', async () => {
    const host = await shownOne(`<p>到2025年${tag(FACT)}。</p>`);
    const figure = figureOf(host);
    figure.focus();
    expect(focused()).to.equal(figure);
    press(figure, 'Enter');
    await until('the note is open', () => find(host, '.note'));
    expect(figure.getAttribute('aria-expanded')).to.equal('true');
    expect(find(host, `#${figure.getAttribute('aria-controls') ?? ''}`)).to.equal(find(host, '.note'));
    find(host, '.note button')?.focus();
    press(find(host, '.note button'), 'Escape');
    await closed(host);
    expect(focused()).to.equal(figure);
    expect(figure.getAttribute('aria-expanded')).to.equal('false');
    press(figure, ' ');
    await until('the note is open', () => find(host, '.note'));
    press(figure, ' ');
    await closed(host);
  });

  it('Escape where nothing is open stays the page’s', async () => {
    const host = await shownOne(`<p>到2025年${tag(FACT)}。</p>`);
    let heard: string[] = [];
    host.addEventListener('qj-select', ({ detail }) => (heard = [...heard, String(detail.open)]));
    press(figureOf(host), 'Escape');
    await settle();
    expect(heard).to.deep.equal([]);
  });

  it('tells the page that it is there, and each time that the note opens or closes', async () => {
    const heard: unknown[] = [];
    const listen = ({ type, detail }: Event & { detail?: unknown }) => heard.push([type, detail]);
    for (const type of ['qj-ready', 'qj-select', 'qj-error']) document.addEventListener(type, listen);
    const host = await shownOne(`<p>${tag(FACT)}</p>`);
    await opened(host);
    find(host, '.note button')?.click();
    await closed(host);
    for (const type of ['qj-ready', 'qj-select', 'qj-error']) document.removeEventListener(type, listen);
    expect(heard).to.deep.equal([
      ['qj-ready', { view: FACT }],
      ['qj-select', { view: FACT, open: true } satisfies FigureSelectDetail],
      ['qj-select', { view: FACT, open: false }],
    ]);
  });

  it('an id that there is not leaves the text as it is, and says so', async () => {
    const box = pageOf(`<p>要${tag('gdp-2025', '<b>突破5000亿元</b>')}，${tag('', '十个')}。</p>`);
    const hosts = [...box.querySelectorAll('qj-figure')];
    for (const host of hosts) await until('it says what is wrong', () => find(host, '[role="alert"]'));
    const [unknown, missing] = hosts;
    expect(find(hosts[0] as QjFigure, '[role="alert"]')?.textContent).to.equal(
      '〔没有编号为“gdp-2025”的数字，相近的是 gdp-2025-floor〕',
    );
    expect(unknown?.querySelector('b')?.getClientRects()).to.have.length(1);
    expect(unknown?.errors.map(({ code, attribute, choices }) => [code, attribute, choices[0]])).to.deep.equal([
      ['unknown-view', 'fact', FACT],
    ]);
    expect(missing?.errors.map(({ code }) => code)).to.deep.equal(['missing-view']);
    expect(find(hosts[0] as QjFigure, '.figure')).to.equal(null);
    if (unknown) unknown.fact = FACT;
    await until('it is mended', () => unknown && find(unknown, '.figure'));
    expect(unknown?.errors).to.deep.equal([]);
  });

  it('without a network the text stands and the page is told; nothing is said to readers', async () => {
    const { load } = QjFigure;
    QjFigure.load = () => Promise.reject(new TypeError('no network'));
    const heard: string[] = [];
    const listen = (event: Event) => heard.push((event as CustomEvent<{ code: string }>).detail.code);
    document.addEventListener('qj-error', listen);
    const box = pageOf(`<p>要${tag(FACT, '突破5000亿元')}。</p>`);
    await until('the page is told', () => heard.length);
    await settle();
    document.removeEventListener('qj-error', listen);
    QjFigure.load = load;
    expect(heard).to.deep.equal(['load-failed']);
    const host = box.querySelector('qj-figure');
    expect(host && find(host, '[role="alert"]')).to.equal(null);
    expect(host && find(host, 'slot')).to.not.equal(null);
  });

  it('within a link nothing opens: the figure has its mark, its nature in words, and the link works', async () => {
    const host = await shownOne(`<p><a href="#there">见${tag('gdp-2035')}一图</a></p>`);
    const figure = figureOf(host);
    expect([figure.hasAttribute('role'), figure.hasAttribute('tabindex')]).to.deep.equal([false, false]);
    expect(find(host, '[role="img"]')?.getAttribute('aria-label')).to.equal('目标');
    figure.click();
    await settle();
    expect([find(host, '.note'), location.hash]).to.deep.equal([null, '#there']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('follows the theme of the page, and light text where the page names none', async () => {
    const themeOf = (host: QjFigure) => find(host, '.qj')?.dataset['theme'];
    expect(themeOf(await shownOne(`<p>${tag(FACT)}</p>`))).to.equal('light');
    expect(themeOf(await shownOne(`<p style="color:#eee">${tag(FACT)}</p>`))).to.equal('dark');
    expect(themeOf(await shownOne(`<p data-theme="dark">${tag(FACT)}</p>`))).to.equal('dark');
    expect(themeOf(await shownOne(`<p style="color:#eee">${tag(FACT, '', 'theme="light"')}</p>`))).to.equal('light');
  });

  it('the page’s resets do not reach it', async () => {
    const style = document.createElement('style');
    style.textContent = 'p * { all: unset } * { outline: none !important; float: none !important; line-height: 1 }';
    document.head.append(style);
    const host = await shownOne(`<p>要${tag(FACT)}。</p>`);
    const note = await opened(host);
    const { float, lineHeight, display } = getComputedStyle(note);
    style.remove();
    expect([float, display]).to.deep.equal(['left', 'block']);
    expect(Number.parseFloat(lineHeight)).to.be.greaterThan(18);
  });

  it('a link in a sentence with a number in it becomes the figure; a reference, a reader’s link and another site’s do not', async () => {
    const href = (host = '') => `${host}/qj/embed.html#qj-figure?fact=${FACT}`;
    const box = pageOf(`<p>要<a href="${href()}">突破6000亿元</a>，见<a href="${href()}">出处</a>；
      <a rel="ugc" href="${href()}">5000亿元</a>，<a href="${href('https://other.example')}">5000亿元</a>。</p>`);
    await upgradeLinks(box);
    const hosts = await shownIn(box);
    expect(hosts.map(seen)).to.deep.equal(['突破5000亿元']);
    expect(hosts[0]?.querySelector('a')?.textContent).to.equal('突破6000亿元');
    expect([...box.querySelectorAll('p > a')].map(({ textContent }) => textContent)).to.deep.equal([
      '出处',
      '5000亿元',
      '5000亿元',
    ]);
    await upgradeLinks(box);
    expect(box.querySelectorAll('qj-figure')).to.have.length(1);
  });

  it('an address that asks for no figure of ours is not quoted on the page', async () => {
    const box = pageOf(`<p><a href="/qj/embed.html#qj-figure?fact=zhexie-1">1</a></p>`);
    await upgradeLinks(box);
    const host = box.querySelector('qj-figure');
    const message = await until('it says what is wrong', () => host && find(host, '[role="alert"]'));
    expect(message.textContent).to.not.include('zhexie');
  });

  it('gives itself out in words and as a snippet, in its language', async () => {
    const host = await shownOne(`<p>${tag(FACT)}</p>`);
    expect(await host.toText('alternative')).to.equal('曲靖市，地区生产总值：突破5000亿元（2025年目标）。');
    expect(await host.toText('citation')).to.include('“突破5000亿元”');
    expect(await host.toSnippet('link', '/qj/qj-widgets.js')).to.equal(
      `<a href="/qj/embed.html#qj-figure?fact=${FACT}">突破5000亿元</a>`,
    );
    let refused = '';
    await host.toSnippet('link', 'javascript:alert(1)').catch((error: unknown) => (refused = String(error)));
    expect(refused).to.include('javascript:alert(1)');
  });

  it('the attribute opens the note, and follows it', async () => {
    const host = await shownOne(`<p>${tag(FACT, '', 'open')}</p>`);
    await until('the note is open', () => find(host, '.note'));
    figureOf(host).click();
    await closed(host);
    expect(host.hasAttribute('open')).to.equal(false);
  });

  for (const lang of LOCALES)
    it(`axe finds nothing, closed and open, in both themes: ${lang}`, async () => {
      for (const theme of ['light', 'dark']) {
        const colors = theme === 'dark' ? 'color:#eee;background:#12171d' : 'background:#fff';
        const box = pageOf(
          `<p data-theme="${theme}" style="${colors}">${names(lang)}${tag(FACT)}，${tag('gdp-2020')}。${tag('gdp-2025', '5000亿元')}</p>`,
          { lang },
        );
        await until('what is wrong is said', () => {
          const host = box.querySelector<QjFigure>('[fact="gdp-2025"]');
          return host && find(host, '[role="alert"]');
        });
        const [host] = [...box.querySelectorAll('qj-figure')];
        await until('it is shown', () => host && find(host, '.figure'));
        expect(await violations(box)).to.deep.equal([]);
        if (host) await opened(host);
        expect(await violations(box)).to.deep.equal([]);
        box.remove();
      }
    });
});

const names = (lang: Locale): string => (lang === 'en' ? 'By 2025 ' : '到2025年');

const text = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
