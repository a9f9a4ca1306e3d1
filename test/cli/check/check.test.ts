import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/program.ts';
import type { HeaderList } from '../../../src/engine/exchange.ts';
import { checkNodeExporter } from '../../../src/report/exporters/check-node.ts';
import { exportReport } from '../../../src/report/exporters/index.ts';
import { jsonExporter } from '../../../src/report/exporters/json.ts';
import type { Report } from '../../../src/report/report.ts';
import { apiUrl, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { goldenReport } from '../../helpers/golden-report.ts';
import { hostileTexts } from '../../helpers/hostile-report.ts';
import { type RawServer, startRawServer } from '../../helpers/raw-server.ts';
import { blockedExchange, blockedPreflight, reportExchangeOf, reportOf } from '../../helpers/report.ts';
import { runCheck } from '../../helpers/run-check.ts';
import { fakeNetwork } from '../fake-network.ts';
import { fakeTerminal } from '../fake-terminal.ts';

const right = [
  ['access-control-allow-origin', pageOrigin],
  ['access-control-allow-credentials', 'true'],
  ['access-control-allow-methods', 'GET, PUT'],
  ['vary', 'accept, ORIGIN'],
] as const;
const preflight = `OPTIONS ${apiUrl}`;
const put = `PUT ${apiUrl}`;

const text = (report: Report) => exportReport(jsonExporter, report, { redaction: 'none' }).text;

async function check(
  report: Report | string,
  args: readonly string[] = [],
  { network = fakeNetwork({}).network, environment = {} } = {},
) {
  const input = typeof report === 'string' ? report : text(report);
  const { terminal, heard } = fakeTerminal(input, { environment });
  const code = await run(['check', '-', ...args], '1.2.3', terminal, network);
  return { code, out: heard.out.split('\n').slice(0, -1), err: heard.err };
}

describe('against answers', () => {
  const against = (headers: HeaderList, args: readonly string[] = [], status = 204) => {
    const { network, urls } = fakeNetwork({ [preflight]: { status, headers }, [put]: { headers } });
    return check(reportOf(blockedPreflight()), args, { network }).then((ran) => ({ ...ran, urls: urls() }));
  };

  it('says that each is right, and what was not sent', async () => {
    expect(await against(right)).toEqual({
      ...{ code: 0, err: '', urls: [preflight] },
      out: [
        `✓ ${preflight}`,
        `- Not sent, for it may change something: ${put} (--send sends it)`,
        '1 answer of 1 as they must be.',
      ],
    });
  });

  it('sends what may change something where it is told to', async () => {
    const { code, urls, out } = await against(right, ['--send']);
    expect({ code, urls }).toEqual({ code: 0, urls: [preflight, put] });
    expect(out).toEqual([`✓ ${preflight}`, `✓ ${put}`, '2 answers of 2 as they must be.']);
  });

  it('says what differs in one line, and ends with 1', async () => {
    const { code, out } = await against([['access-control-allow-origin', '*']], [], 404);
    expect(code).toBe(1);
    expect(out[0]).toBe(
      `✗ ${preflight}: the status is 404, must be 200 to 299; ` +
        `access-control-allow-origin is "*", must be "${pageOrigin}"; ` +
        'access-control-allow-credentials is not sent, must be "true"; ' +
        'vary is not sent, must list "Origin"; ' +
        'access-control-allow-methods is not sent, must list "PUT"',
    );
  });

  it('cuts what is absurdly long, and shows what is invisible', async () => {
    const { out } = await against([['access-control-allow-origin', `\u009b31m${'a'.repeat(100_000)}`]]);
    expect(out[0]).toContain('is "\\u{9b}31maaa');
    expect(out[0]?.length).toBeLessThan(2000);
  });

  it('asks in another place', async () => {
    const { network, asked } = fakeNetwork({});
    const base = ['--base-url', 'http://localhost:3000/v2/'];
    const { code, err } = await check(reportOf(blockedPreflight()), base, { network });
    expect(code).toBe(2);
    expect(err).toBe('! OPTIONS http://localhost:3000/v2/orders: nobody listens\n');
    expect(asked[0]).toMatchObject({ origin: 'http://localhost:3000', target: '/v2/orders' });
    expect(asked[0]?.headers[0]).toEqual(['Host', 'localhost:3000']);
  });

  it('asks once what a report has a hundred times', async () => {
    const { network, urls } = fakeNetwork({ [`GET ${apiUrl}`]: { headers: right } });
    const exchanges = Array.from({ length: 100 }, (_, at) => ({ ...blockedExchange(), id: `e${at + 1}` }));
    expect((await check(reportOf(...exchanges), [], { network })).code).toBe(0);
    expect(urls()).toEqual([`GET ${apiUrl}`]);
  });

  it('waits as long as it is told', async () => {
    const waits: number[] = [];
    const network = {
      ask: async (_: unknown, seconds: number) => {
        waits.push(seconds);
        return { problem: 'time out', networkError: 'net::ERR_TIMED_OUT' };
      },
    };
    await check(reportOf(blockedPreflight()), [], { network });
    await check(reportOf(blockedPreflight()), ['--timeout', '1.5'], { network });
    expect(waits).toEqual([30, 1.5]);
  });
});

describe('ends with 2 and sends nothing', () => {
  const beyond = blockedExchange({}, { verdict: 'look-alike', answers: [] });
  const unsafe = { ...blockedPreflight(), answers: blockedPreflight().answers.slice(1) };
  it.each([
    ['no report', '{}', [], /standard input: It is neither/],
    ['a report without failures', reportOf(reportExchangeOf()), [], /^whycors: Nothing can be checked: /],
    ['failures that no answer mends', reportOf(beyond), [], /^- Not checked, .*\nwhycors: Nothing can be/],
    [
      'what may change something',
      reportOf(unsafe),
      [],
      /^whycors: Nothing was sent: each .* --send sends them/,
    ],
    ['no base URL', reportOf(unsafe), ['--base-url', 'x', '--send'], /^whycors: --base-url x: not a base/],
    ['an odd time', reportOf(unsafe), ['--timeout', '-1'], /^whycors: option '--timeout/],
  ])('on %s', async (_, report, args, words) => {
    const { network, asked } = fakeNetwork({});
    const { code, err } = await check(report, args, { network });
    expect({ code, asked }).toEqual({ code: 2, asked: [] });
    expect(err).toMatch(words);
  });
});

describe('secrets', () => {
  const url = `${apiUrl}?access_token=s3cr3t-Value-1`;
  const requestHeaders = [
    ['origin', pageOrigin],
    ['authorization', 'Bearer s3cr3t-Value-2'],
  ] as const;
  const exchange = blockedExchange({ messages: [requestMessage({ url, requestHeaders })] });
  const report = reportOf({ ...exchange, answers: exchange.answers.map((answer) => ({ ...answer, url })) });
  const environment = { SECRET_1: 'given-1', HEADER_AUTHORIZATION: 'Bearer given-2 ü' };

  it('come from the environment, and are shown nowhere', async () => {
    const { network, asked } = fakeNetwork({});
    const missing = await check(report, [], { network });
    expect(missing).toMatchObject({ code: 2, out: [] });
    expect(missing.err).toMatch(/^whycors: Set SECRET_1: .*\nwhycors: Set HEADER_AUTHORIZATION: .*\n$/);
    expect(asked).toEqual([]);
    const shown = await check(report, ['--dry-run'], { network, environment });
    expect(shown.out).toContain('GET /orders?access_token=$SECRET_1 HTTP/1.1');
    expect(shown.out).toContain('Authorization: $HEADER_AUTHORIZATION');
    const sent = await check(report, [], { network, environment });
    expect(asked[0]?.target).toBe('/orders?access_token=given-1');
    // UTF-8, a character a byte.
    expect(asked[0]?.headers).toContainEqual(['Authorization', 'Bearer given-2 Ã¼']);
    expect(JSON.stringify([missing, shown, sent])).not.toMatch(/given|s3cr3t/);
  });
});

describe('on the wire', () => {
  const servers: RawServer[] = [];
  const serve = async (...args: Parameters<typeof startRawServer>) => {
    const server = await startRawServer(...args);
    servers.push(server);
    return server;
  };
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));
  const real = async (report: Report, args: readonly string[]) => {
    const { terminal, heard } = fakeTerminal(text(report));
    return { code: await run(['check', '-', ...args], '1.2.3', terminal), out: heard.out, err: heard.err };
  };

  it('is byte by byte what the dry run showed', async () => {
    const server = await serve(() => 'HTTP/1.1 204 No Content\r\n\r\n');
    const report = reportOf(blockedPreflight());
    const args = ['--send', '--base-url', `${server.origin}/v2`];
    const { code, out } = await real(report, [...args, '--dry-run']);
    expect({ code, received: server.received }).toEqual({ code: 0, received: [] });
    expect((await real(report, args)).code).toBe(1);
    expect(server.received.length).toBe(2);
    expect(out).toBe(
      server.received.map((head) => `# To ${server.origin}\n${head.replaceAll('\r\n', '\n')}`).join(''),
    );
  });

  it('differs as the exported script says that it differs', async () => {
    const server = await serve((head) =>
      head.startsWith('OPTIONS')
        ? 'HTTP/1.1 301 Moved\r\nAccess-Control-Allow-Methods: put\r\nAccess-Control-Allow-Headers: a b, *\r\nVary:\r\nLocation: /x\r\n\r\n'
        : `HTTP/1.1 500 X\r\nAccess-Control-Allow-Origin: *\r\naccess-control-allow-origin: ${pageOrigin}\r\n\r\n`,
    );
    const golden = goldenReport();
    const report = { ...golden, exchanges: [...golden.exchanges, { ...blockedPreflight(), id: 'other' }] };
    const { text: script } = exportReport(checkNodeExporter, report);
    const [, names = ''] = /^const \{ servers.* = \{\s*"servers": \[([^\]]*)\]/m.exec(script) ?? [];
    const origins = [...names.matchAll(/"([^"]+)"/g)].map(([, origin]) => origin ?? '');
    expect(origins.length).toBeGreaterThan(1);
    const variables = [...script.matchAll(/\b(?:SECRET_\d+|HEADER_[A-Z_]+)\b/g)].map(([name]) => [name, 'x']);
    const environment = Object.fromEntries(variables);
    const said = await runCheck('node', script, ['--send', ...origins.map(() => server.origin)], environment);
    const { terminal, heard } = fakeTerminal(text(report), { environment });
    const bases = origins.flatMap((origin) => ['--base-url', `${origin}=${server.origin}`]);
    expect(await run(['check', '-', '--send', ...bases], '1', terminal)).toBe(said.code);
    const lines = heard.out.split('\n').filter((line) => line.startsWith('✗'));
    const each = lines.flatMap((line) => {
      const [, title = '', rest = ''] = /^(✗ \S+ \S+: )(.*)$/.exec(line) ?? [];
      return rest.split('; ').map((difference) => title + difference);
    });
    expect(each.length).toBeGreaterThan(5);
    expect(each).toEqual(said.out.filter((line) => line.startsWith('✗')));
  });

  it('never moves the cursor, whatever the report is', async () => {
    const server = await serve(
      () => 'HTTP/1.1 200 \x1b[31m\r\nX-Gone: \x1b[31m\x9b31m\r\nVary: \x1b]0;x\x07\r\n\r\n',
    );
    const { exchanges } = reportOf(
      ...[...hostileTexts, '\u001b[31m', '\u009b31m'].map((value) =>
        blockedExchange(
          {},
          {
            answers: [
              {
                ...{ kind: 'request', method: 'GET', url: `${apiUrl}/${value}`, status: null },
                ...{
                  set: [
                    ['access-control-allow-origin', value],
                    ['vary', 'Origin'],
                  ],
                  remove: ['x-gone', value],
                },
              },
            ],
          },
        ),
      ),
    );
    const report = { ...reportOf(), exchanges: exchanges.map((one, at) => ({ ...one, id: `e${at}` })) };
    for (const args of [['--dry-run'], ['--send', '--base-url', server.origin]]) {
      const { code, out, err } = await real(report, args);
      expect(code).toBe(args.includes('--dry-run') ? 0 : 1);
      expect(out.length).toBeGreaterThan(100);
      expect(out + err).not.toMatch(/[^\P{Cc}\n]|[\u202e\u200b\u2028]/u);
    }
  });
});
