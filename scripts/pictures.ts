import { generate } from './generated-file.js';
import { markFiles } from './readme/marks.js';
import { pictureFiles } from './readme/pictures.js';

/** Writes the pictures of the handbook; with `--check` only says whether they are current. */

for (const { file, content } of [...pictureFiles(), ...markFiles()]) generate(file, content, 'npm run pictures');
