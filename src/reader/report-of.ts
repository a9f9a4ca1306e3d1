import { createReport } from '../report/create-report.ts';
import { onlyPage } from '../report/only-page.ts';
import type { Report } from '../report/report.ts';
import { type LogFile, savedReport } from './read-log-file.ts';

interface Making {
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly version: string;
}

/**
 * One report of all that these files tell; a report that stands alone stays as it was made. Nothing is redacted: that
 * is the step before it leaves.
 */
export function reportOf(files: readonly LogFile[], { createdAt, version }: Making): Report {
  const [first, ...more] = files;
  const saved = first && more.length === 0 ? savedReport(first) : null;
  if (saved) return saved;
  const exchanges = files.flatMap((file) => file.exchanges);
  const [browser = null, ...others] = new Set(files.map((file) => file.browser));
  return createReport({
    // Names are unique within each file alone.
    exchanges: files.length < 2 ? exchanges : exchanges.map((one, at) => ({ ...one, id: `e${at + 1}` })),
    browser: others.length === 0 ? browser : null,
    page: onlyPage(files.flatMap(({ pageUrls }) => pageUrls)),
    createdAt,
    version,
  });
}
