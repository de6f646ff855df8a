import { expect } from 'chai';
import { clear, count, drawn, drawnWidth, mountGauge, openPanel, reached, settle, textsOf, until } from './helpers.js';

describe('pages that treat the gauge roughly', () => {
  afterEach(() => {
    delete document.documentElement.dataset['theme'];
    clear();
  });

  it('after a move it follows the new width, language and theme', async () => {
    const { element: gauge, root } = await drawn(mountGauge({ target: 'gdp-2025' }));
    const other = document.createElement('div');
    other.lang = 'en';
    other.dataset['theme'] = 'dark';
    other.style.width = '500px';
    document.body.prepend(other);
    other.append(gauge);
    await until('the heading is English', () => textsOf(root, '.heading').join() === 'GDP: 2025 target');
    await until('the drawing has the new width', () => drawnWidth(root) === 468);
    expect(root.querySelector<HTMLElement>('.qj')?.dataset['theme']).to.equal('dark');
    other.style.width = '400px';
    await until('it follows later widths too', () => drawnWidth(root) === 368);
  });

  it('in a frame of the page it follows the frame’s width; the page takes the frame away, or the gauge out of it, without an error', async () => {
    const heard: string[] = [];
    const onError = ({ message }: ErrorEvent) => heard.push(message);
    window.addEventListener('error', onError);
    const frames = [500, 500].map((width) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = `width:${width}px;height:600px;border:0`;
      document.body.prepend(frame);
      return frame;
    });
    const [first, second] = frames as [HTMLIFrameElement, HTMLIFrameElement];
    const [kept, lost] = [mountGauge({ target: 'gdp-2025' }), mountGauge({ target: 'gdp-2025' })];
    for (const [mounted, frame] of [
      [await drawn(kept), first],
      [await drawn(lost), second],
    ] as const) {
      const body = frame.contentDocument?.body;
      if (body) body.style.margin = '0';
      body?.append(mounted.element);
      await until('the drawing has the frame’s width', () => drawnWidth(mounted.root) === 468);
      frame.style.width = '400px';
      await until('it follows later widths too', () => drawnWidth(mounted.root) === 368);
    }
    second.remove();
    kept.box.append(kept.element);
    first.remove();
    await until('it has the page’s width again', () => drawnWidth(kept.root) === 688);
    await settle(200);
    window.removeEventListener('error', onError);
    expect(heard).to.deep.equal([]);
  });

  it('a move closes the menu and the hint', async () => {
    const { element: gauge, root, box } = await drawn(mountGauge({ target: 'gdp-2025' }));
    root.querySelector<HTMLElement>('.mark')?.focus();
    root.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
    await until('the menu is open', () => root.querySelector('[role="menu"]'));
    box.append(gauge);
    await settle();
    expect(count(root, '[role="menu"], .tooltip')).to.equal(0);
    expect(root.querySelector('[aria-haspopup="menu"]')?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('its menu works inside a closed shadow root of the page, and closes on a press outside', async () => {
    const mounted = await drawn(mountGauge({ target: 'gdp-2025' }));
    const { element: gauge, root, box } = mounted;
    const closed = document.createElement('div');
    closed.attachShadow({ mode: 'closed' }).append(gauge);
    box.append(closed);
    await drawn(mounted);
    const press = (target: Element | null) =>
      target?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    root.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
    await until('the menu is open', () => root.querySelector('[role="menu"]'));
    press(root.querySelector('[role="menuitem"]'));
    await gauge.updateComplete;
    expect(count(root, '[role="menu"]')).to.equal(1);
    press(document.body);
    await gauge.updateComplete;
    expect(count(root, '[role="menu"]')).to.equal(0);
  });

  it('Esc takes a hint away that came from the pointer', async () => {
    const { element: gauge, root } = await reached(mountGauge({ target: 'gdp-2025' }));
    root.querySelector('.mark')?.dispatchEvent(new PointerEvent('pointerenter'));
    await until('the hint is shown', () => root.querySelector('.tooltip'));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await gauge.updateComplete;
    expect(count(root, '.tooltip')).to.equal(0);
  });

  it('a hint lies at its mark, which it does not cover, and over neither source nor buttons', async () => {
    const { root, element: gauge } = await reached(mountGauge({ target: 'gdp-2025' }, { width: 390 }));
    for (const mark of root.querySelectorAll<HTMLElement>('.mark')) {
      mark.focus();
      await gauge.updateComplete;
      const hint = root.querySelector('.tooltip')?.getBoundingClientRect();
      const { top = 0, bottom = 0 } = hint ?? {};
      const box = mark.getBoundingClientRect();
      expect(Math.min(Math.abs(top - box.bottom), Math.abs(box.top - bottom))).to.be.at.most(12);
      expect(bottom).to.be.at.most(root.querySelector('.footer')?.getBoundingClientRect().top ?? 0);
    }
  });

  it('takes the scheme that the page commits to, also with “only”', async () => {
    const { box, root, element: gauge } = await drawn(mountGauge({ target: 'gdp-2025' }));
    const theme = () => root.querySelector<HTMLElement>('.qj')?.dataset['theme'];
    for (const [scheme, expected] of [
      ['only dark', 'dark'],
      ['light', 'light'],
      ['dark', 'dark'],
    ] as const) {
      box.style.colorScheme = scheme;
      gauge.requestUpdate();
      await gauge.updateComplete;
      expect(theme()).to.equal(expected);
    }
  });

  it('follows a language that changes inside the page’s own shadow root', async () => {
    const mounted = await drawn(mountGauge({ target: 'gdp-2025' }));
    const { element: gauge, root, box } = mounted;
    const inner = document.createElement('div');
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    inner.append(gauge);
    box.append(host);
    await drawn(mounted);
    inner.lang = 'en';
    await until('the heading is English', () => root.querySelector('.heading')?.textContent === 'GDP: 2025 target');
  });

  it('stays readable in a row of boxes that leaves it no room', async () => {
    const { box, element: gauge } = await drawn(mountGauge({ target: 'gdp-2025' }, { width: 900 }));
    box.style.display = 'flex';
    const text = document.createElement('p');
    text.textContent = '一段很长的文字。'.repeat(80);
    box.prepend(text);
    await settle();
    expect(gauge.offsetWidth).to.be.at.least(240);
    expect(box.scrollWidth).to.be.at.most(900);
  });

  it('detaching and attaching a hundred times leaves no listener, observer or drawing behind', async () => {
    const added: string[] = [];
    const add = document.addEventListener.bind(document);
    const remove = document.removeEventListener.bind(document);
    document.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
      added.push(type);
      add(type, ...rest);
    };
    document.removeEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
      const index = added.indexOf(type);
      if (index >= 0) added.splice(index, 1);
      remove(type, ...rest);
    };
    try {
      const mounted = await reached(mountGauge({ target: 'gdp-2025' }));
      for (let round = 0; round < 100; round++) {
        mounted.root.querySelector('.mark')?.dispatchEvent(new PointerEvent('pointerenter'));
        mounted.element.remove();
        mounted.box.append(mounted.element);
      }
      await drawn(mounted);
      mounted.element.remove();
      await settle();
      expect(added).to.deep.equal([]);
      mounted.box.append(mounted.element);
      await drawn(mounted);
      await openPanel(mounted, 'table');
      expect(mounted.root.querySelectorAll('.chart svg')).to.have.length(1);
    } finally {
      document.addEventListener = add;
      document.removeEventListener = remove;
    }
  });
});
