import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { collection, madeUp } from '../node/county-map-helpers.js';
import { PAGES, commandsOf } from '../node/handbook.js';
import { ROOT } from '../node/helpers.js';
import { built, emptyFolder, runIn } from '../node/run-command.js';

const SOURCES = process.env['QJ_SOURCES'] ?? join(ROOT, '..', 'shared', 'sources');
const COMMANDS = [...new Set(PAGES.flatMap(commandsOf))];

const drawsPng = (command: string): boolean => /--format png|--preset wechat/.test(command);

/** Runs a line of the handbook in a folder of its own; FILE, OUT and DIR stand for what a reader has. */
const runs = (command: string): void => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'FILE'), JSON.stringify(collection(madeUp())));
  const sources = existsSync(SOURCES);
  const given = command.split(/\s+/).map((word) => (word === 'DIR' ? (sources ? SOURCES : '.') : word));
  const { status, stderr } = runIn(folder, ...given);
  // Without the documents the check runs and finds them missing; the views need not show everything yet.
  const found = given.includes('--sources') && !sources ? [1] : given[0] === 'coverage' ? [0, 1] : [0];
  assert.ok(found.includes(status ?? -1), `${command}\n${stderr}`);
};

test('every command of the handbook runs', built, () => {
  const plain = COMMANDS.filter((command) => !drawsPng(command));
  assert.ok(plain.length >= 10, 'commands were found');
  plain.forEach(runs);
});

test('every command of the handbook that draws PNG runs', built, () => {
  const png = COMMANDS.filter(drawsPng);
  assert.ok(png.length >= 2, 'commands were found');
  png.forEach(runs);
});
