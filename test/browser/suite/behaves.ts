import { accessible } from './accessible.js';
import { choosing } from './choosing.js';
import { files } from './files.js';
import { hosts } from './hosts.js';
import { keyboard } from './keyboard.js';
import { language } from './language.js';
import { loading } from './loading.js';
import { looks } from './looks.js';
import { ownData } from './own-data.js';
import { panels } from './panels.js';
import { room } from './room.js';
import type { Subject } from './subject.js';
import { texts } from './texts.js';
import { wrongInput } from './wrong-input.js';

const BEHAVIOURS = [
  texts,
  choosing,
  keyboard,
  panels,
  files,
  looks,
  language,
  hosts,
  room,
  wrongInput,
  ownData,
  loading,
  accessible,
];

/** Everything that a widget has from the frame that all share. Each widget's tests call this once. */
export const behaves = (subject: Subject): void => {
  describe(`qj-${subject.record.name} behaves as every widget does`, () => {
    for (const behaviour of BEHAVIOURS) behaviour(subject);
  });
};
