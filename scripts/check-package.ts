import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What stands in a folder where somebody has just installed the package. */
const consumer = {
  'package.json': '{ "private": true, "type": "module" }',
  'use.mjs': `
    import assert from 'node:assert';
    import { diagnose, explain, exportReport, formats } from 'whycors';
    import schema from 'whycors/report.schema.json' with { type: 'json' };
    const report = diagnose({ log: { entries: [] } });
    assert.equal(report.schemaVersion, schema.properties.schemaVersion.const);
    for (const format of formats) assert.ok(exportReport(report, format).text);
    assert.equal(explain('Hello'), null);
  `,
  'empty.har': '{ "log": { "entries": [] } }',
  'use.mts': `
    import { diagnose, exportReport, headline, type Report } from 'whycors';
    import { expect, test, type WhycorsOptions } from 'whycors/playwright';
    const report: Report = diagnose('');
    const causes: readonly (string | undefined)[] = report.exchanges.map((one) => headline(one)?.cause);
    const text: string = exportReport(report, 'markdown', { redaction: 'none' }).text;
    const options: WhycorsOptions = { failOn: 'notice', allowUrls: [/api/], allowCauses: ['a'] };
    test.use({ whycors: options });
    test('typed', async ({ page, cors }) => expect((await cors.report()).exchanges).toEqual([page, causes, text]));
    // @ts-expect-error: a report is not text.
    exportReport(text, 'markdown');
  `,
};

/** The oldest Node that is promised, and what is in use besides the one that runs this. */
const nodes = ['20.19.0', '22', '24'];

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const folder = mkdtempSync(join(tmpdir(), 'whycors-package-'));
const failed: string[] = [];
let passed = 0;
try {
  checkAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const results = join(root, 'out', 'package.json');
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(results, JSON.stringify({ passed, failed }));
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

function checkAll(): void {
  const packed = run(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder],
    root,
  ).stdout;
  const tarball = join(folder, packed.trim().split('\n').at(-1) ?? '');
  check('publint', bin('publint'), ['run', tarball, '--strict']);
  check('arethetypeswrong', bin('attw'), [tarball, '--profile', 'esm-only', '--format', 'ascii']);
  for (const [name, text] of Object.entries(consumer)) writeFileSync(join(folder, name), text);
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--omit=optional'];
  const installed = check('installs', 'npm', ['install', ...quiet, tarball]);
  if (!installed) return;
  for (const node of nodes) {
    const withNode = ['--yes', '--prefer-offline', '-p', `node@${node}`, 'node'];
    check(`is imported by Node ${node}`, 'npx', [...withNode, 'use.mjs']);
    const command = 'node_modules/whycors/dist-package/whycors.js';
    check(`is a command of Node ${node}`, 'npx', [...withNode, command, 'diagnose', 'empty.har']);
  }
  check('installs beside Playwright', 'npm', [
    'install',
    ...quiet,
    join(root, 'node_modules/@playwright/test'),
  ]);
  for (const resolution of ['nodenext', 'bundler']) {
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
    const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'esnext'];
    // Playwright's own types need those of Node.
    const nodeTypes = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
    const how = ['--module', module, '--moduleResolution', resolution];
    const args = [...strict, ...nodeTypes, ...how, 'use.mts'];
    check(`types under ${resolution}`, bin('tsc'), args);
  }
}

function check(name: string, program: string, args: readonly string[]): boolean {
  const { status, stdout, stderr } = run(program, args, folder);
  const ended = status === 0;
  console.log(`${ended ? '✓' : '✗'} ${name}`);
  if (ended) passed += 1;
  else {
    failed.push(name);
    console.log(`${stdout}${stderr}`);
  }
  return ended;
}

function run(program: string, args: readonly string[], cwd: string) {
  return spawnSync(program, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}
