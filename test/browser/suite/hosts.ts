import { expect } from 'chai';
import { clear, count, drawn, drawnWidth, openPanel, reached, settle, until, type Mounted } from '../helpers.js';
import { choose, expanded, headingOf, partOf, partsOf, show, themeOf, type Subject } from './subject.js';
import { expectAsNew } from './seen.js';

const box = (width: number): HTMLElement => {
  const element = document.createElement('div');
  element.style.width = `${width}px`;
  document.body.prepend(element);
  return element;
};

/** Counts what is listened for at the document while an action runs. */
const listening = async (action: (heard: readonly string[]) => Promise<void>): Promise<void> => {
  const heard: string[] = [];
  const add = document.addEventListener.bind(document);
  const remove = document.removeEventListener.bind(document);
  document.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
    heard.push(type);
    add(type, ...rest);
  };
  document.removeEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
    const index = heard.indexOf(type);
    if (index >= 0) heard.splice(index, 1);
    remove(type, ...rest);
  };
  try {
    await action(heard);
  } finally {
    document.addEventListener = add;
    document.removeEventListener = remove;
  }
};

/** Moves in the document and to others, and what a page does to the boxes around a widget. */
export const hosts = (subject: Subject): void => {
  const { part, record } = subject;
  /** How wide the drawing is in a box; wider ones leave it at its widest. */
  const isDrawnIn = ({ root }: Mounted, width: number): boolean =>
    Math.abs(drawnWidth(root) - Math.round(root.querySelector('.canvas')?.getBoundingClientRect().width ?? 0)) <= 1 &&
    root.querySelector<HTMLElement>('.qj')?.offsetWidth === width;
  const inEnglish = (): string => subject.model(record.storyView, 'en').heading;

  describe('pages that treat it roughly', () => {
    afterEach(clear);

    it('follows a new width, and back', async () => {
      const mounted = await drawn(show(subject, {}, { width: 320 }));
      for (const width of [900, 320]) {
        mounted.box.style.width = `${width}px`;
        await expectAsNew(mounted, show(subject, {}, { width }));
      }
    });

    it('after a move it follows the new width, language and theme, with its part open', async () => {
      const mounted = await drawn(show(subject));
      await choose(mounted, part.key);
      const other = box(500);
      other.lang = 'en';
      other.dataset['theme'] = 'dark';
      other.append(mounted.element);
      await until('the heading is English', () => headingOf(mounted) === inEnglish());
      await expectAsNew(mounted, show(subject, {}, { width: 500, lang: 'en' }));
      expect(themeOf(mounted)).to.equal('dark');
      if (subject.closed) expect(expanded(mounted)).to.deep.equal([part.key]);
      other.style.width = '400px';
      await expectAsNew(mounted, show(subject, {}, { width: 400, lang: 'en' }));
    });

    it('removed and back again it shows the same drawing; at another width, that one', async () => {
      const mounted = await reached(show(subject));
      const drawing = () => mounted.root.querySelector('.chart svg');
      const before = drawing();
      box(720).append(mounted.element);
      await settle();
      expect(drawing() === before, 'a move keeps the element').to.equal(true);
      const markup = before?.outerHTML;
      mounted.element.remove();
      await settle();
      mounted.box.append(mounted.element);
      await drawn(mounted);
      await settle();
      expect(drawing()?.outerHTML).to.equal(markup);
      mounted.element.remove();
      mounted.box.style.width = '500px';
      mounted.box.append(mounted.element);
      await expectAsNew(mounted, show(subject, {}, { width: 500 }));
      expect(count(mounted.root, '.chart svg')).to.equal(1);
      await choose(mounted, part.key);
    });

    it('in a frame of the page it follows the frame’s width; the page takes the frame away, or the widget out of it, without an error', async () => {
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
      const [kept, lost] = [show(subject), show(subject)];
      for (const [mounted, frame] of [
        [await drawn(kept), first],
        [await drawn(lost), second],
      ] as const) {
        const body = frame.contentDocument?.body;
        if (body) body.style.margin = '0';
        body?.append(mounted.element);
        await until('it has the frame’s width', () => isDrawnIn(mounted, 500));
        frame.style.width = '400px';
        await until('it follows later widths too', () => isDrawnIn(mounted, 400));
      }
      second.remove();
      kept.box.append(kept.element);
      first.remove();
      await until('it has the page’s width again', () => isDrawnIn(kept, 720));
      await settle(200);
      window.removeEventListener('error', onError);
      expect(heard).to.deep.equal([]);
    });

    it('a move closes the menu, and the hint if it is one', async () => {
      const { element, root, box: place } = await drawn(show(subject));
      root.querySelector<HTMLElement>('.canvas [data-key]')?.focus();
      root.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
      await until('the menu is open', () => root.querySelector('[role="menu"]'));
      place.append(element);
      await settle();
      expect(count(root, '[role="menu"], #details')).to.equal(0);
      expect(root.querySelector('[aria-haspopup="menu"]')?.getAttribute('aria-expanded')).to.equal('false');
    });

    it('its menu works inside a closed shadow root of the page, and closes on a press outside', async () => {
      const mounted = await drawn(show(subject));
      const { element, root } = mounted;
      const closed = document.createElement('div');
      closed.attachShadow({ mode: 'closed' }).append(element);
      mounted.box.append(closed);
      await drawn(mounted);
      const press = (target: Element | null) =>
        target?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      root.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
      await until('the menu is open', () => root.querySelector('[role="menu"]'));
      press(root.querySelector('[role="menuitem"]'));
      await element.updateComplete;
      expect(count(root, '[role="menu"]')).to.equal(1);
      press(document.body);
      await element.updateComplete;
      expect(count(root, '[role="menu"]')).to.equal(0);
    });

    it('draws when a hidden tab is opened, at its size', async () => {
      const mounted = show(subject, {}, { width: 600 });
      for (const width of [600, 340]) {
        mounted.box.hidden = true;
        mounted.box.style.width = `${width}px`;
        await settle(100);
        mounted.box.hidden = false;
        await until('it has its width', () => isDrawnIn(mounted, width));
        await expectAsNew(mounted, show(subject, {}, { width }));
      }
    });

    it('draws once, and not again for a hint, details or a panel', async () => {
      const mounted = await reached(show(subject));
      const { root } = mounted;
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      const chart = root.querySelector('.chart');
      if (chart) observer.observe(chart, { subtree: true, childList: true, attributes: true });
      await openPanel(mounted, 'table');
      if (!subject.setsOff) {
        partOf(mounted, part.key).click();
        await until('the details are shown', () => root.querySelector('#details'));
      }
      expect(changes).to.have.length(0);
      mounted.element.textSize = 'large';
      await until('the drawing has changed', () => changes.length > 0);
      observer.disconnect();
    });

    it('stays readable in a row of boxes that leaves it no room', async () => {
      const { box: row, element } = await drawn(show(subject, {}, { width: 900 }));
      row.style.display = 'flex';
      const text = document.createElement('p');
      text.textContent = '一段很长的文字。'.repeat(80);
      row.prepend(text);
      await settle();
      expect(element.offsetWidth).to.be.at.least(240);
      expect(row.scrollWidth).to.be.at.most(900);
    });

    it('neither wheel nor finger is held back', async () => {
      const { root, element } = await drawn(show(subject, subject.more));
      const targets = [
        element,
        ...root.querySelectorAll('.visual, .chart, .chart > div, .chart svg, .chart svg text, [data-key], .qj button'),
      ];
      expect(targets.length).to.be.greaterThan(10);
      for (const target of targets) {
        const events = [
          new WheelEvent('wheel', { deltaY: 80, bubbles: true, composed: true, cancelable: true }),
          ...['mousewheel', 'touchstart', 'touchmove', 'touchend'].map(
            (type) => new Event(type, { bubbles: true, composed: true, cancelable: true }),
          ),
        ];
        for (const event of events) {
          target.dispatchEvent(event);
          expect(event.defaultPrevented, event.type).to.equal(false);
        }
        expect(getComputedStyle(target).touchAction).to.be.oneOf(['auto', 'manipulation']);
      }
    });

    it('detaching and attaching a hundred times leaves no listener, observer or drawing behind', () =>
      listening(async (heard) => {
        const mounted = await reached(show(subject));
        for (let round = 0; round < 100; round++) {
          partsOf(mounted)[0]?.dispatchEvent(new PointerEvent('pointerenter'));
          mounted.element.remove();
          mounted.box.append(mounted.element);
        }
        await drawn(mounted);
        mounted.element.remove();
        await settle();
        expect(heard).to.deep.equal([]);
        mounted.box.append(mounted.element);
        await drawn(mounted);
        await openPanel(mounted, 'table');
        expect(count(mounted.root, '.chart svg')).to.equal(1);
      }));
  });
};
