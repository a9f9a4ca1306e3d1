import packageJson from '../../package.json' with { type: 'json' };
import { readLogFile, readLogValue } from '../reader/read-log-file.ts';
import { reportOf } from '../reader/report-of.ts';
import type { Report } from '../report/report.ts';
import { LogError } from './log-error.ts';

export interface DiagnoseOptions {
  /** What the report gives as the time of its making; now when left out. */
  readonly createdAt?: Date;
}

/**
 * Says of every cross-origin request of a log why it was blocked, and what the server must answer. The log is a HAR,
 * or an earlier report: as text, or as the object that `JSON.parse` made of it. Nothing is redacted before the
 * report is exported. Throws a `LogError` where the log is neither.
 */
export function diagnose(log: string | object, { createdAt = new Date() }: DiagnoseOptions = {}): Report {
  const read = typeof log === 'string' ? readLogFile(log) : readLogValue(log);
  if ('problem' in read) throw new LogError(read);
  return reportOf([read], { createdAt: createdAt.toISOString(), version: packageJson.version });
}
