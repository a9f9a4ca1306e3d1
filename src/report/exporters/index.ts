import { redact } from '../redact.ts';
import type { Report } from '../report.ts';
import type { Exporter, ShareableReport } from './exporter.ts';
import { jsonExporter } from './json.ts';
import { markdownExporter } from './markdown.ts';

/** Every format, in the order of the export menu. */
export const exporters: readonly Exporter[] = [jsonExporter, markdownExporter];

export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

export interface ExportOptions {
  /** `none` only when the user asked for it. */
  readonly redaction?: Report['redaction'];
}

/** The only way from a report to an exporter, hence the one place where redaction happens. */
function shareableReport(report: Report, { redaction = 'default' }: ExportOptions): ShareableReport {
  return (redaction === 'none' ? report : redact(report)) as ShareableReport;
}

/** Writes a report in one format, redacted unless the user asked otherwise. */
export function exportReport(exporter: Exporter, report: Report, options: ExportOptions = {}): ExportedFile {
  const shared = shareableReport(report, options);
  return {
    fileName: exporter.fileName(shared),
    mediaType: exporter.mediaType,
    text: exporter.export(shared),
  };
}
