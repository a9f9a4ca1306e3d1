import type { Unreadable } from '../reader/read-log-file.ts';

/** A log that is neither a HAR nor a report. Its message says what was expected, and where. */
export class LogError extends Error {
  override readonly name = 'LogError';
  /** Where a text stops being JSON, 1-based; null where it is JSON, but not that of a log. */
  readonly line: number | null;
  readonly column: number | null;

  constructor({ problem, at }: Unreadable) {
    super(problem);
    this.line = at?.line ?? null;
    this.column = at?.column ?? null;
  }
}
