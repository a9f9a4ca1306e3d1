import type { LogFile } from '../reader/read-log-file.ts';
import { count } from '../report/exporters/document/sentence.ts';
import { visible } from '../report/exporters/visible.ts';
import { findSources } from './input/find-sources.ts';
import { readSource } from './input/read-source.ts';
import type { Source } from './input/source.ts';
import type { Terminal } from './terminal.ts';

export interface ReadLogs {
  readonly files: readonly LogFile[];
  /** Whether something that was named could not be read, as was said. */
  readonly hasProblem: boolean;
}

/** Reads all logs that are named, and says which cannot be read, and why. */
export async function readLogs(names: readonly string[], terminal: Terminal): Promise<ReadLogs> {
  const { sources, problems, passedOver } = await findSources(names, terminal.input);
  const complain = (name: string, problem: string) =>
    terminal.say(`whycors: ${visible(name)}: ${visible(problem)}`);
  for (const { name, problem } of problems) complain(name, problem);
  const files: LogFile[] = [];
  let hasProblem = problems.length > 0;
  let others = passedOver;
  for (const [at, source] of sources.entries()) {
    const read = await readSource(source, (bytes) =>
      terminal.showProgress(progress(source, bytes, at, sources.length)),
    );
    if (!('problem' in read)) files.push(read);
    else if (source.mayBeForeign && read.isForeign) others++;
    else {
      hasProblem = true;
      complain(source.name, read.problem);
    }
  }
  terminal.showProgress('');
  if (others > 0)
    terminal.say(`whycors: ${count(others, 'other file')} in folders passed over: no HAR, no report.`);
  if (files.length === 0 && !hasProblem) {
    hasProblem = true;
    terminal.say('whycors: there is no HAR (`*.har`) and no report (`*.json`).');
  }
  return { files, hasProblem };
}

function progress({ name, bytes }: Source, read: number, at: number, all: number): string {
  const part = bytes ? `${Math.floor((read / bytes) * 100)} %` : `${Math.round(read / 1_000_000)} MB`;
  const place = all === 1 ? '' : ` (${at + 1} of ${all})`;
  return `Reading ${visible(name)}${place}: ${part}`;
}
