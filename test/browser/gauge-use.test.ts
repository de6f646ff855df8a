import { expect } from 'chai';
import type { GaugeData } from '../../src/widgets/target-gauge/editor-data.js';
import type { GaugeSelectDetail } from '../../src/widgets/target-gauge/element.js';
import {
  catchDownload,
  chooseFromMenu,
  clear,
  count,
  drawn,
  drawnWidth,
  type MountedGauge,
  mountGauge,
  openPanel,
  press,
  reached,
  settle,
  textsOf,
  until,
} from './helpers.js';

const focused = ({ root }: MountedGauge): HTMLElement => root.activeElement as HTMLElement;
const markKeys = ({ root }: MountedGauge): string[] =>
  [...root.querySelectorAll<HTMLElement>('.mark')].map((mark) => mark.dataset['key'] ?? '');

describe('reading a gauge', () => {
  afterEach(clear);

  it('has one tab stop in the visual; arrows, Home and End move, Esc closes the hint', async () => {
    const mounted = await reached(mountGauge({ target: 'gdp-2025' }));
    const marks = [...mounted.root.querySelectorAll<HTMLElement>('.mark')];
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    const keys = markKeys(mounted);
    marks[0]?.focus();
    for (const key of keys.slice(1)) {
      press(focused(mounted), 'ArrowRight');
      expect(focused(mounted).dataset['key']).to.equal(key);
    }
    press(focused(mounted), 'ArrowRight');
    expect(focused(mounted).dataset['key']).to.equal(keys[0]);
    press(focused(mounted), 'End');
    await mounted.element.updateComplete;
    expect(focused(mounted).dataset['key']).to.equal('gdp-2025-stretch');
    expect(textsOf(mounted.root, '.tooltip').join())
      .to.include('力争6000亿元')
      .and.include('若干意见')
      .and.include('力争达到6000亿元');
    expect(marks.filter(({ tabIndex }) => tabIndex === 0).map((mark) => mark.dataset['key'])).to.deep.equal([
      'gdp-2025-stretch',
    ]);
    press(focused(mounted), 'Escape');
    await mounted.element.updateComplete;
    expect(count(mounted.root, '.tooltip')).to.equal(0);
  });

  it('marks lie in the visual and are at least 44 px in each direction', async () => {
    for (const width of [320, 390, 720, 1100]) {
      const mounted = await drawn(mountGauge({ target: 'gdp-rank-2035' }, { width }));
      for (const mark of mounted.root.querySelectorAll<HTMLElement>('.mark')) {
        expect(mark.offsetWidth).to.be.at.least(44);
        expect(mark.offsetHeight).to.be.at.least(44);
      }
      clear();
    }
  });

  it('a choice reports the fact with its evidence', async () => {
    const mounted = await drawn(mountGauge({ target: 'gdp-2025' }));
    const heard: GaugeSelectDetail[] = [];
    document.addEventListener('qj-select', (event) => heard.push((event as CustomEvent<GaugeSelectDetail>).detail), {
      once: true,
    });
    mounted.root.querySelector<HTMLElement>('[data-key="gdp-2025-floor"].mark')?.click();
    await until('the choice is reported', () => heard.length > 0);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({ view: 'gdp-2025', key: 'gdp-2025-floor', role: '目标' });
    expect(heard[0]?.figure.evidence).to.include({ document: 'subcentre-page', printed: '突破5000亿元' });
  });

  it('says that it is ready once per view', async () => {
    const ready: string[] = [];
    const listen = (event: Event) => ready.push((event as CustomEvent<{ view: string }>).detail.view);
    document.addEventListener('qj-ready', listen);
    const { element: gauge, root } = await drawn(mountGauge({ target: 'gdp-2025' }));
    gauge.requestUpdate();
    await gauge.updateComplete;
    gauge.target = 'gdp-2035';
    await until('the other view is shown', () => root.querySelector('.heading')?.textContent.includes('2035'));
    await gauge.updateComplete;
    document.removeEventListener('qj-ready', listen);
    expect(ready).to.deep.equal(['gdp-2025', 'gdp-2035']);
  });

  it('lists each figure with document, place in the text, print, kind, scope and comparator', async () => {
    const mounted = await drawn(mountGauge({ target: 'gdp-2025' }));
    const button = mounted.root.querySelector<HTMLElement>('[data-panel="sources"]');
    const height = mounted.root.querySelector<HTMLElement>('.visual')?.offsetHeight;
    await openPanel(mounted, 'sources');
    // The drawing keeps its size when something opens below it.
    expect(mounted.root.querySelector<HTMLElement>('.visual')?.offsetHeight).to.equal(height);
    const panel = textsOf(mounted.root, '.panel')[0] ?? '';
    for (const text of [
      '《关于支持曲靖市建设云南副中心城市的若干意见》（云南省委、省政府，报纸专版摘登，未注明日期）',
      '云南日报，2021-10-25',
      '突破5000亿元',
      '力争达到6000亿元',
      '接近3000亿元',
      '目标，2025年',
      '突破',
      '未注明',
      '相当于5000亿元目标的近60%',
      '接近3000亿元 ÷ 5000亿元',
    ])
      expect(panel).to.include(text);
    press(mounted.root.querySelector('.panel'), 'Escape');
    await mounted.element.updateComplete;
    expect(count(mounted.root, '.panel')).to.equal(0);
    expect(focused(mounted) === button).to.equal(true);
  });

  it('shows a figure of another scope as a difference, never as progress', async () => {
    const mounted = await drawn(mountGauge({ target: 'central-city-gdp-share-2025' }));
    const { root } = mounted;
    expect(textsOf(root, '.legend li')).to.deep.equal(['目标：约65%（2025年）']);
    expect(textsOf(root, '.remarks').join()).to.include('44%').and.include('口径和时间均不同');
    expect(textsOf(root, '.chart svg text').join()).to.not.include('44');
    await openPanel(mounted, 'table');
    expect(textsOf(root, 'tbody tr').filter((row) => row.includes('44%') && row.includes('不同数字'))).to.have.length(
      1,
    );
  });

  it('opens the menu from the keyboard, moves in it and gives the focus back', async () => {
    const mounted = await drawn(mountGauge({ target: 'gdp-2025' }));
    const button = mounted.root.querySelector<HTMLElement>('[aria-haspopup="menu"]');
    button?.focus();
    press(button, 'ArrowDown');
    await until('the first item has the focus', () => focused(mounted).getAttribute('role') === 'menuitem');
    expect(textsOf(mounted.root, '[role="menuitem"]')).to.deep.equal([
      '数据表',
      '下载 CSV',
      '下载 SVG',
      '下载 PNG',
      '复制引用',
      '复制嵌入代码',
    ]);
    press(focused(mounted), 'ArrowUp');
    expect(focused(mounted).textContent.trim()).to.equal('复制嵌入代码');
    press(focused(mounted), 'Escape');
    await mounted.element.updateComplete;
    expect(count(mounted.root, '[role="menu"]')).to.equal(0);
    expect(focused(mounted) === button).to.equal(true);
  });

  it('hands out CSV, SVG and PNG that hold the figures', async () => {
    const mounted = await drawn(mountGauge({ target: 'gdp-2025' }));
    const csv = await catchDownload(() => void chooseFromMenu(mounted, '下载 CSV'));
    expect(csv.name).to.equal('qj-target-gauge-gdp-2025.csv');
    expect(await csv.text())
      .to.include('突破,5000,亿元,2025')
      .and.include('突破5000亿元');
    const svg = await catchDownload(() => void chooseFromMenu(mounted, '下载 SVG'));
    const file = new DOMParser().parseFromString(await svg.text(), 'image/svg+xml');
    expect(count(file, 'parsererror')).to.equal(0);
    expect(file.documentElement.textContent)
      .to.include('地区生产总值：2025年目标')
      .and.include('来源：')
      .and.include('未注明日期');
    expect(await svg.text())
      .to.not.include('var(--')
      .and.not.match(/(?:href|src)="(?!#)/);
    const png = await catchDownload(() => void chooseFromMenu(mounted, '下载 PNG'));
    const picture = await createImageBitmap(png.blob);
    expect(picture.width).to.equal(2 * Number(file.documentElement.getAttribute('width')));
  });

  it('copies by hand where the clipboard is closed', async () => {
    const mounted = await drawn(
      mountGauge({ target: 'gdp-2025', value: '3500', 'value-date': '2024', 'value-source': '示例“年鉴”' }),
    );
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    try {
      await chooseFromMenu(mounted, '复制嵌入代码');
      const area = await until('the text is offered', () => mounted.root.querySelector('textarea'));
      expect(area.value).to.include(
        '<qj-target-gauge target="gdp-2025" value="3500" value-date="2024" value-source="示例“年鉴”">',
      );
      expect(area.value).to.include('突破5000亿元').and.include('</qj-target-gauge>');
    } finally {
      navigator.clipboard.writeText = write;
    }
  });
});

describe('an editor’s own figures', () => {
  afterEach(clear);

  it('a newer value is marked as the editor’s and keeps apart from the documents', async () => {
    const mounted = await drawn(
      mountGauge({ target: 'gdp-2025', value: '3800', 'value-date': '2024', 'value-source': '市统计局公报' }),
    );
    expect(textsOf(mounted.root, '.legend li')).to.deep.equal([
      '已实现：2000亿元（2017年）',
      '已实现：接近3000亿元（2020年）',
      '编辑提供：3800亿元（2024年）',
      '目标：突破5000亿元（2025年）',
      '更高目标：力争6000亿元（2025年）',
    ]);
    expect(textsOf(mounted.root, '.subheading').join()).to.include('编辑提供');
    expect(textsOf(mounted.root, '.source').join()).to.include('编辑提供：市统计局公报，2024');
    await openPanel(mounted, 'sources');
    const panel = textsOf(mounted.root, '.panel')[0] ?? '';
    expect(panel.indexOf('编辑提供的数字')).to.be.greaterThan(panel.lastIndexOf('原文'));
  });

  it('draws a gauge from data and says whose figures they are', async () => {
    const data: GaugeData = {
      indicator: '茶园面积',
      place: '某县',
      unit: '万亩',
      target: { value: 12, comparator: '以上', year: 2027, source: '县政府工作报告', date: '2025' },
      actuals: [{ value: 9.5, year: 2024, source: '县农业农村局' }],
    };
    const mounted = mountGauge({});
    mounted.element.data = data;
    await drawn(mounted);
    expect(textsOf(mounted.root, '.heading')).to.deep.equal(['茶园面积：2027年目标']);
    expect(textsOf(mounted.root, '.subheading')).to.deep.equal(['某县 · 数据由编辑提供']);
    expect(textsOf(mounted.root, '.legend li')).to.deep.equal([
      '已实现（编辑提供）：9.5万亩（2024年）',
      '目标（编辑提供）：12万亩以上（2027年）',
    ]);
    expect(textsOf(mounted.root, '.source').join()).to.include('县政府工作报告').and.include('县农业农村局');
    expect(mounted.errors.filter(({ code }) => code !== 'missing-view')).to.deep.equal([]);
  });
});

describe('language, theme and size', () => {
  afterEach(() => {
    delete document.documentElement.dataset['theme'];
    clear();
  });

  it('follows the nearest language and a later change of it', async () => {
    const { box, root, element: gauge } = await drawn(mountGauge({ target: 'gdp-2025' }, { lang: 'en-GB' }));
    expect(textsOf(root, '.heading')).to.deep.equal(['GDP: 2025 target']);
    gauge.lang = 'zh-CN';
    await until('the heading is Chinese', () => textsOf(root, '.heading').join() === '地区生产总值：2025年目标');
    gauge.removeAttribute('lang');
    box.lang = 'zh';
    gauge.requestUpdate();
    await gauge.updateComplete;
    expect(textsOf(root, '.heading')).to.deep.equal(['地区生产总值：2025年目标']);
  });

  it('follows the page’s data-theme, and its own theme first', async () => {
    const { root, element: gauge } = await drawn(mountGauge({ target: 'gdp-2025' }));
    const theme = () => root.querySelector<HTMLElement>('.qj')?.dataset['theme'];
    document.documentElement.dataset['theme'] = 'dark';
    await until('the theme is dark', () => theme() === 'dark');
    gauge.theme = 'light';
    await gauge.updateComplete;
    expect(theme()).to.equal('light');
  });

  it('takes the page’s custom properties', async () => {
    const { box, root } = await drawn(mountGauge({ target: 'gdp-2025' }));
    box.style.setProperty('--qj-accent', 'rgb(1, 2, 3)');
    const action = root.querySelector('.action');
    expect(action && getComputedStyle(action).color).to.equal('rgb(1, 2, 3)');
    expect(root.querySelector('.chart svg')?.outerHTML).to.include('var(--_accent,');
  });

  it('draws when a hidden tab is opened, at its size', async () => {
    const mounted = mountGauge({ target: 'gdp-2025' });
    mounted.box.hidden = true;
    await settle(100);
    mounted.box.hidden = false;
    await until('the drawing has its width', () => drawnWidth(mounted.root) === 688);
    await reached(mounted);
    expect(drawnWidth(mounted.root)).to.equal(688);
  });

  it('draws once, and not again for a hint or a panel', async () => {
    const mounted = await reached(mountGauge({ target: 'gdp-2025' }));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    const chart = mounted.root.querySelector('.chart');
    if (chart) observer.observe(chart, { subtree: true, childList: true, attributes: true });
    mounted.root.querySelector<HTMLElement>('.mark')?.focus();
    await openPanel(mounted, 'table');
    expect(changes).to.have.length(0);
    mounted.element.textSize = 'large';
    await until('the drawing has changed', () => changes.length > 0);
    observer.disconnect();
  });

  it('follows a new width', async () => {
    const mounted = await drawn(mountGauge({ target: 'gdp-2025' }));
    mounted.box.style.width = '390px';
    await until('the drawing is narrower', () => drawnWidth(mounted.root) === 358);
  });

  it('survives a move in the document with its drawing', async () => {
    const mounted = await reached(mountGauge({ target: 'gdp-2025' }));
    const drawing = mounted.root.querySelector('.chart svg');
    const other = document.createElement('div');
    document.body.append(other);
    other.append(mounted.element);
    await settle();
    expect(mounted.root.querySelector('.chart svg') === drawing).to.equal(true);
  });

  it('keeps the page’s text styles out', async () => {
    const { root, box } = await drawn(mountGauge({ target: 'gdp-2025' }));
    box.style.cssText +=
      'letter-spacing:9px;text-indent:50px;line-height:5;white-space:nowrap;direction:rtl;text-transform:uppercase';
    const heading = root.querySelector('.heading');
    const style = heading && getComputedStyle(heading);
    expect(style?.letterSpacing).to.equal('normal');
    expect(style?.textIndent).to.equal('0px');
    expect(style?.direction).to.equal('ltr');
    expect(style?.whiteSpace).to.equal('normal');
  });
});

describe('printing', () => {
  afterEach(clear);

  it('prints the picture of the build step, scaled to the paper', async () => {
    const mounted = await reached(mountGauge({ target: 'gdp-2025' }, { width: 1100 }));
    const svg = mounted.root.querySelector('.chart svg');
    expect(svg?.getAttribute('viewBox')).to.match(/^0 0 580 /);
    const rules = mounted.root.adoptedStyleSheets.flatMap((sheet) => Array.from(sheet.cssRules));
    const print = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    const text = print.map((rule) => rule.cssText).join(' ');
    expect(text).to.match(/\.chosen, \.related \{ display: none/);
    expect(text).to.match(/\.actions[^{]*\{ display: none/);
  });
});
