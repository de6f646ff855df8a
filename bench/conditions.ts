import type { CDPSession } from 'playwright-core';

export interface Conditions {
  /** CSS pixels. Higher than a phone, so that the text below the highest widget is in view, where a shift counts. */
  width: number;
  height: number;
  /** Kilobits per second; null: as fast as the machine. */
  down: number | null;
  up: number | null;
  /** Milliseconds of a round trip. */
  latency: number;
  /** How many times slower the processor is made. */
  slowdown: number;
}

export const PAGE: Conditions = { width: 390, height: 2200, down: 1600, up: 750, latency: 150, slowdown: 4 };

export const MANY: Conditions = { width: 390, height: 844, down: null, up: null, latency: 0, slowdown: 4 };

const bytesPerSecond = (kilobits: number | null): number => (kilobits === null ? -1 : (kilobits * 1000) / 8);

export const apply = async (session: CDPSession, { down, up, latency, slowdown }: Conditions): Promise<void> => {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond(down),
    uploadThroughput: bytesPerSecond(up),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
};
