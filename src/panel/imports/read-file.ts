import type { LogFile, Unreadable } from '../../reader/read-log-file.ts';

export interface Reading {
  /** Never rejects. */
  readonly result: Promise<LogFile | Unreadable>;
  cancel(): void;
}

export type ReadFile = (file: File) => Reading;

/** Reads a file in a worker. */
export const readFile: ReadFile = (file) => {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<LogFile | Unreadable>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<LogFile | Unreadable>) => resolve(data);
    // The file is gone, or the browser has no memory for it.
    worker.onerror = () => resolve({ problem: 'The browser could not read it to its end.' });
  });
  worker.postMessage(file);
  void result.then(() => worker.terminate());
  return { result, cancel: () => worker.terminate() };
};
