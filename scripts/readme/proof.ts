/** What the handbook says of how well the proof reads: shares of test/proof/result.json. */
import type { Accuracy, Share } from '../../test/proof/result.js';
import { SLIPS, type Slip } from '../../test/proof/slips.js';
import type { Locale } from '../../src/core/locale.js';
import type { Block } from './tables.js';

const WORDS: Record<
  Locale,
  { head: string[]; same: string; alarms: string; elsewhere: string; slips: Record<Slip, string> }
> = {
  en: {
    head: ['tried', 'set 1', 'set 2', 'set 3', 'set 4'],
    same: 'true sentences: `same`',
    alarms: 'sentences with a false alarm',
    elsewhere: 'figures in articles from elsewhere with another verdict than `unknown`',
    slips: {
      value: 'another number: noticed',
      comparator: 'comparator left out: noticed',
      year: 'another year: noticed',
      unit: 'another unit: noticed',
      place: 'another place of the documents: noticed',
      elsewhere: 'a place that no document is about: noticed',
      scope: 'another scope: noticed',
    },
  },
  'zh-CN': {
    head: ['试的是什么', '第一组', '第二组', '第三组', '第四组'],
    same: '照实写的句子：判为一致',
    alarms: '误报的句子',
    elsewhere: '与曲靖无关的文章里，判为“文件未载”以外的数字',
    slips: {
      value: '改动数值：发现',
      comparator: '漏写限定词：发现',
      year: '改动年份：发现',
      unit: '改动单位：发现',
      place: '换成文件里的另一个地方：发现',
      elsewhere: '换成文件没写到的地方：发现',
      scope: '改动口径：发现',
    },
  },
};

const percent = ({ are, of }: Share): string => `${((100 * are) / of).toFixed(1)}% (${are}/${of})`;

const sum = (shares: readonly Share[]): Share => ({
  of: shares.reduce((total, { of }) => total + of, 0),
  are: shares.reduce((total, { are }) => total + are, 0),
});

const ALL: Record<Locale, string> = { en: 'all slips: noticed', 'zh-CN': '各种差错合计：发现' };

export const proofBlock = ({ sets, elsewhere }: Accuracy, locale: Locale): Block => {
  const { head, same, alarms, elsewhere: away, slips } = WORDS[locale];
  const row = (name: string, cells: readonly string[]): string => `| ${[name, ...cells].join(' | ')} |`;
  const lines = [
    row(head[0] ?? '', head.slice(1)),
    row(
      '---',
      sets.map(() => '---'),
    ),
    row(
      same,
      sets.map((one) => percent(one.same)),
    ),
    row(
      alarms,
      sets.map((one) => percent(one.alarms)),
    ),
    ...SLIPS.map((slip) =>
      row(
        slips[slip],
        sets.map((one) => percent(one.slips[slip])),
      ),
    ),
    row(
      ALL[locale],
      sets.map((one) => percent(sum(Object.values(one.slips)))),
    ),
    row(away, [`${elsewhere.are}`, '', '', '']),
  ];
  return ['proof', lines.join('\n')];
};
