import { createReport } from '../report/create-report.ts';
import { command, powershellCommand, type Step, steps } from '../report/exporters/document/messages.ts';
import { redact } from '../report/redact.ts';
import type { RedactionWords } from '../report/redaction/redaction-words.ts';
import type { ReportExchange } from '../report/report.ts';
import { toldMessages } from './told-messages.ts';

export interface CurlStep {
  readonly step: Step;
  /** Without secrets: a command gets pasted into chats. */
  readonly command: string;
  /** The same for PowerShell. */
  readonly powershell: string;
}

/** The messages of an exchange as commands for a shell: of a long chain of redirects those worth telling. */
export function curlCommands(exchange: ReportExchange, words: RedactionWords): readonly CurlStep[] {
  const report = createReport({
    ...{ exchanges: [exchange], browser: null, page: null },
    ...{ createdAt: '', version: '' },
  });
  const [shareable] = redact(report, { words }).exchanges;
  if (!shareable) return [];
  const told = toldMessages(exchange);
  return steps(shareable)
    .filter(({ index }) => index === null || told.has(index))
    .map((step) => ({
      step,
      command: command(shareable, step),
      powershell: powershellCommand(shareable, step),
    }));
}
