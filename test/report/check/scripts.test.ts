import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { checkNodeExporter } from '../../../src/report/exporters/check-node.ts';
import { checkShellExporter } from '../../../src/report/exporters/check-shell.ts';
import { exportReport } from '../../../src/report/exporters/index.ts';
import type { Report } from '../../../src/report/report.ts';
import { apiUrl, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { attacks, hostileReport, hostileTexts } from '../../helpers/hostile-report.ts';
import { blockedExchange, blockedPreflight, reportOf } from '../../helpers/report.ts';
import { runCheck } from '../../helpers/run-check.ts';

const right = { 'Access-Control-Allow-Origin': pageOrigin, 'Access-Control-Allow-Credentials': 'true' };

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** The base URL of a server that answers so. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answering = (headers: Readonly<Record<string, string | readonly string[]>>, status = 204) =>
  serve((_, response) => {
    response.writeHead(status, headers as Record<string, string | string[]>).end();
  });

describe.each([
  ['node', checkNodeExporter],
  ['dash', checkShellExporter],
  ['bash', checkShellExporter],
] as const)('%s', (program, exporter) => {
  const run = (
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    report: Report = reportOf(blockedPreflight()),
    options: Parameters<typeof exportReport>[2] = {},
  ) => runCheck(program, exportReport(exporter, report, options).text, args, env);

  it('says in one line that all is right, and what it did not send', async () => {
    const base = await answering({
      ...right,
      'Access-Control-Allow-Methods': 'GET, PUT',
      Vary: 'accept, ORIGIN',
    });
    const { code, out } = await run([base]);
    expect({ code, out }).toEqual({
      code: 0,
      out: ['✓ As they must be: 1 answer(s); not sent, for they may change something: 1 (--send sends them)'],
    });
  });

  it('takes the base URL from the environment, and sends what may change something when told to', async () => {
    const asked: (string | undefined)[] = [];
    const base = await serve(({ method, url }, response) => {
      asked.push(`${method} ${url}`);
      response.writeHead(204, { ...right, 'Access-Control-Allow-Methods': 'PUT', Vary: 'Origin' }).end();
    });
    expect((await run(['--send'], { BASE_URL: `${base}/staging/` })).code).toBe(0);
    expect(asked).toEqual(['OPTIONS /staging/orders', 'PUT /staging/orders']);
  });

  it('says what differs, a line each', async () => {
    const base = await answering(
      {
        'Access-Control-Allow-Origin': [pageOrigin, '*'],
        'Access-Control-Allow-Methods': 'put',
        Vary: 'Origins',
      },
      404,
    );
    const { code, out } = await run([base]);
    const here = `✗ OPTIONS ${base}/orders: `;
    expect(code).toBe(1);
    expect(out.filter((line) => line.startsWith('✗'))).toEqual([
      `${here}the status is 404, must be 200 to 299`,
      `${here}access-control-allow-origin is "${pageOrigin}" and again "*", must be "${pageOrigin}"`,
      `${here}access-control-allow-credentials is not sent, must be "true"`,
      `${here}vary is "Origins", must list "Origin"`,
      `${here}access-control-allow-methods is "put", must list "PUT"`,
    ]);
  });

  it.each([
    [
      'lists on several lines',
      { 'Access-Control-Allow-Methods': ['GET', 'PUT , POST'], Vary: ['A', 'Origin'] },
      0,
    ],
    ['a list that is none', { 'Access-Control-Allow-Methods': 'PUT, a b', Vary: 'Origin' }, 1],
    ['an asterisk beside credentials', { 'Access-Control-Allow-Methods': '*', Vary: 'Origin' }, 1],
    [
      'an origin in other letters',
      {
        'Access-Control-Allow-Origin': pageOrigin.toUpperCase(),
        'Access-Control-Allow-Methods': 'PUT',
        Vary: 'Origin',
      },
      1,
    ],
    [
      'an empty line beside the origin',
      {
        'Access-Control-Allow-Origin': [pageOrigin, ''],
        'Access-Control-Allow-Methods': 'PUT',
        Vary: 'Origin',
      },
      1,
    ],
    ['more in `Vary` than is asked for', { 'Access-Control-Allow-Methods': 'PUT', Vary: '*' }, 0],
  ] as const)('reads %s as a browser does', async (_, headers, code) => {
    expect((await run([await answering({ ...right, ...headers })])).code).toBe(code);
  });

  it('does not follow a redirect, and refuses one of a preflight', async () => {
    let asked = 0;
    const base = await serve((_, response) => {
      asked++;
      response.writeHead(302, { ...right, Location: '/elsewhere' }).end();
    });
    expect((await run([base])).code).toBe(1);
    expect(asked).toBe(1);
  });

  it('shows what it would send, and sends nothing', async () => {
    let asked = 0;
    const base = await serve((_, response) => {
      asked++;
      response.end();
    });
    const { code, out } = await run(['--dry-run', base]);
    expect({ code, asked }).toEqual({ code: 0, asked: 0 });
    expect(out[0]).toBe(`OPTIONS ${base}/orders`);
    expect(out.join('\n').toLowerCase()).toContain(`  origin: ${pageOrigin}`);
    expect(out.at(-1)).toBe(`- Not sent, for it may change something: PUT ${base}/orders (--send sends it)`);
  });

  it.each([
    ['an unknown option', ['--sent']],
    ['what is no base URL', ['api.example']],
    ['a base URL too many', ['http://127.0.0.1:1', 'http://127.0.0.1:2']],
    ['nobody who listens', ['http://127.0.0.1:1']],
  ])('ends with 2 on %s', async (_, args) => {
    const { code, errors } = await run(args);
    expect(code).toBe(2);
    expect(errors).not.toEqual([]);
  });

  it('asks for the secrets that it needs, sends them as they are, and shows none', async () => {
    const url = `${apiUrl}?access_token=s3cr3t-Value-1`;
    const [blocked] = [blockedExchange()];
    const exchange = {
      ...blockedExchange({
        messages: [
          requestMessage({
            url,
            requestHeaders: [
              ['origin', pageOrigin],
              ['x-api-key', 's3cr3t-Value-2'],
            ],
          }),
        ],
      }),
      answers: blocked.answers.map((answer) => ({ ...answer, url })),
    };
    const seen: unknown[] = [];
    const base = await serve(({ url: path, headers }, response) => {
      seen.push(path, headers['x-api-key']);
      response.end();
    });
    const report = reportOf(exchange);
    const without = await run([base], {}, report);
    expect(without).toMatchObject({ code: 2, out: [] });
    expect(without.errors.join()).toMatch(/^Set SECRET_1: /);
    const given = { SECRET_1: 'q%27$(id)', HEADER_X_API_KEY: '`id` "$HOME" \\ \'' };
    const { code, out } = await run([base], given, report);
    expect(code).toBe(1);
    expect(seen).toEqual(['/orders?access_token=q%27$(id)', given.HEADER_X_API_KEY]);
    expect(out[0]).toContain(`GET ${base}/orders?access_token=$SECRET_1: `);
    expect((await run(['--dry-run', base], given, report)).out.join()).not.toContain('id');
  });

  it('runs nothing of what a page or a server wrote', async () => {
    // A shell starts many programs.
    const texts = [...hostileTexts, ...attacks].filter((_, index) => program === 'node' || index % 5 === 0);
    const commands = [
      '$(touch pwned)',
      "'; touch pwned; '",
      '`touch pwned`',
      '"; touch pwned #',
      '\n touch pwned\n',
      '*/ require("fs").writeFileSync("pwned", "") /*',
      "'); import('fs').then(fs=>fs.writeFileSync('pwned','')); ('",
    ];
    const reports = [...texts, ...commands].map((text) => hostileReport(`${text}`));
    const exchanges = reports
      .flatMap(({ exchanges: held }) => held)
      .flatMap((exchange, index) => {
        const value = [...texts, ...commands][index] ?? '';
        return ['GET', 'OPTIONS', `X${value}`].map((method) => ({
          ...exchange,
          method: value,
          url: `https://${value}/${value}`,
          origin: value,
          answers: [
            {
              ...({ kind: method === 'OPTIONS' ? 'preflight' : 'request', method, status: null } as const),
              url: `https://api.example/${method}${value}`,
              set: [
                ['access-control-allow-origin', value],
                ['access-control-allow-methods', value],
                [value, value],
              ] as const,
              remove: [value, 'x-gone'],
            },
          ],
        }));
      });
    const base = await serve((_, response) =>
      response.writeHead(200, { 'X-Gone': '\u009b31m$(touch pwned)' }).end(),
    );
    const report = { ...reportOf(), exchanges };
    for (const args of [['--help'], ['--dry-run'], ['--send', base]]) {
      const { code, out, errors, files } = await run(args, {}, report, { redaction: 'none' });
      expect({ code, files, errors }).toEqual({ code: args.includes(base) ? 1 : 0, files: [], errors: [] });
      expect(out.filter((line) => !/^[✗✓]?[\x20-\x7e]*$/.test(line))).toEqual([]);
    }
  });
});
