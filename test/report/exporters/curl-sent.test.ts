import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { curlCommand, curlPowershell } from '../../../src/report/exporters/curl-command.ts';
import { startEchoServer } from '../../helpers/echo-server.ts';
import { preflightMessage, requestMessage } from '../../helpers/exchange.ts';

/** What a shell, a here-string or curl's configuration could take for its own. */
const hostile: readonly string[] = [
  `it's "quoted" \\ and \\" and \\\\`,
  '$(touch pwned) `touch pwned` $HOME %PATH% !!',
  '; touch pwned; # | & && > pwned < /etc/passwd',
  `'@ | touch pwned; @'`,
  '\u2018\u2019\u201a\u201b curly \u201c\u201d',
  '@/etc/passwd',
  '--config /etc/passwd',
  '[1-9]{a,b} * ? ~ ^ (x)',
  '\\n\\t\\u0041\\x41 -- %41%0a',
  'ünïcödé 漢字 🙂',
  '[redacted]',
];

/** PowerShell hands the lines of a single-quoted here-string on as they are, up to the line that begins with `'@`. */
function hereString(command: string): string {
  const [, encoding, text = '', rest = ''] =
    /^(\$OutputEncoding = .*\n)?@'\n(.*?)\n['\u2018\u2019\u201a\u201b]@(.*)$/s.exec(command) ?? [];
  expect(encoding !== undefined).toBe(/[^\x20-\x7e\n]/.test(text));
  expect(rest).toBe(' | curl.exe --config -');
  // The console of Windows ends its lines otherwise.
  return `${text}\n`.replaceAll('\n', '\r\n');
}

function run(program: string, args: readonly string[], input: string, cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...args], { cwd }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
    child.stdin?.end(input);
  });
}

let server: Awaited<ReturnType<typeof startEchoServer>>;
let folder: string;
beforeAll(async () => {
  server = await startEchoServer();
  folder = mkdtempSync(join(tmpdir(), 'whycors-curl-'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  server.arrived.length = 0;
});

const ways = {
  bash: (message: Parameters<typeof curlCommand>[0]) => run('bash', ['-s'], curlCommand(message), folder),
  dash: (message: Parameters<typeof curlCommand>[0]) => run('dash', ['-s'], curlCommand(message), folder),
  PowerShell: (message: Parameters<typeof curlCommand>[0]) =>
    run('curl', ['--silent', '--config', '-'], hereString(curlPowershell(message)), folder),
} as const;

describe.each(Object.entries(ways))('in %s', (_, send) => {
  it.each(hostile)('%s arrives byte for byte, and runs nothing', async (text) => {
    // The browser has encoded a URL before anybody sees it.
    const path = `/x?q=${text.replaceAll(/[^\x21-\x7e]|[#"<>\\]/gu, encodeURIComponent)}`;
    const answer = await send(
      requestMessage({
        method: 'PUT',
        url: server.origin + path,
        requestHeaders: [
          ['origin', 'https://app.example'],
          ['x-note', text],
          ['x-empty', ''],
        ],
      }),
    );
    const [arrived] = server.arrived;
    expect({ method: arrived?.method, url: arrived?.url }).toEqual({ method: 'PUT', url: path });
    const value = arrived?.rawHeaders[arrived.rawHeaders.indexOf('X-Note') + 1] ?? '';
    expect(Buffer.from(value, 'latin1').toString()).toBe(text);
    expect(arrived?.rawHeaders[arrived.rawHeaders.indexOf('X-Empty') + 1]).toBe('');
    expect(answer).toMatch(/^HTTP\/1.1 200 OK/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['GET', 'HEAD', 'OPTIONS', 'DELETE'])(
    'sends %s and waits for no more than comes',
    async (method) => {
      await send({ ...preflightMessage({ method }), url: `${server.origin}/orders` });
      expect(server.arrived.map((arrived) => `${arrived.method} ${arrived.url}`)).toEqual([
        `${method} /orders`,
      ]);
    },
  );
});
