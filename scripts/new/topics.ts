import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueData } from '../../src/catalogue/all.js';
import { ROOT } from './files.js';
import { oneOf, type Question } from './questions.js';

export const TOPICS = 'data/topics.json';

export const TOPIC: Question = {
  name: 'topic',
  message: 'The topic that readers find it under, by its id in data/topics.json',
  problem: oneOf(...catalogueData.topics.map(({ id }) => id)),
};

/** The text of the topics with views added to one; the text around them is not changed. */
export const withViews = (topic: string, views: readonly string[]): string => {
  const text = readFileSync(join(ROOT, TOPICS), 'utf8');
  const place = new RegExp(`(?<="id": "${topic}",[^\\]]*"views": \\[[^\\]]*")(?=\\s*\\])`);
  if (!place.test(text)) throw new Error(`nothing was written: ${TOPICS} has no list of views for "${topic}"`);
  return text.replace(place, views.map((view) => `,\n      "${view}"`).join(''));
};
