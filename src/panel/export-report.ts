import type { LogStatus } from '../protocol/messages.ts';
import { createReport } from '../report/create-report.ts';
import { type ExportedFile, exporters, exportReport } from '../report/exporters/index.ts';
import type { ReportExchange, ReportPage } from '../report/report.ts';

export const exportFormats = exporters.map(({ id, label }) => ({ id, label }));

type Source = Pick<LogStatus, 'pageUrl' | 'browserVersion'>;

/** The page that all exchanges belong to; null where a preserved log holds those of several. */
function onlyPage({ pageUrl }: Source, exchanges: readonly ReportExchange[]): ReportPage | null {
  const pages = exchanges.filter(({ frame }) => frame.kind === 'page').map(({ frame }) => frame.url);
  const others = pages.some((url) => url !== null && url !== pageUrl);
  if (pageUrl === null || others || !URL.canParse(pageUrl)) return null;
  return { url: pageUrl, origin: new URL(pageUrl).origin };
}

/** Writes what the panel lists in one format, with secrets out. */
export function exportExchanges(
  format: string,
  source: Source,
  exchanges: readonly ReportExchange[],
  version: string,
): ExportedFile {
  const exporter = exporters.find(({ id }) => id === format);
  if (!exporter) throw new RangeError(`There is no export format "${format}".`);
  const report = createReport({
    browser: source.browserVersion,
    page: onlyPage(source, exchanges),
    createdAt: new Date().toISOString(),
    version,
    exchanges,
  });
  return exportReport(exporter, report);
}
