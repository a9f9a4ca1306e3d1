import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CheckRun {
  readonly code: number;
  /** Lines of standard output. */
  readonly out: readonly string[];
  readonly errors: readonly string[];
  /** Files that it left where it ran. */
  readonly files: readonly string[];
}

/** Runs the text of a script with that program. */
export function runCheck(
  program: string,
  text: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<CheckRun> {
  const folder = mkdtempSync(join(tmpdir(), 'whycors-check-'));
  const file = join(folder, program === 'node' ? 'check.mjs' : 'check.sh');
  writeFileSync(file, text);
  return new Promise((resolve) => {
    execFile(
      program === 'node' ? process.execPath : program,
      [file, ...args],
      { env: { PATH: process.env['PATH'], ...env }, cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const files = readdirSync(folder).filter((name) => !file.endsWith(name));
        rmSync(folder, { recursive: true });
        const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
        resolve({ code, out: linesOf(stdout), errors: linesOf(stderr), files });
      },
    );
  });
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
