import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';

/** Indented JSON in which a header, an array of texts, stands on one line. */
function print(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.every((item) => typeof item === 'string')) {
      return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    }
    return `[\n${value.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return '{}';
  const lines = fields.map(([key, field]) => `${inner}${JSON.stringify(key)}: ${print(field, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** The report itself, as docs/report.schema.json describes it. */
export const jsonExporter: Exporter = {
  id: 'json',
  label: 'Report (JSON)',
  mediaType: 'application/json',
  fileName: (report) => fileName(report, 'json'),
  export: (report) => `${print(report, '')}\n`,
};
