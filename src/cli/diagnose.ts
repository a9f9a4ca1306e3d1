import { reportOf } from '../reader/report-of.ts';
import { type FailOn, isReasonToFail } from './fail-on.ts';
import { readLogs } from './read-logs.ts';
import type { Terminal } from './terminal.ts';
import { type WriteOptions, writeReport } from './write-report.ts';

export interface DiagnoseOptions extends WriteOptions {
  readonly failOn: FailOn;
  readonly version: string;
}

/**
 * Diagnoses all logs that are named, as one report. Returns the exit code: 0 where nothing was blocked, 1 where
 * something was, 2 where something could not be read or written.
 */
export async function diagnose(
  names: readonly string[],
  options: DiagnoseOptions,
  terminal: Terminal,
): Promise<number> {
  const { files, hasProblem } = await readLogs(names, terminal);
  if (files.length === 0) return 2;
  const report = reportOf(files, { createdAt: new Date().toISOString(), version: options.version });
  const isWritten = await writeReport(report, options, terminal);
  if (hasProblem || !isWritten) return 2;
  return report.exchanges.some((exchange) => isReasonToFail(exchange, options.failOn)) ? 1 : 0;
}
