import { readLogFile } from '../../reader/read-log-file.ts';
import type { ReadingMessage } from './read-file.ts';

/** What the panel takes over between two frames. */
const PIECE = 200;

/** Runs apart from the panel, which stays fluid while a large file is read, and takes what comes of it in pieces. */
self.onmessage = async ({ data }: MessageEvent<File>) => {
  const read = readLogFile(await data.text());
  const say = (message: ReadingMessage) => self.postMessage(message);
  if ('problem' in read) return say({ end: read });
  for (let at = 0; at < read.exchanges.length; at += PIECE)
    say({ piece: read.exchanges.slice(at, at + PIECE) });
  say({ end: { ...read, exchanges: [] } });
};
