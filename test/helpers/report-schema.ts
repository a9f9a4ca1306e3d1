import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Report } from '../../src/report/report.ts';

/** The published schema, as outside tools read it. */
export const reportSchema: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
);

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(reportSchema);

/** What the schema has against a value; empty when it is a valid report. */
export function schemaErrors(value: unknown): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
}

/** Hands the report back, or says where it breaks its schema. */
export function expectValidReport(report: Report): Report {
  const errors = schemaErrors(JSON.parse(JSON.stringify(report)));
  if (errors.length > 0) throw new Error(`The report breaks docs/report.schema.json:\n${errors.join('\n')}`);
  return report;
}
