import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/program.ts';
import { type RawServer, startRawServer } from '../../helpers/raw-server.ts';
import { expectValidReport } from '../../helpers/report-schema.ts';
import { allowing, type FakeAnswer, fakeNetwork } from '../fake-network.ts';
import { fakeTerminal } from '../fake-terminal.ts';

const page = 'https://shop.example';
const url = 'https://api.example/orders';

async function probe(args: readonly string[], answers: Readonly<Record<string, FakeAnswer>> = {}) {
  const { network, urls } = fakeNetwork(answers);
  const { terminal, heard } = fakeTerminal();
  const code = await run(['probe', ...args], '1.2.3', terminal, network);
  return { code, out: heard.out, err: heard.err, urls: urls() };
}

const call = [url, '--origin', page];
const allowed = { headers: allowing(page, ['vary', 'Origin']) };

describe('ends with', () => {
  it('0 where the call passes', async () => {
    const { code, out, err } = await probe(call, { [`GET ${url}`]: allowed });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('None of 1 cross-origin request failed.');
  });

  it('1 where a browser would block it, and says what to answer', async () => {
    const { code, out, err } = await probe(call, { [`GET ${url}`]: {} });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('✗ Blocked by CORS: `GET https://api.example/orders`');
    expect(out).toContain(`Access-Control-Allow-Origin: ${page}`);
  });

  it('2 where no answer comes, and says why', async () => {
    const { code, out, err } = await probe(call);
    expect({ code, err }).toEqual({ code: 2, err: 'whycors: api.example: nobody listens.\n' });
    expect(out).toContain('`net::ERR_CONNECTION_REFUSED`');
  });

  it.each([
    ['no origin', [url], /^whycors: required option '--origin <origin>'/],
    ['an origin with a path', [url, '--origin', `${page}/cart`], /Did you mean https:\/\/shop\.example\?\n$/],
    [
      'a forbidden header',
      [...call, '--header', 'Cookie: a=1'],
      /No page can set Cookie: the browser alone does\.\n$/,
    ],
    ['a forbidden method', [...call, '--method', 'trace'], /No page can send TRACE: browsers forbid it\.\n$/],
    ['what is no URL', ['api.example', '--origin', page], /Did you mean https:\/\/api\.example\?\n$/],
    [
      'what has to be sent on purpose',
      [...call, '--method', 'POST'],
      /^whycors: POST was not sent, .* --send sends it/,
    ],
    ['a time without end', [...call, '--timeout', 'Infinity'], /from 0 to 3600\.\n$/],
  ])('2 on %s, and sends nothing', async (_, args, words) => {
    const { code, out, err, urls } = await probe(args);
    expect({ code, out, urls }).toEqual({ code: 2, out: '', urls: [] });
    expect(err).toMatch(words);
  });

  it('2 where the report cannot be written', async () => {
    const { code, err } = await probe([...call, '-o', '/nowhere/at/all.md'], { [`GET ${url}`]: allowed });
    expect(code).toBe(2);
    expect(err).toContain('cannot be written');
  });
});

it('shows nothing where nothing would be sent', async () => {
  const insecure = ['http://api.example/orders', '--origin', page];
  const { code, out, err, urls } = await probe([...insecure, '--dry-run']);
  expect({ code, out, urls }).toEqual({ code: 0, out: '', urls: [] });
  expect(err).toContain('Nothing is sent');
  expect(await probe(insecure)).toMatchObject({ code: 1, err: '', urls: [] });
});

it('writes no argument as it stands', async () => {
  const { code, err } = await probe([url, '--origin', '\u001b[31m']);
  expect(code).toBe(2);
  expect(err).toContain("argument '\\u{1b}[31m' is invalid");
});

