import { generate } from './generated-file.js';
import { markFiles } from './readme/marks.js';
import { pictureFiles } from './readme/pictures.js';

/** Writes the pictures of the handbook; with `--check` it only reports whether they are out of date. */

for (const { file, content } of [...pictureFiles(), ...markFiles()]) generate(file, content, 'npm run pictures');
