import { redact } from '../redact.ts';
import { type RedactionKind, redactionKinds } from '../redaction/kinds.ts';
import { noWords, type RedactionWords } from '../redaction/redaction-words.ts';
import type { Report } from '../report.ts';
import type { ShareableReport } from './exporter.ts';

export interface ExportOptions {
  /** `none` only when the user asked for it. */
  readonly redaction?: Report['redaction'];
  /** What the user asked not to be redacted; all kinds of it are the same as `none`. */
  readonly leaveIn?: ReadonlySet<RedactionKind>;
  /** The user's own. */
  readonly words?: RedactionWords;
}

/** The only way from a report to an exporter, hence the one place where redaction happens. */
export function shareableReport(report: Report, options: ExportOptions): ShareableReport {
  const { redaction = 'default', leaveIn = new Set<RedactionKind>(), words = noWords } = options;
  const none = redaction === 'none' || redactionKinds.every((kind) => leaveIn.has(kind));
  return (none ? report : redact(report, { leaveIn, words })) as ShareableReport;
}
