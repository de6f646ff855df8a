import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Timeline } from '../../src/catalogue/types.js';
import { assertFound, broken, list, problemsOf } from './check-helpers.js';

const changeLine = (id: string, change: (line: Timeline) => void) =>
  broken((files) => {
    const line = list<Timeline>(files, 'timelines.json').find((one) => one.id === id);
    assert.ok(line, id);
    change(line);
  });

const lane = (line: Timeline, index: number) => line.lanes[index] ?? assert.fail(`${line.id} ${index}`);

test('a time line that names an unknown place, fact or event is found', () => {
  assertFound(
    problemsOf(changeLine('qujing-2014-2035', (line) => (line.place = 'qujin'))),
    /time line qujing-2014-2035: no place “qujin”/,
  );
  assertFound(
    problemsOf(changeLine('qujing-2014-2035', (line) => lane(line, 0).facts.push('gdp-2026'))),
    /time line qujing-2014-2035: no fact “gdp-2026”/,
  );
  assertFound(
    problemsOf(changeLine('qujing-2014-2035', (line) => lane(line, 0).events.push('by-2026'))),
    /time line qujing-2014-2035: no event “by-2026”/,
  );
});

test('what stands in two lanes of a line is found', () => {
  assertFound(
    problemsOf(changeLine('qujing-2014-2035', (line) => lane(line, 2).facts.push('gdp-2020'))),
    /time line qujing-2014-2035: “gdp-2020” stands twice/,
  );
});

test('an empty lane, and one that neither a name nor one indicator names, are found', () => {
  assertFound(
    problemsOf(changeLine('battery-years', (line) => (lane(line, 2).facts = []))),
    /time line battery-years, lane 3: it is empty/,
  );
  assertFound(
    problemsOf(changeLine('battery-years', (line) => (lane(line, 2).name = null))),
    /time line battery-years, lane 3: it has no name, nor one indicator/,
  );
});

test('a result later than the documents is found: theirs is another time of writing', () => {
  assertFound(
    problemsOf(changeLine('battery-years', (line) => lane(line, 2).facts.push('parks-large-industry-firms-2025'))),
    /time line battery-years: “parks-large-industry-firms-2025” of 2025 is actual, but the documents were written in 2021/,
  );
});

test('an event in no line is found', () => {
  assertFound(
    problemsOf(changeLine('kunming-by-deadline', (line) => (lane(line, 3).events = []))),
    /event kunming-sewers-by-2025: it stands in no time line|lane 4: it is empty/,
  );
});
