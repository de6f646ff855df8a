import { expect } from 'chai';
import type { ChainData, ChainDataStage } from '../../src/widgets/industry-chain/editor-data.js';
import { chainOf, longestPause, mountData, numbered, TEA } from './chain-helpers.js';
import { clear, count, drawn, messages, mountChain, pageErrors, settle, textsOf, until } from './helpers.js';

/** Text that would do harm as markup. */
const MARKUP = `"><img src=x onerror="window.__qjInjected=1">`;

describe('data that is no chain gives one clear message', () => {
  const heard = pageErrors();

  afterEach(() => {
    expect(heard).to.deep.equal([]);
    clear();
  });

  const [a, b, c] = [
    { id: 'a', name: '甲' },
    { id: 'b', name: '乙' },
    { id: 'c', name: '丙' },
  ];
  const link = (from: string, to: string) => ({ from, to });
  const selfContaining: Record<string, unknown> = { ...TEA };
  selfContaining['stages'] = [selfContaining];

  /** With what both languages have to name. */
  const bad: [name: string, data: unknown, named: string[]][] = [
    [
      'a circle',
      chainOf([a, b, c], [link('a', 'b'), link('b', 'c'), link('c', 'a')]),
      ['data.links', 'a', 'b', 'c', '→'],
    ],
    ['a circle beside a good chain', chainOf([a, b, c], [link('a', 'b'), link('b', 'b')]), ['data.links', 'b → b']],
    ['a link to a stage that is not there', chainOf([a, b], [link('a', 'x')]), ['data.links', '“x”', 'a', 'b']],
    [
      'a link given twice',
      chainOf([a, b], [link('a', 'b'), { ...link('a', 'b'), kind: 'auxiliary' }]),
      ['data.links', 'a → b'],
    ],
    ['an id given twice', chainOf([a, b, { ...c, id: 'a' }]), ['data.stages', '“a”']],
    ['no stage', chainOf([]), ['data.stages']],
    ['61 stages', chainOf(numbered(61)), ['data.stages', '60']],
    [
      '121 links',
      chainOf(
        numbered(60),
        Array.from({ length: 121 }, () => link('s0', 's1')),
      ),
      ['data.links', '120'],
    ],
    [
      '10,000 stages',
      chainOf(
        numbered(10_000),
        numbered(9_999).map(({ id }, index) => link(id, `s${index + 1}`)),
      ),
      ['data.stages', '60', '120'],
    ],
    [
      '10,000 stages without names',
      { ...chainOf([]), stages: Array.from({ length: 10_000 }, () => ({})) },
      ['data.stages', '60'],
    ],
    ['a missing name', { place: '某县', source: '示例', stages: [a] }, ['data.name']],
    ['a stage without a name', chainOf([{ id: 'a' } as ChainDataStage]), ['data.stages.0.name']],
    ['a name of 41 characters', chainOf([{ id: 'a', name: '长'.repeat(41) }]), ['data.stages.0.name']],
    ['a name of a million characters', chainOf([{ id: 'a', name: '长'.repeat(1e6) }]), ['data.stages.0.name']],
    [
      'a unit that nobody knows',
      chainOf([{ ...a, figures: [{ label: 'x', value: 1, unit: '斤' as '吨', kind: 'actual' }] }]),
      ['data.stages.0.figures.0.unit'],
    ],
    [
      'a figure that is text',
      chainOf([{ ...a, figures: [{ label: 'x', value: '5' as unknown as number, unit: '吨', kind: 'actual' }] }]),
      ['data.stages.0.figures.0.value'],
    ],
    [
      'a figure that is no number',
      chainOf([{ ...a, figures: [{ label: 'x', value: Number.NaN, unit: '吨', kind: 'actual' }] }]),
      ['data.stages.0.figures.0.value'],
    ],
    ['an unknown field', { ...TEA, colour: 'red' }, ['data.colour']],
    ['an array', [TEA], ['data']],
    ['a number', 5, ['data']],
    ['a chain within itself', selfContaining, ['data.stages.0']],
    ['broken JSON', '{"name":', ['JSON']],
    ['no JSON at all', MARKUP, ['JSON']],
  ];
  for (const [name, data, named] of bad) {
    for (const lang of ['zh-CN', 'en']) {
      it(`${name}, ${lang}`, async () => {
        const mounted = mountChain(typeof data === 'string' ? { data } : {}, { lang, text: '绿茶产业链' });
        const pause = await longestPause(async () => {
          if (typeof data !== 'string') mounted.element.data = data as ChainData;
          await until('the message is shown', () => mounted.errors.some(({ code }) => code === 'bad-data'));
          await settle();
        });
        expect(pause).to.be.below(1500);
        expect(textsOf(mounted.root, '.problems li')).to.have.length(1);
        for (const word of named) expect(messages(mounted)).to.include(word);
        // Units that can be chosen are as they are written in the data, in any language.
        const choices = mounted.errors.flatMap((error) => error.choices);
        const wording = messages(mounted)
          .split(/[、,：:.] ?/)
          .filter((words) => !choices.includes(words));
        expect(/[\u4e00-\u9fff]{4}/.test(wording.join(' ')), messages(mounted)).to.equal(lang === 'zh-CN');
        // A message is read, not scrolled.
        expect(messages(mounted).length).to.be.below(400);
        const errors = mounted.errors.filter(({ code }) => code !== 'missing-view');
        expect(errors).to.have.length(1);
        expect(errors[0]).to.include({ code: 'bad-data', attribute: 'data', message: messages(mounted) });
        expect(count(mounted.root, '.visual, img, script')).to.equal(0);
        expect(mounted.root.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('绿茶产业链');
        mounted.element.data = TEA;
        await drawn(mounted);
        expect(messages(mounted)).to.equal('');
      });
    }
  }

  it('data that throws when it is read gives a message too', async () => {
    const mounted = mountData({
      get name() {
        throw new Error('no name');
      },
    });
    await until('the message is shown', () => messages(mounted));
    await settle();
    expect(mounted.root.querySelector('.qj')?.getAttribute('aria-busy')).to.equal('false');
    expect(count(mounted.root, '.loading')).to.equal(0);
  });

  it('a focus on a stage that the data lacks names those that it has, and no more than a reader takes in', async () => {
    const mounted = await drawn(mountChain({ focus: 'x', data: JSON.stringify(chainOf(numbered(60))) }));
    expect(messages(mounted)).to.include('“x”').and.include('s0');
    expect(messages(mounted).length).to.be.below(400);
  });
});
