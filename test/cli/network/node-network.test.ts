import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, LookupFunction, Socket } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { WireRequest } from '../../../src/cli/network/network.ts';
import { nodeNetwork } from '../../../src/cli/network/node-network.ts';
import { type RawServer, startRawServer } from '../../helpers/raw-server.ts';
import { makeCertificate } from '../../lab/certificate.ts';

const servers: Pick<RawServer, 'close'>[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(...args: Parameters<typeof startRawServer>) {
  const server = await startRawServer(...args);
  servers.push(server);
  return server;
}

const request = (origin: string, difference: Partial<WireRequest> = {}): WireRequest => ({
  ...{ origin, method: 'GET', target: '/', headers: [['Host', 'x'] as const], ...difference },
});

async function answerTo(bytes: string, seconds = 5) {
  const { origin } = await serve(() => Buffer.from(bytes, 'latin1'));
  return nodeNetwork().ask(request(origin), seconds);
}

describe('sends', () => {
  it.each(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'patch', 'PROPFIND', 'GE+T'])(
    '%s with its headers and no others',
    async (method) => {
      const { origin, received } = await serve(() => 'HTTP/1.1 204 No Content\r\n\r\n');
      const headers = [
        ['X-Odd_Name', ' a,  b '.trim()],
        ['host', 'elsewhere.example:1'],
        ['X-Latin', 'f\xfcr'],
        ['X-Empty', ''],
      ] as const;
      const target = "/a%20b?c='d|{}\xe9";
      expect(await nodeNetwork().ask(request(origin, { method, headers, target }), 5)).toMatchObject({
        status: 204,
      });
      expect(received).toEqual([
        `${method} ${target} HTTP/1.1\r\nX-Odd_Name: a,  b\r\nhost: elsewhere.example:1\r\nX-Latin: f\xfcr\r\nX-Empty: \r\n\r\n`,
      ]);
    },
  );

  it.each([
    { headers: [['X-A', '1\r\nX-B: 2']] },
    { headers: [['X-A', '€']] },
    { headers: [['X A', '1']] },
    { target: '/ HTTP/1.1\r\nX-B: 2\r\n\r\n' },
    { method: 'GET / HTTP/1.1\r\n' },
  ] as const)('nothing at all where %j could be more than one thing', async (difference) => {
    const { origin, received } = await serve(() => 'HTTP/1.1 204 No Content\r\n\r\n');
    expect(await nodeNetwork().ask(request(origin, difference), 5)).toHaveProperty('problem');
    expect(received.join('')).toBe('');
  });
});

