import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/cli/check.js';
import type { DataFile } from '../../src/catalogue/assemble.js';
import { readDataFiles } from '../../src/cli/project.js';
import type { Fact } from '../../src/core/fact.js';
import { ROOT } from './helpers.js';

export const FILES = readDataFiles();

export const SOURCES = process.env['QJ_SOURCES'] ?? join(ROOT, '..', 'shared', 'sources');

export const withSources = {
  skip: existsSync(SOURCES) ? false : 'the evidence was not checked: no folder of documents',
};

export type Files = Map<string, unknown>;

/** A copy of the data in which something is broken, as the check reads it. */
export const broken = (breakIt: (files: Files) => void): DataFile[] => {
  const files: Files = new Map(structuredClone(FILES).map(({ path, content }) => [path, content]));
  breakIt(files);
  return [...files].map(([path, content]) => ({ path, content }));
};

export const list = <T>(files: Files, path: string): T[] => {
  const content = files.get(path);
  assert.ok(Array.isArray(content), path);
  return content as T[];
};

export const allFacts = (files: Files): Fact[] =>
  [...files.keys()].filter((path) => path.startsWith('facts/')).flatMap((path) => list<Fact>(files, path));

export const changeFact = (id: string, change: (found: Fact) => void) =>
  broken((files) => {
    const found = allFacts(files).find((each) => each.id === id);
    assert.ok(found, id);
    change(found);
  });

export const problemsOf = (files: DataFile[], sources: string | null = null): string[] =>
  check(sources, files).problems;

/** The problems name the thing that was broken, and there are no others. */
export const assertFound = (problems: string[], expected: RegExp) => {
  assert.ok(problems.length > 0, 'nothing was found');
  for (const problem of problems) assert.match(problem, expected);
};
