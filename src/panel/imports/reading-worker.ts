import { readLogFile } from '../../reader/read-log-file.ts';

/** Runs apart from the panel, which stays fluid while a large file is read. */
self.onmessage = async ({ data }: MessageEvent<File>) => {
  self.postMessage(readLogFile(await data.text()));
};
