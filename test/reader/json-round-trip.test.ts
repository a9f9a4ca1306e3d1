import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLogFile, savedReport } from '../../src/reader/read-log-file.ts';
import { createReport } from '../../src/report/create-report.ts';
import { exportReport } from '../../src/report/exporters/index.ts';
import { jsonExporter } from '../../src/report/exporters/json.ts';
import type { ExportOptions } from '../../src/report/exporters/shareable-report.ts';
import type { Report } from '../../src/report/report.ts';
import { goldenReport } from '../helpers/golden-report.ts';
import { hostileReport, hostileTexts } from '../helpers/hostile-report.ts';

const json = (report: Report, options: ExportOptions) => exportReport(jsonExporter, report, options).text;

function read(text: string) {
  const file = readLogFile(text);
  if ('problem' in file) throw new Error(file.problem);
  return file;
}

/** What is written, read and written once more is the same, byte by byte. */
function expectSame(report: Report, options: ExportOptions): void {
  const first = json(report, options);
  const again = savedReport(read(first));
  if (!again) throw new Error('It was not read as a report.');
  expect(json(again, { redaction: 'none' })).toBe(first);
}

const threads = join(import.meta.dirname, '../threads');

it.each(readdirSync(threads).filter((name) => name.endsWith('.har')))('the report of %s', (name) => {
  const { exchanges, browser } = read(readFileSync(join(threads, name), 'utf8'));
  const createdAt = '2026-11-21T10:00:00.000Z';
  expectSame(createReport({ exchanges, browser, page: null, createdAt, version: '0.1.0' }), {});
});

it.each<[string, ExportOptions]>([
  ['redacted', {}],
  ['as it is', { redaction: 'none' }],
  ['with cookies left in', { leaveIn: new Set(['cookies']) }],
])('the golden report, %s', (_, options) => {
  expectSame(goldenReport(), options);
});

it.each(hostileTexts)('a report full of %j', (text) => {
  expectSame(hostileReport(text), { redaction: 'none' });
});

it('a report with fields that nobody knows here', () => {
  const strange = { ...goldenReport(), later: { '10': 1, '2': [-0.5, 1e21] } };
  expectSame(strange, { redaction: 'none' });
});
