import type { CDPSession, Page } from 'playwright-core';

export interface Memory {
  /** Bytes of JavaScript, after collection. */
  heap: number;
  nodes: number;
  listeners: number;
}

const STEP = 500;

/**
 * By the machine's clock, when a page has stopped making nodes, to half a second; null where it had made its last before it was
 * asked. What is made below the screen neither moves anything nor, in small pieces, blocks.
 */
export const grownUntil = async (page: Page, session: CDPSession): Promise<number | null> => {
  const count = async (): Promise<number> => (await session.send('Memory.getDOMCounters')).nodes;
  let grown: number | null = null;
  for (let before = await count(); ;) {
    await page.waitForTimeout(STEP);
    const nodes = await count();
    if (nodes <= before) return grown;
    [before, grown] = [nodes, Date.now()];
  }
};

/** What is left when everything that nobody holds has been collected; twice, since the first frees what the second finds. */
export const memoryOf = async (page: Page, session: CDPSession): Promise<Memory> => {
  for (let time = 0; time < 2; time += 1) {
    await page.waitForTimeout(500);
    await session.send('HeapProfiler.collectGarbage');
  }
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return {
    heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0,
    nodes,
    listeners: jsEventListeners,
  };
};
