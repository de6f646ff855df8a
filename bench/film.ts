import { decode } from 'fast-png';
import type { CDPSession } from 'playwright-core';
import type { Frame, Picture } from './paint.js';

/** Every frame that a page shows, as the browser's screencast tells them. Decoded only after the load, not beside it. */
export interface Film {
  /** By the machine's clock, when the last frame came. */
  lastCame: number;
  frames: { at: number; png: Buffer }[];
  stop(): Promise<void>;
}

export const startFilm = async (session: CDPSession): Promise<Film> => {
  const film: Film = {
    lastCame: Date.now(),
    frames: [],
    stop: async () => {
      await session.send('Page.stopScreencast');
    },
  };
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    film.lastCame = Date.now();
    film.frames.push({ at: (metadata.timestamp ?? 0) * 1000, png: Buffer.from(data, 'base64') });
    // The page may be gone by then.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return film;
};

export const pictureOf = (png: Buffer): Picture => {
  const { width, height, channels, data } = decode(png);
  return { width, height, channels, data };
};

/** The frames of one navigation, decoded one by one as they are asked for. */
export function* framesSince({ frames }: Film, navigation: number): Generator<Frame> {
  for (const { at, png } of frames) {
    if (at >= navigation) yield { at: at - navigation, picture: pictureOf(png) };
  }
}
