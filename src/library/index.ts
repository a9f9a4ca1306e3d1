export type {
  Answer,
  AnsweredBy,
  Certainty,
  CredentialsMode,
  Evidence,
  Finding,
  Role,
  Verdict,
} from '../engine/diagnosis.ts';
export type { HeaderList, Message, Outcome } from '../engine/exchange.ts';
export type { ExportedFile } from '../report/exporters/index.ts';
export type { ExportOptions } from '../report/exporters/shareable-report.ts';
export type { RedactionKind } from '../report/redaction/kinds.ts';
export type { RedactionWords } from '../report/redaction/redaction-words.ts';
export { headline, type Report, type ReportExchange, type ReportPage } from '../report/report.ts';
export { type DiagnoseOptions, diagnose } from './diagnose.ts';
export { type ConsoleExplanation, explain } from './explain.ts';
export { exportReport, formats } from './export-report.ts';
export { harOfEvents, type ProtocolEvent } from './har-of-events.ts';
export { LogError } from './log-error.ts';
