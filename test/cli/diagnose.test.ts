import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { exportReport } from '../../src/report/exporters/index.ts';
import { jsonExporter } from '../../src/report/exporters/json.ts';
import { redactionKinds } from '../../src/report/redaction/kinds.ts';
import { goldenReport } from '../helpers/golden-report.ts';
import { blockedExchange, finding, reportExchangeOf, reportOf } from '../helpers/report.ts';
import { fakeTerminal } from './fake-terminal.ts';

let folder = '';
const path = (name: string) => join(folder, name);
const file = (name: string, text: string) => writeFileSync(path(name), text);
const json = (report = goldenReport()) => exportReport(jsonExporter, report, { redaction: 'none' }).text;

const delivered = reportOf(reportExchangeOf());
const noticed = reportOf(
  reportExchangeOf({}, { verdict: 'delivered-with-notice', findings: [finding({ role: 'notice' })] }),
);
const blocked = reportOf(blockedExchange());

async function whycors(args: readonly string[], input = '') {
  const { terminal, heard } = fakeTerminal(input);
  return { code: await run(args, '1.2.3', terminal), ...heard };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whycors-'));
  file('delivered.json', json(delivered));
  file('noticed.json', json(noticed));
  file('blocked.json', json(blocked));
  file('golden.json', json());
  file('broken.har', '{\n "log": {"entries": [}\n}');
  mkdirSync(path('many/deep'), { recursive: true });
  mkdirSync(path('many/node_modules'), { recursive: true });
  mkdirSync(path('empty'));
  for (const name of ['many/blocked.json', 'many/deep/blocked.json', 'many/node_modules/blocked.json'])
    file(name, json(blocked));
  file('many/tsconfig.json', '{ /* a comment */ }');
  file('many/package.json', '{}');
  file('many/notes.txt', '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('ends with', () => {
  it.each([
    ['0 where nothing was blocked', ['delivered.json'], 0],
    ['1 where something was', ['delivered.json', 'blocked.json'], 1],
    ['0 for a notice', ['noticed.json'], 0],
    ['1 for a notice, where it is to', ['noticed.json', '--fail-on', 'notice'], 1],
    ['1 for what was blocked, where a notice counts', ['blocked.json', '--fail-on', 'notice'], 1],
    ['0 whatever was blocked, where nothing counts', ['blocked.json', '--fail-on', 'never'], 0],
  ])('%s', async (_name, args, code) => {
    const named = args.map((arg) => (arg.endsWith('.json') ? path(arg) : arg));
    expect(await whycors(['diagnose', ...named])).toMatchObject({ code, err: '' });
  });

  it.each([
    ['what is not there', ['missing.har'], /missing\.har: There is no such file or folder\.\n$/],
    ['what is no JSON', ['broken.har'], /broken\.har: It is not JSON: .* at line 2, column 22, not `}`\.\n$/],
    ['an empty folder', ['empty'], /^whycors: there is no HAR .*\n$/],
  ])('2 and one line for %s', async (_name, args, line) => {
    const { code, out, err } = await whycors(['diagnose', ...args.map(path)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(line);
  });

  it('2 and one line for nothing on standard input', async () => {
    expect(await whycors(['diagnose', '-'])).toMatchObject({
      code: 2,
      err: 'whycors: standard input: It is empty.\n',
    });
  });

  it('2 where one of several cannot be read, after telling of the others', async () => {
    const { code, out, err } = await whycors(['diagnose', path('broken.har'), path('delivered.json')]);
    expect(code).toBe(2);
    expect(out).toContain('None of 1 cross-origin request failed.');
    expect(err).toContain('broken.har');
  });

  it('2 where the report cannot be written', async () => {
    const output = path('nowhere/report.md');
    const { code, err } = await whycors(['diagnose', path('blocked.json'), '--output', output]);
    expect(code).toBe(2);
    expect(err).toBe(`whycors: ${output} cannot be written. There is no such file or folder.\n`);
  });

  it.each([
    [['diagnose']],
    [['diagnose', 'x.har', '--format', 'pdf']],
    [['dyagnose', 'x']],
    [['diagnose', '--leave-in', 'all', 'x']],
  ])('2 for %j', async (args) => {
    const { code, out, err } = await whycors(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^whycors: /);
  });

  it('0 for its help and its version', async () => {
    expect(await whycors(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' });
    const { code, out } = await whycors(['diagnose', '--help']);
    expect(code).toBe(0);
    for (const word of ['Chrome', 'Firefox', 'Safari', 'Exit codes', 'What is taken out', ...redactionKinds])
      expect(out).toContain(word);
  });
});

describe('reads', () => {
  it('folders with all that is in them, as one report with ids of its own', async () => {
    const { code, out, err } = await whycors(['diagnose', path('many'), '--format', 'json']);
    const ids = JSON.parse(out).exchanges.map(({ id }: { id: string }) => id);
    expect(code).toBe(1);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    // Two other JSON files, and one of another name.
    expect(err).toBe('whycors: 3 other files in folders passed over: no HAR, no report.\n');
  });

  it('standard input', async () => {
    expect(await whycors(['diagnose', '-'], json(blocked))).toMatchObject({ code: 1, err: '' });
  });

  it('no folder twice that a link leads back to', async () => {
    symlinkSync(path('many'), path('many/deep/again'));
    const { out } = await whycors(['diagnose', path('many'), '--format', 'json']);
    rmSync(path('many/deep/again'));
    expect(JSON.parse(out).exchanges).toHaveLength(2);
  });

  it('and tells how far it is', async () => {
    const { terminal, heard } = fakeTerminal();
    await run(['diagnose', path('golden.json'), path('blocked.json')], '1', terminal);
    expect(heard.progress).toContain(`Reading ${path('blocked.json')} (2 of 2): 100 %`);
    expect(heard.progress.at(-1)).toBe('Writing …');
  });
});

describe('writes', () => {
  it.each(['markdown', 'html', 'json', 'har', 'curl', 'jira', 'mermaid', 'text'])('%s', async (format) => {
    const output = path(`report.${format}`);
    const { code, out } = await whycors(['diagnose', path('golden.json'), '-f', format, '-o', output]);
    const text = readFileSync(output, 'utf8');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(text).toContain('api.example');
    expect(text).not.toContain('s3cr3t-Value-1');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('secrets only where they are asked for', async () => {
    const told = async (...flags: string[]) => {
      const { out } = await whycors(['diagnose', path('golden.json'), '-f', 'json', ...flags]);
      return out.includes('s3cr3t-Value-1');
    };
    expect(await told()).toBe(false);
    expect(await told('--redaction', 'none')).toBe(true);
    expect(await told(...redactionKinds.flatMap((kind) => ['--leave-in', kind]))).toBe(true);
  });

  it("what the user's own words hide and spare", async () => {
    const { messages } = blockedExchange();
    const [message] = messages;
    if (!message) throw new Error('The helper makes an exchange with a message.');
    const requestHeaders = [
      ['x-tenant', 'acme'],
      ['x-api-key', 'k3y-0f-No-worth'],
    ] as const;
    file('words.json', json(reportOf(blockedExchange({ messages: [{ ...message, requestHeaders }] }))));
    const { out } = await whycors([
      'diagnose',
      path('words.json'),
      '-f',
      'json',
      '--redact',
      'x-tenant',
      '--spare',
      'x-api-key',
    ]);
    expect(out).not.toContain('acme');
    expect(out).toContain('k3y-0f-No-worth');
  });
});
