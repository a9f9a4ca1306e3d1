import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A type that a package declares. */
export interface DeclaredType {
  /** The import that brings it. */
  readonly from: string;
  /** Its name, or what is made of it. */
  readonly type: string;
}

const options = {
  lib: ['ES2023', 'DOM'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: 'ES2023',
  types: [],
};

const modules = resolve(dirname(fileURLToPath(import.meta.url)), '../../node_modules');

/**
 * What the compiler says of JSON that should be of that type: names that are unknown or lack, and values of another
 * kind. It reads the JSON as a literal, for only there are unknown names refused.
 */
export function mistakesOfDeclared({ from, type }: DeclaredType, json: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'declared-type-'));
  try {
    symlinkSync(modules, join(folder, 'node_modules'), 'junction');
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['it.ts'] }),
    );
    writeFileSync(
      join(folder, 'it.ts'),
      `${from}\nexport const all: readonly (${type})[] = [${json.join(',')}];\n`,
    );
    const compiler = [join(modules, 'typescript/bin/tsc'), '-p', folder, '--pretty', 'false'];
    const { status, stdout, stderr, error } = spawnSync(process.execPath, compiler, { encoding: 'utf8' });
    if (error !== undefined) throw error;
    const said = `${stdout}${stderr}`.trim();
    if (status === 0) return [];
    return said === '' ? [`the compiler stopped with ${status}`] : said.split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
