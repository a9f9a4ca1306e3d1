import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from './browsers.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Runner {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Reads what the runner wrote; left out: the command as a whole passes or fails. */
  readonly count?: () => Promise<Count>;
}

const root = join(import.meta.dirname, '..');
const out = join(root, 'out');
const unitResults = join(out, 'unit.json');
const e2eResults = join(out, 'e2e.json');
const packageResults = join(out, 'package.json');
const stackResults = join(out, 'stacks.json');

const runners: readonly Runner[] = [
  { name: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`],
    count: countUnit,
  },
  { name: 'fuzz of the redaction', command: ['npm', 'run', '--silent', 'fuzz:redaction'] },
  { name: 'build', command: ['vite', 'build'] },
  { name: 'build for Firefox', command: ['npm', 'run', '--silent', 'build:firefox'] },
  { name: 'build of the package', command: ['npm', 'run', '--silent', 'build:package'] },
  { name: 'package', command: ['tsx', 'scripts/check-package.ts'], count: countPackage },
  {
    name: 'end to end',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eResults },
    count: countE2e,
  },
  {
    name: 'stacks',
    command: ['tsx', 'scripts/test-stacks.ts', '--install'],
    count: async () => JSON.parse(await readFile(stackResults, 'utf8')) as Count,
  },
];

await mkdir(out, { recursive: true });
await Promise.all(
  [unitResults, e2eResults, packageResults, stackResults].map((file) => rm(file, { force: true })),
);
console.log(`Chromium: ${await ensureChromium()}`);
console.log(`Firefox:  ${await ensureFirefox()}`);

const totals = { passed: 0, failed: 0 };
for (const runner of runners) {
  console.log(`\n▸ ${runner.name}`);
  const ended = await execute(runner);
  const counted = (await runner.count?.().catch(() => null)) ?? null;
  const { passed, failed } = counted ?? { passed: ended ? 1 : 0, failed: ended ? 0 : 1 };
  totals.passed += passed;
  // A runner that fails without naming a failed test has failed all the same.
  totals.failed += ended ? failed : Math.max(failed, 1);
  console.log(`  ${runner.name}: ${passed} passed, ${failed} failed`);
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

function execute({ command: [program = '', ...args], env }: Runner): Promise<boolean> {
  const bin = join(root, 'node_modules/.bin');
  const path = `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, PATH: path },
      shell: process.platform === 'win32',
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** A skipped test counts as a failed one: what cannot run must say so. */
async function countUnit(): Promise<Count> {
  const results = JSON.parse(await readFile(unitResults, 'utf8')) as {
    numPassedTests: number;
    numTotalTests: number;
  };
  return { passed: results.numPassedTests, failed: results.numTotalTests - results.numPassedTests };
}

async function countPackage(): Promise<Count> {
  return JSON.parse(await readFile(packageResults, 'utf8')) as Count;
}

async function countE2e(): Promise<Count> {
  const { stats } = JSON.parse(await readFile(e2eResults, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}
