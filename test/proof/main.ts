/**
 * Measures the proof on sentences of its own and on single slips put into them: `npm run proof:accuracy`, with `--show` each
 * sentence of which it says something else than expected.
 */
import { alarmsElsewhere, alarmsOf, isNoticed, measureSet, measureSlips } from './measure.js';
import { bare } from './sentences.js';
import { SLIPS } from './slips.js';

const show = process.argv.includes('--show');
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const say = (name: string, marked: string, said: string): void => {
  if (show) console.log(`${name}\t${said}\t${bare(marked).text}`);
};

for (const set of [1, 2, 3] as const) {
  const result = measureSet(set);
  const { own, none } = result;
  const same = own.filter(({ said }) => said === 'same');
  for (const { marked, said } of own) if (said !== 'same') say(`set ${set}`, marked, said);
  console.log(
    `set ${set}: same ${percent(same.length, own.length)} of ${own.length}, ` +
      `false alarms ${percent(alarmsOf(result), own.length + none)} of ${own.length + none}`,
  );
  const slips = measureSlips(set);
  for (const slip of SLIPS) {
    for (const outcome of slips[slip])
      if (!isNoticed(outcome)) say(`set ${set}, ${slip}`, outcome.marked, outcome.said);
    const noticed = slips[slip].filter(isNoticed).length;
    console.log(`  ${slip}: noticed ${percent(noticed, slips[slip].length)} of ${slips[slip].length}`);
  }
  const all = Object.values(slips).flat();
  console.log(`  all slips: noticed ${percent(all.filter(isNoticed).length, all.length)} of ${all.length}`);
}
console.log(`articles from elsewhere: ${alarmsElsewhere().length} verdicts other than unknown`);
