import type { Report } from '../report.ts';
import { checkHurlExporter } from './check-hurl.ts';
import { checkNodeExporter } from './check-node.ts';
import { checkShellExporter } from './check-shell.ts';
import { curlExporter } from './curl.ts';
import { curlPowershellExporter } from './curl-powershell.ts';
import type { Exporter } from './exporter.ts';
import { harExporter } from './har.ts';
import { htmlExporter } from './html.ts';
import { jiraExporter } from './jira.ts';
import { jsonExporter } from './json.ts';
import { markdownExporter } from './markdown.ts';
import { mermaidExporter } from './mermaid.ts';
import { messageExporter } from './message.ts';
import { type ExportOptions, shareableReport } from './shareable-report.ts';

/** Every format, in the order of the export menu. */
export const exporters: readonly Exporter[] = [
  markdownExporter,
  htmlExporter,
  jsonExporter,
  harExporter,
  curlExporter,
  curlPowershellExporter,
  checkNodeExporter,
  checkShellExporter,
  checkHurlExporter,
  jiraExporter,
  messageExporter,
  mermaidExporter,
];

export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
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
