/** Milliseconds: long enough to get on, short enough that a key pressed meanwhile is answered at once. */
const SLICE = 8;

/** Goes through a generator a slice at a time, each in a task of its own; gives what stops it. */
export const inSlices = <T>(steps: Iterator<T, void>, finished: (results: T[]) => void): (() => void) => {
  const results: T[] = [];
  // Timers that follow one another wait for four milliseconds each; messages do not.
  const { port1, port2 } = new MessageChannel();
  const stop = (): void => {
    port1.onmessage = null;
    port1.close();
  };
  port1.onmessage = () => {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) {
        stop();
        finished(results);
        return;
      }
      results.push(step.value);
    } while (performance.now() < end);
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return stop;
};
