import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureChromium, ensureFirefox } from './browsers.ts';
import { type Outcome, ownOutcome, playwrightOutcome, vitestOutcome } from './test-results.ts';

interface Runner {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Reads what the runner wrote; left out: the command as a whole passes or fails. */
  readonly outcome?: () => Promise<Outcome>;
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
    outcome: () => vitestOutcome(unitResults),
  },
  { name: 'fuzz of the redaction', command: ['npm', 'run', '--silent', 'fuzz:redaction'] },
  { name: 'build', command: ['vite', 'build'] },
  { name: 'build for Firefox', command: ['npm', 'run', '--silent', 'build:firefox'] },
  { name: 'build of the package', command: ['npm', 'run', '--silent', 'build:package'] },
  {
    name: 'package',
    command: ['tsx', 'scripts/check-package.ts'],
    outcome: () => ownOutcome(packageResults),
  },
  {
    name: 'end to end',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eResults },
    outcome: () => playwrightOutcome(e2eResults),
  },
  {
    name: 'stacks',
    command: ['tsx', 'scripts/test-stacks.ts', '--install'],
    outcome: () => ownOutcome(stackResults),
  },
];

await mkdir(out, { recursive: true });
await Promise.all(
  [unitResults, e2eResults, packageResults, stackResults].map((file) => rm(file, { force: true })),
);
console.log(`Chromium: ${await ensureChromium()}`);
console.log(`Firefox:  ${await ensureFirefox()}`);

let passed = 0;
const failed: string[] = [];
for (const runner of runners) {
  console.log(`\n▸ ${runner.name}`);
  const outcome = await run(runner);
  passed += outcome.passed;
  failed.push(...outcome.failed.map((what) => `${runner.name}: ${what}`));
  console.log(`  ${runner.name}: ${outcome.passed} passed, ${outcome.failed.length} failed`);
}
// Said again, for what failed first stands far above by now.
for (const what of failed) console.log(`\n✗ ${inShort(what)}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function run(runner: Runner): Promise<Outcome> {
  const ended = await execute(runner);
  const outcome = (await runner.outcome?.().catch(() => null)) ?? { passed: ended ? 1 : 0, failed: [] };
  // A runner that fails without naming a failed test has failed all the same.
  return ended || outcome.failed.length > 0 ? outcome : { ...outcome, failed: ['see above'] };
}

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

/** The first lines of what a failure says, without the calls that led to it. */
function inShort(text: string): string {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => !/^\s+at /.test(line));
  return [...lines.slice(0, 20), ...(lines.length > 20 ? ['…'] : [])].join('\n  ');
}
