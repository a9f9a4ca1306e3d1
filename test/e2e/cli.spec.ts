import { constants } from 'node:buffer';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { writeLargeHar } from '../../scripts/large-har.ts';
import { startRawServer } from '../helpers/raw-server.ts';

const root = join(import.meta.dirname, '../..');
const command = join(root, 'dist-package/whycors.js');
const thread = join(root, 'test/threads/axios-axios-932.har');

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whycors-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command. `closeAfter`: the reader of its output goes away after the first piece. */
function whycors(
  args: readonly string[],
  {
    input = '',
    node = [],
    closeEarly = false,
  }: { input?: string; node?: readonly string[]; closeEarly?: boolean } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, command, ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (piece) => {
      out += piece;
      if (closeEarly) child.stdout.destroy();
    });
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

test('the built command diagnoses files and standard input, and ends with 0, 1 or 2', async () => {
  const blocked = await whycors(['diagnose', thread]);
  expect(blocked).toMatchObject({ code: 1, err: '' });
  expect(blocked.out).toContain('✗ Blocked by CORS');
  const piped = await whycors(['diagnose', '-'], { input: readFileSync(thread, 'utf8') });
  expect(piped).toEqual(blocked);
  expect(
    await whycors(['diagnose', '-', '--fail-on', 'never'], { input: '{"log":{"entries":[]}}' }),
  ).toMatchObject({
    code: 0,
    err: '',
  });
  expect(await whycors(['diagnose', '-'])).toEqual({
    code: 2,
    out: '',
    err: 'whycors: standard input: It is empty.\n',
  });
});

test('it explains, helps, and knows its version', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(await whycors(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  const help = await whycors(['diagnose', '--help']);
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toContain('How to save a HAR');
  const page = await whycors(['explain', 'preflight-redirected']);
  expect(page).toMatchObject({ code: 0, err: '' });
  expect(page.out).toContain('What to change');
});

test('it needs nothing beside itself, and is a file that may be run', async () => {
  const text = readFileSync(command, 'utf8');
  const packages = [...text.matchAll(/^(?:import .*?from |.*\b(?:__)?require\()"([^"]+)"/gm)].map(
    ([, name]) => name ?? '',
  );
  expect(packages.filter((name) => !/^(node:|\.\/)/.test(name))).toEqual([]);
  expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
  if (process.platform !== 'win32') expect(statSync(command).mode & 0o111).toBe(0o111);
});

test('it ends quietly when nobody reads on', async () => {
  const report = join(folder, 'many.json');
  await whycors(['diagnose', join(root, 'test/threads'), '--format', 'json', '--output', report]);
  expect(statSync(report).size).toBeGreaterThan(200_000);
  const { code, err } = await whycors(['diagnose', report, '--format', 'json'], { closeEarly: true });
  expect({ code, err }).toEqual({ code: 1, err: '' });
});

test('it says what it cannot write', async () => {
  const output = join(folder, 'missing/report.html');
  const { code, out, err } = await whycors(['diagnose', thread, '-f', 'html', '-o', output]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe(`whycors: ${output} cannot be written. There is no such file or folder.\n`);
  expect(existsSync(output)).toBe(false);
});

test('it reads a HAR that no text can hold, in less than 500 MB of memory', async () => {
  test.setTimeout(300_000);
  const har = join(folder, 'large.har');
  const bytes = constants.MAX_STRING_LENGTH + 1_000_000;
  const entries = await writeLargeHar(har, { bytes, bodyBytes: 100_000 });
  const tellsMemory = join(folder, 'memory.mjs');
  writeFileSync(
    tellsMemory,
    "process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));",
  );
  const { code, out, err } = await whycors(['diagnose', har], { node: ['--import', tellsMemory] });
  const refused = Math.floor(entries / 10);
  expect(code).toBe(1);
  expect(out).toContain(`${refused} of ${refused * 4} cross-origin requests failed.`);
  const kilobytes = Number(err);
  expect(kilobytes).toBeGreaterThan(0);
  expect(kilobytes * 1024).toBeLessThan(500_000_000);
});

test('it asks live servers, and sends what it shows', async () => {
  const heads: string[] = [];
  const server = await startRawServer((head) => {
    heads.push(head);
    return 'HTTP/1.1 200 OK\r\n\r\n';
  });
  const report = join(folder, 'probed.json');
  const args = [`${server.origin}/orders`, '--origin', 'http://shop.example', '--method', 'PUT'];
  const shown = await whycors(['probe', ...args, '--dry-run']);
  expect({ code: shown.code, heads }).toEqual({ code: 0, heads: [] });
  expect(await whycors(['probe', ...args, '-f', 'json', '-o', report])).toEqual({
    code: 1,
    out: '',
    err: '',
  });
  expect(shown.out).toBe(`# To ${server.origin}\n${heads.join('').replaceAll('\r\n', '\n')}`);
  const checked = await whycors(['check', report]);
  expect(checked).toMatchObject({ code: 1, err: '' });
  expect(checked.out).toMatch(
    /^✗ OPTIONS http:\/\/127\.0\.0\.1:\d+\/orders: access-control-allow-origin is not/,
  );
  await server.close();
  const none = await whycors(['check', '-', '--base-url', server.origin], {
    input: readFileSync(report, 'utf8'),
  });
  expect(none.code).toBe(2);
  expect(none.err).toContain('the connection was refused');
});