describe('reads', () => {
  it('every header line in its order', async () => {
    expect(await answerTo('HTTP/1.1 200 OK\r\nVary: A\r\nX: 1\r\nvary:B\r\n\r\n')).toMatchObject({
      status: 200,
      headers: [
        ['vary', 'A'],
        ['x', '1'],
        ['vary', 'B'],
      ],
    });
  });

  it('more lines than anybody needs', async () => {
    const last = 'Access-Control-Allow-Origin: *\r\n\r\n';
    const answer = await answerTo(`HTTP/1.1 200 OK\r\n${'X: 1\r\n'.repeat(9_999)}${last}`);
    expect('headers' in answer && [answer.headers.length, answer.headers.at(-1)]).toEqual([
      10_000,
      ['access-control-allow-origin', '*'],
    ]);
  });

  it('behind what is only informational', async () => {
    const hints = 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(3);
    expect(await answerTo(`HTTP/1.1 100 Continue\r\n\r\n${hints}HTTP/1.1 418 Tea\r\nX: 1\r\n\r\n`)).toEqual({
      ...{ status: 418, headers: [['x', '1']] },
    });
  });

  it('no body, however long it is', async () => {
    let ended = false;
    const { origin } = await serve((_, socket: Socket) => {
      const more = () => {
        while (socket.writable && socket.write('x'.repeat(65_536)));
      };
      socket.on('drain', more).on('close', () => {
        ended = true;
      });
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      more();
      return null;
    });
    expect(await nodeNetwork().ask(request(origin), 5)).toMatchObject({ status: 200 });
    await expect.poll(() => ended).toBe(true);
  });

  it.each([
    ['nothing', '', 'net::ERR_EMPTY_RESPONSE'],
    ['half a head', 'HTTP/1.1 200 OK\r\nX: 1', 'net::ERR_EMPTY_RESPONSE'],
    ['what is no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', 'net::ERR_INVALID_HTTP_RESPONSE'],
    [
      'a head without end',
      `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(400_000)}`,
      'net::ERR_RESPONSE_HEADERS_TOO_BIG',
    ],
    [
      'headers without end',
      `HTTP/1.1 200 OK\r\n${'X-A: 123456789\r\n'.repeat(100_000)}`,
      'net::ERR_RESPONSE_HEADERS_TOO_BIG',
    ],
    [
      'a change of protocol',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
      'net::ERR_EMPTY_RESPONSE',
    ],
  ])('%s', async (_, bytes, networkError) => {
    expect(await answerTo(bytes)).toMatchObject({ networkError });
  });

  it('not for ever', async () => {
    const { origin } = await serve(() => null);
    expect(await nodeNetwork().ask(request(origin), 0.05)).toEqual({
      problem: 'time out: no answer within 0.05 s',
      networkError: 'net::ERR_TIMED_OUT',
    });
  });

  it('any bytes without harm', async () => {
    let next: Uint8Array = new Uint8Array();
    const { origin } = await serve(() => Buffer.from(next));
    const start = fc.constantFrom('', 'HTTP/1.1 200 OK\r\n', 'HTTP/1.1 ', 'HTTP/1.1 302 X\r\nLocation:');
    const rest = fc.uint8Array({ maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(start, rest, async (head, tail) => {
        next = Buffer.concat([Buffer.from(head), tail]);
        const answer = await nodeNetwork().ask(request(origin), 5);
        expect('problem' in answer ? answer.problem : answer.status).toBeTruthy();
      }),
      { numRuns: 100 },
    );
  });
});

describe('says what failed', () => {
  it.each([
    [
      'http://127.0.0.1:1',
      'net::ERR_CONNECTION_REFUSED',
      'the connection was refused: nothing listens there (ECONNREFUSED)',
    ],
    ['http://[::1]:1', 'net::ERR_', ''],
  ])('%s', async (origin, networkError, problem) => {
    expect(await nodeNetwork().ask(request(origin), 5)).toEqual({
      networkError: expect.stringContaining(networkError),
      problem: expect.stringContaining(problem),
    });
  });

  // Told by a resolver of its own: what a machine's says of a name that nobody has hangs on its network.
  it.each([
    ['ENOTFOUND', 'DNS knows no address of this name'],
    ['EAI_AGAIN', 'no DNS server answered: is there a network?'],
  ])('a name without an address: %s', async (code, words) => {
    const lookup: LookupFunction = (_name, _options, end) =>
      end(Object.assign(new Error(code), { code }), '', 4);
    expect(await nodeNetwork({ lookup }).ask(request('http://api.example'), 5)).toEqual({
      networkError: 'net::ERR_NAME_NOT_RESOLVED',
      problem: `${words} (${code})`,
    });
  });

  it('TLS, in its kinds, and whatever the environment says', async () => {
    const { key, cert } = await makeCertificate(['localhost']);
    const secure = createServer({ key, cert }, (_, response) => void response.end());
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    servers.push({ close: () => new Promise((resolve) => void secure.close(() => resolve())) });
    const { port } = secure.address() as AddressInfo;
    const plain = createPlainServer();
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    servers.push({ close: () => new Promise((resolve) => void plain.close(() => resolve())) });
    const { port: plainPort } = plain.address() as AddressInfo;
    const kinds = async (settings: Parameters<typeof nodeNetwork>[0]) => {
      const origins = [
        `https://localhost:${port}`,
        `https://127.0.0.1:${port}`,
        `https://127.0.0.1:${plainPort}`,
      ];
      const ends = await Promise.all(origins.map((origin) => nodeNetwork(settings).ask(request(origin), 5)));
      return ends.map((end) => ('problem' in end ? end.networkError : end.status));
    };
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    const [authority, name] = ['AUTHORITY_INVALID', 'COMMON_NAME_INVALID'].map(
      (end) => `net::ERR_CERT_${end}`,
    );
    try {
      expect(await kinds({})).toEqual([authority, authority, 'net::ERR_SSL_PROTOCOL_ERROR']);
      expect(await kinds({ ca: cert })).toEqual([200, name, 'net::ERR_SSL_PROTOCOL_ERROR']);
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    }
  });
});
