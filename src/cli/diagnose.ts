import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { reportOf } from '../reader/report-of.ts';
import type { Exporter } from '../report/exporters/exporter.ts';
import { exporters, exportReport } from '../report/exporters/index.ts';
import type { ExportOptions } from '../report/exporters/shareable-report.ts';
import { visible } from '../report/exporters/visible.ts';
import { type FailOn, isReasonToFail } from './fail-on.ts';
import { systemProblem } from './input/system-problem.ts';
import { piecesOf } from './pieces-of.ts';
import { readLogs } from './read-logs.ts';
import type { Terminal } from './terminal.ts';
import { pageOf } from './text/page-of.ts';
import { textExporter } from './text/text-exporter.ts';

export interface DiagnoseOptions extends ExportOptions {
  /** The id of a format. */
  readonly format: string;
  /** A path; left out: standard output. */
  readonly output?: string;
  readonly failOn: FailOn;
  readonly version: string;
}

export const formats: readonly string[] = ['text', ...exporters.map(({ id }) => id)];

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
  terminal.showProgress('Writing …');
  const { text } = exportReport(exporterOf(options, terminal), report, options);
  const isWritten = await write(text, options, terminal);
  if (hasProblem || !isWritten) return 2;
  return report.exchanges.some((exchange) => isReasonToFail(exchange, options.failOn)) ? 1 : 0;
}

function exporterOf({ format, output }: DiagnoseOptions, terminal: Terminal): Exporter {
  const known = exporters.find(({ id }) => id === format);
  return known ?? textExporter(pageOf(output === undefined ? terminal : null));
}

async function write(text: string, { output }: DiagnoseOptions, terminal: Terminal): Promise<boolean> {
  if (output === undefined) {
    await terminal.write(text);
    return true;
  }
  try {
    await pipeline(piecesOf(text), createWriteStream(output));
    terminal.showProgress('');
    return true;
  } catch (error) {
    const problem = systemProblem(error);
    if (problem === null) throw error;
    terminal.say(`whycors: ${visible(output)} cannot be written. ${problem}`);
    return false;
  }
}
