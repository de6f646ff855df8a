import { SingleBar } from 'cli-progress';
import { shown, warn } from './terminal.js';

export interface Progress {
  step: (file: string) => void;
  stop: () => void;
}

/** How far a long run is, on stderr: a bar on a terminal, a line for each file elsewhere. */
export const startProgress = (total: number): Progress => {
  if (!process.stderr.isTTY) {
    let done = 0;
    return {
      step: (file) => {
        done += 1;
        warn(`${done}/${total} ${file}`);
      },
      stop: () => undefined,
    };
  }
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', stream: process.stderr, hideCursor: true });
  bar.start(total, 0, { file: '' });
  return {
    step: (file) => {
      bar.increment({ file: shown(file) });
    },
    stop: () => {
      bar.stop();
    },
  };
};
