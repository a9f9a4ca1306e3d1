import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { printJson } from './print-json.ts';

/** The report itself, as docs/report.schema.json describes it. */
export const jsonExporter: Exporter = {
  id: 'json',
  label: 'Report (JSON)',
  goesTo: 'file',
  mediaType: 'application/json',
  fileName: (report) => fileName(report, 'json'),
  export: (report) => printJson(report),
};
