import { readFileSync } from 'node:fs';
import type { Report } from '../../src/report/report.ts';
import { expectValidReport } from './report-schema.ts';

/** Eight exchanges written by hand: what a report looks like when much went wrong. Not redacted. */
export function goldenReport(): Report {
  const text = readFileSync(new URL('../fixtures/report.json', import.meta.url), 'utf8');
  return expectValidReport(JSON.parse(text));
}