describe('a method that may change something', () => {
  const put = [...call, '--method', 'PUT', '--header', 'X-A: 1'];
  const preflight = {
    headers: allowing(page, ['access-control-allow-methods', 'PUT'], ['access-control-allow-headers', 'x-a']),
  };
  const answers = { [`OPTIONS ${url}`]: preflight, [`PUT ${url}`]: {} };

  it('is not sent, as is said', async () => {
    const { code, out, err, urls } = await probe(put, answers);
    expect({ code, urls }).toEqual({ code: 0, urls: [`OPTIONS ${url}`] });
    expect(err).toMatch(/^whycors: The preflight passes\. PUT was not sent, .*--send sends it/);
    expect(out).toContain('1 could not be judged');
  });

  it('is sent where it is to be', async () => {
    const { code, urls } = await probe([...put, '--send'], answers);
    expect({ code, urls }).toEqual({ code: 1, urls: [`OPTIONS ${url}`, `PUT ${url}`] });
  });
});

describe('writes', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['json', 'markdown', 'html', 'text'])('%s', async (format) => {
    folder = mkdtempSync(join(tmpdir(), 'whycors-'));
    const output = join(folder, 'report');
    const secret = ['--header', 'Authorization: Bearer s3cr3t-Value-1'];
    const answers = { [`OPTIONS ${url}`]: {} };
    const { code, out } = await probe([...call, ...secret, '-f', format, '-o', output], answers);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const text = readFileSync(output, 'utf8');
    expect(text).toContain('PreflightMissingAllowOriginHeader');
    expect(text).not.toContain('s3cr3t-Value-1');
    if (format === 'json') expectValidReport(JSON.parse(text));
  });
});

describe('on the wire', () => {
  const servers: RawServer[] = [];
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));
  const real = async (args: readonly string[]) => {
    const { terminal, heard } = fakeTerminal();
    return { code: await run(['probe', ...args], '1.2.3', terminal), out: heard.out, err: heard.err };
  };

  it('is byte by byte what the dry run showed', async () => {
    const head = `HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: ${page}\r\nAccess-Control-Allow-Credentials: true`;
    const lists =
      'Access-Control-Allow-Methods: PATCH\r\nAccess-Control-Allow-Headers: content-type, x-latin';
    const server = await startRawServer(() => `${head}\r\n${lists}\r\n\r\n`);
    servers.push(server);
    const headers = ['content-TYPE: application/json', 'X-Latin: f\xfcr', 'x-latin:'];
    for (const method of ['GET', 'PATCH', 'POST']) {
      const before = server.received.length;
      const flags = [
        '--method',
        method,
        '--send',
        '--credentials',
        ...headers.flatMap((text) => ['--header', text]),
      ];
      const args = [`${server.origin}/a b?c=ü#d`, '--origin', page, ...flags];
      const dry = await real([...args, '--dry-run']);
      expect({ code: dry.code, received: server.received.length }).toEqual({ code: 0, received: before });
      expect((await real(args)).code).toBe(0);
      const received = server.received.slice(before);
      expect(received).toHaveLength(2);
      expect(dry.out).toBe(
        received.map((sent) => `# To ${server.origin}\n${sent.replaceAll('\r\n', '\n')}`).join(''),
      );
    }
  });

  it('never moves the cursor, whatever the server writes', async () => {
    const evil = '\x1b[31m\x9b31m\x1b]0;x\x07';
    const server = await startRawServer(() =>
      Buffer.from(
        `HTTP/1.1 302 ${evil}\r\nAccess-Control-Allow-Origin: ${evil}\r\nLocation: /${evil}\r\nServer: ${evil}\r\n${evil}: x\r\n\r\n`,
        'latin1',
      ),
    );
    servers.push(server);
    for (const method of ['GET', 'PUT', 'patch']) {
      const { code, out, err } = await real([server.origin, '--origin', page, '--method', method, '--send']);
      expect([1, 2]).toContain(code);
      expect(out + err).not.toMatch(/[^\P{Cc}\n]/u);
    }
  });
});
