import { type ExportedFile, exporters, exportReport as write } from '../report/exporters/index.ts';
import type { ExportOptions } from '../report/exporters/shareable-report.ts';
import type { Report } from '../report/report.ts';

/** Every format that a report can be exported to, for example `markdown`, `html`, `json`, `har` or `curl`. */
export const formats: readonly string[] = exporters.map(({ id }) => id);

/**
 * Writes a report in one of the `formats`, without secrets unless the options leave them in. Throws a `RangeError`
 * for a format that there is not.
 */
export function exportReport(report: Report, format: string, options: ExportOptions = {}): ExportedFile {
  const exporter = exporters.find(({ id }) => id === format);
  if (!exporter) throw new RangeError(`There is no format "${format}", only ${formats.join(', ')}.`);
  return write(exporter, report, options);
}
