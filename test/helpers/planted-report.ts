import type { Report, ReportExchange } from '../../src/report/report.ts';
import { goldenReport } from './golden-report.ts';

/** Words of our own, on which it depends what is written. */
const closed = new Set([
  ...['kind', 'role', 'verdict', 'outcome', 'certainty', 'resourceType', 'mode', 'redaction'],
  ...['credentials', 'credentialsKnownBy', 'createdAt'],
]);

/** The value with that text behind every text in it, names of headers included. */
function planted(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return closed.has(key) ? value : value + text;
  if (Array.isArray(value)) return value.map((item) => planted(item, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, planted(field, text, name)]));
}

/** A report that has each of these texts in each of its fields. */
export function plantedReport(texts: readonly string[]): Report {
  const golden = goldenReport();
  return {
    ...(planted({ ...golden, exchanges: [] }, texts.join(' ')) as Report),
    exchanges: texts.flatMap((text) => planted(golden.exchanges, text) as readonly ReportExchange[]),
  };
}
