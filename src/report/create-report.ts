import type { ChosenStack } from '../remedies/server-remedies.ts';
import type { Report, ReportExchange, ReportPage } from './report.ts';

interface ReportParts {
  readonly exchanges: readonly ReportExchange[];
  /** For example `chromium 156`; null where the source does not say. */
  readonly browser: string | null;
  /** Null when there are several. */
  readonly page: ReportPage | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Of the extension or the command line that makes the report. */
  readonly version: string;
  /** What the user chose. */
  readonly stacks?: readonly ChosenStack[];
}

/** Makes a report of everything that was observed, nothing hidden yet: redaction is a step of its own. */
export function createReport({
  exchanges,
  browser,
  page,
  createdAt,
  version,
  stacks = [],
}: ReportParts): Report {
  return {
    schemaVersion: 1,
    generator: { name: 'whycors', version },
    createdAt,
    browser,
    page,
    redaction: 'none',
    ...(stacks.length > 0 ? { stacks } : {}),
    exchanges,
  };
}
