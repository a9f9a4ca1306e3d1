import type { LogFile, Unreadable } from '../../reader/read-log-file.ts';
import type { ReportExchange } from '../../report/report.ts';

export interface Reading {
  /** Never rejects. */
  readonly result: Promise<LogFile | Unreadable>;
  cancel(): void;
}

export type ReadFile = (file: File) => Reading;

/** What the worker says: the exchanges in pieces, then the rest without them. */
export type ReadingMessage =
  | { readonly piece: readonly ReportExchange[] }
  | { readonly end: LogFile | Unreadable };

/** Reads a file in a worker. */
export const readFile: ReadFile = (file) => {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  const exchanges: ReportExchange[] = [];
  const result = new Promise<LogFile | Unreadable>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ReadingMessage>) => {
      if ('piece' in data) exchanges.push(...data.piece);
      else resolve('problem' in data.end ? data.end : { ...data.end, exchanges });
    };
    // The file is gone, or the browser has no memory for it.
    worker.onerror = () => resolve({ problem: 'The browser could not read it to its end.' });
  });
  worker.postMessage(file);
  void result.then(() => worker.terminate());
  return { result, cancel: () => worker.terminate() };
};
