import { createReport } from '../report/create-report.ts';
import type { Report, ReportPage } from '../report/report.ts';
import type { LogFile } from './read-log-file.ts';

interface Making {
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly version: string;
}

/** One report of all that these files tell. Nothing is redacted: that is the step before it leaves. */
export function reportOf(files: readonly LogFile[], { createdAt, version }: Making): Report {
  const exchanges = files.flatMap((file) => file.exchanges);
  const [browser = null, ...others] = new Set(files.map((file) => file.browser));
  return createReport({
    // Names are unique within each file alone.
    exchanges: files.length < 2 ? exchanges : exchanges.map((one, at) => ({ ...one, id: `e${at + 1}` })),
    browser: others.length === 0 ? browser : null,
    page: onlyPage(exchanges),
    createdAt,
    version,
  });
}

/** The page that all exchanges are known to belong to. */
function onlyPage(exchanges: readonly LogFile['exchanges'][number][]): ReportPage | null {
  const [url = null, ...others] = new Set(
    exchanges.map(({ frame }) => (frame.kind === 'page' ? frame.url : null)),
  );
  if (url === null || others.length > 0 || !URL.canParse(url)) return null;
  return { url, origin: new URL(url).origin };
}
