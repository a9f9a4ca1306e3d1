import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Exporter } from '../report/exporters/exporter.ts';
import { exporters, exportReport } from '../report/exporters/index.ts';
import type { ExportOptions } from '../report/exporters/shareable-report.ts';
import { visible } from '../report/exporters/visible.ts';
import type { Report } from '../report/report.ts';
import { systemProblem } from './input/system-problem.ts';
import { type NamedStack, namedStacks, unusedNames } from './named-stacks.ts';
import { piecesOf } from './pieces-of.ts';
import type { Terminal } from './terminal.ts';
import { pageOf } from './text/page-of.ts';
import { textExporter } from './text/text-exporter.ts';

export interface WriteOptions extends ExportOptions {
  /** The id of a format. */
  readonly format: string;
  /** A path; left out: standard output. */
  readonly output?: string;
  /** What servers run on, as the user names it. */
  readonly stacks: readonly NamedStack[];
}

export const formats: readonly string[] = ['text', ...exporters.map(({ id }) => id)];

/** Writes a report where the user wants it. False where that cannot be, as was said. */
export async function writeReport(
  report: Report,
  options: WriteOptions,
  terminal: Terminal,
): Promise<boolean> {
  terminal.showProgress('Writing …');
  for (const line of unusedNames(report, options.stacks)) terminal.say(`whycors: ${visible(line)}`);
  const named = namedStacks(report, options.stacks);
  const { text } = exportReport(exporterOf(options, terminal), named, options);
  const { output } = options;
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

function exporterOf({ format, output }: WriteOptions, terminal: Terminal): Exporter {
  const known = exporters.find(({ id }) => id === format);
  return known ?? textExporter(pageOf(output === undefined ? terminal : null));
}
