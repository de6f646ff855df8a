/**
 * Measures the proof on sentences of its own and on single slips put into them: `npm run proof:accuracy`. `--show` prints each
 * sentence of which it says something else than expected; `--keep` keeps the result, from which the handbook is filled.
 */
import { writeFileSync } from 'node:fs';
import { measureAccuracy } from './accuracy.js';
import { isNoticed, measureSet, measureSlips } from './measure.js';
import { RESULT, type Share } from './result.js';
import { SETS, bare } from './sentences.js';
import { SLIPS } from './slips.js';

const percent = ({ are, of }: Share): string => `${((100 * are) / of).toFixed(1)} % of ${of}`;

const accuracy = measureAccuracy();
for (const { set, same, alarms, slips } of accuracy.sets) {
  console.log(`set ${set}: same ${percent(same)}, false alarms ${percent(alarms)}`);
  for (const slip of SLIPS) console.log(`  ${slip}: noticed ${percent(slips[slip])}, named ${slips[slip].named}`);
}
console.log(`articles from elsewhere: ${accuracy.elsewhere.are} verdicts other than unknown`);

if (process.argv.includes('--keep')) writeFileSync(RESULT, `${JSON.stringify(accuracy, null, 2)}\n`);

if (process.argv.includes('--show'))
  for (const set of SETS) {
    for (const { marked, said } of measureSet(set).own)
      if (said !== 'same') console.log(`set ${set}\t${said}\t${bare(marked).text}`);
    const slips = measureSlips(set);
    for (const slip of SLIPS)
      for (const outcome of slips[slip])
        if (!isNoticed(outcome)) console.log(`set ${set}, ${slip}\t${outcome.said}\t${bare(outcome.marked).text}`);
  }
