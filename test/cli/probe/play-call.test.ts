import { describe, expect, it } from 'vitest';
import { playCall } from '../../../src/cli/probe/play-call.ts';
import type { ProbedCall } from '../../../src/cli/probe/probed-call.ts';
import { diagnose } from '../../../src/engine/diagnose.ts';
import { allowing, type FakeAnswer, fakeNetwork, sentHeader } from '../fake-network.ts';

const page = 'https://shop.example';
const api = 'https://api.example';
const url = `${api}/orders`;
const allowed = { headers: allowing(page) };
const to = (location: string, status = 302, origin = page): FakeAnswer => ({
  status,
  headers: allowing(origin, ['location', location]),
});

async function play(
  difference: Partial<ProbedCall & { readonly send: boolean }>,
  answers: Readonly<Record<string, FakeAnswer>>,
) {
  const { send = true, ...call } = difference;
  const { network, asked, urls } = fakeNetwork(answers);
  const whole = { url, origin: page, method: 'GET', headers: [], credentials: false, ...call };
  const ask = (request: Parameters<typeof network.ask>[0]) => network.ask(request, 1);
  const { exchange, end } = await playCall(whole, { userAgent: 'test', send, ask, now: () => 0 });
  return { end, exchange, asked, urls: urls(), diagnosis: diagnose(exchange) };
}

describe('what is sent', () => {
  it('is the request alone where no preflight is needed', async () => {
    const { end, asked } = await play({ headers: [['Accept', 'text/html']] }, { [`GET ${url}`]: allowed });
    expect(end).toBe('passed');
    expect(asked).toEqual([
      {
        ...{ origin: api, method: 'GET', target: '/orders' },
        headers: [
          ['Host', 'api.example'],
          ['Origin', page],
          ['Accept', 'text/html'],
          ['User-Agent', 'test'],
          ['Sec-Fetch-Site', 'cross-site'],
          ['Sec-Fetch-Mode', 'cors'],
          ['Sec-Fetch-Dest', 'empty'],
          ['Connection', 'close'],
        ],
      },
    ]);
  });

  it('is first a preflight with the names of the headers, sorted, in lower case', async () => {
    const preflight = { status: 204, headers: allowing('*', ['access-control-allow-headers', '*']) };
    const { end, asked, urls } = await play(
      {
        method: 'POST',
        headers: [
          ['X-B', '1'],
          ['Content-Type', 'application/json'],
          ['Accept', 'a/b'],
        ],
      },
      { [`OPTIONS ${url}`]: preflight, [`POST ${url}`]: allowed },
    );
    expect({ end, urls }).toEqual({ end: 'passed', urls: [`OPTIONS ${url}`, `POST ${url}`] });
    expect(sentHeader(asked[0], 'access-control-request-method')).toBe('POST');
    expect(sentHeader(asked[0], 'access-control-request-headers')).toBe('content-type,x-b');
    expect(sentHeader(asked[0], 'x-b')).toBeUndefined();
    expect(sentHeader(asked[1], 'content-length')).toBe('0');
  });

  it('is nothing more once the preflight fails', async () => {
    const { end, urls, diagnosis } = await play(
      { method: 'PUT' },
      { [`OPTIONS ${url}`]: allowed, [`PUT ${url}`]: allowed },
    );
    expect({ end, urls }).toEqual({ end: 'blocked', urls: [`OPTIONS ${url}`] });
    expect(diagnosis.findings[0]?.cause).toBe('method-not-allowed');
  });

  it('is nothing that may change something, unless it is to be', async () => {
    const preflight = { headers: allowing(page, ['access-control-allow-methods', 'DELETE']) };
    const { end, urls, diagnosis } = await play(
      { method: 'DELETE', send: false },
      { [`OPTIONS ${url}`]: preflight },
    );
    expect({ end, urls }).toEqual({ end: 'not-sent', urls: [`OPTIONS ${url}`] });
    expect(diagnosis.verdict).toBe('undetermined');
    expect((await play({ method: 'POST', send: false }, {})).urls).toEqual([]);
  });

  it('is nothing at all from https to http', async () => {
    const insecure = 'http://api.example/orders';
    const { end, urls, diagnosis } = await play({ url: insecure }, {});
    expect({ end, urls }).toEqual({ end: 'blocked', urls: [] });
    expect(diagnosis.findings[0]?.cause).toBe('mixed-content');
    const local = 'http://127.0.0.1:8080/orders';
    expect((await play({ url: local }, { [`GET ${local}`]: allowed })).end).toBe('passed');
  });

  it.each([
    ['https://shop.test', 'https://api.example', 'cross-site'],
    ['http://shop.example', 'https://shop.example', 'cross-site'],
    ['https://shop.example:8443', 'https://shop.example', 'same-site'],
    // Whether these are two sites only a list knows.
    ['https://shop.example', 'https://api.shop.example', undefined],
    ['null', 'https://api.example', 'cross-site'],
  ])('says to what site it belongs: %s, %s', async (origin, server, site) => {
    const { asked } = await play({ origin, url: `${server}/` }, {});
    expect(sentHeader(asked[0], 'sec-fetch-site')).toBe(site);
  });
});

describe('a redirect', () => {
  it('is followed hop by hop, with a preflight for each, and makes the origin opaque', async () => {
    const behind = 'https://cdn.example/orders';
    const preflight = (origin: string) => ({
      headers: allowing(origin, ['access-control-allow-headers', 'authorization,x-a']),
    });
    const { end, urls, asked } = await play(
      {
        headers: [
          ['Authorization', 'Bearer 1'],
          ['X-A', '1'],
        ],
      },
      {
        ...{ [`OPTIONS ${url}`]: preflight(page), [`GET ${url}`]: to(behind, 307) },
        ...{ [`OPTIONS ${behind}`]: preflight('null'), [`GET ${behind}`]: { headers: allowing('null') } },
      },
    );
    expect({ end, urls }).toEqual({
      end: 'passed',
      urls: [`OPTIONS ${url}`, `GET ${url}`, `OPTIONS ${behind}`, `GET ${behind}`],
    });
    expect(asked.map((request) => sentHeader(request, 'origin'))).toEqual([page, page, 'null', 'null']);
    // It is for the first server alone.
    expect(asked.map((request) => sentHeader(request, 'authorization'))).toEqual([
      ...[undefined, 'Bearer 1', undefined, undefined],
    ]);
    expect(sentHeader(asked[2], 'access-control-request-headers')).toBe('x-a');
  });

  it.each([
    [301, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [303, 'PUT', 'GET'],
    [302, 'PUT', 'PUT'],
    [307, 'POST', 'POST'],
    [308, 'POST', 'POST'],
    [303, 'HEAD', 'HEAD'],
  ])('%d turns %s into %s', async (status, method, then) => {
    const preflight = { headers: allowing(page, ['access-control-allow-methods', 'PUT']) };
    const { urls } = await play(
      { method },
      {
        ...{ [`OPTIONS ${url}`]: preflight, [`OPTIONS ${api}/new`]: preflight },
        ...{ [`${method} ${url}`]: to('/new', status), [`${then} ${api}/new`]: allowed },
      },
    );
    expect(urls.at(-1)).toBe(`${then} ${api}/new`);
  });

  it('takes the headers of a body away with it', async () => {
    const preflight = { headers: allowing(page, ['access-control-allow-headers', 'content-type']) };
    const { urls, asked } = await play(
      { method: 'POST', headers: [['Content-Type', 'application/json']] },
      { [`OPTIONS ${url}`]: preflight, [`POST ${url}`]: to('/new', 303), [`GET ${api}/new`]: allowed },
    );
    expect(urls.at(-1)).toBe(`GET ${api}/new`);
    expect(sentHeader(asked.at(-1), 'content-type')).toBeUndefined();
  });

  it('is checked like any answer', async () => {
    const { end, urls, diagnosis } = await play(
      {},
      { [`GET ${url}`]: { status: 302, headers: [['location', '/new']] } },
    );
    expect({ end, urls }).toEqual({ end: 'blocked', urls: [`GET ${url}`] });
    expect(diagnosis.findings.map(({ cause }) => cause)).toContain('redirect-without-allow-origin');
  });

  it.each([
    ['a preflight is not answered with', 'PUT', '/new', 'preflight-redirected'],
    ['no URL', 'GET', 'https://', 'redirect-location-invalid'],
    ['no URL, of a preflight', 'PUT', 'https://', 'redirect-location-invalid'],
    ['what browsers do not ask', 'GET', 'data:,x', 'network-error'],
    ['a password', 'GET', 'https://me:secret@api.example/', 'redirect-to-url-with-credentials'],
    ['http', 'GET', 'http://api.example/', 'mixed-content'],
  ])('is not followed: %s', async (_, method, location, cause) => {
    const answer = to(location);
    const { end, urls, diagnosis } = await play(
      { method },
      { [`OPTIONS ${url}`]: answer, [`GET ${url}`]: answer },
    );
    expect({ end, number: urls.length }).toEqual({ end: 'blocked', number: 1 });
    expect(diagnosis.findings[0]?.cause).toBe(cause);
  });

  it('without a target is an answer', async () => {
    expect((await play({}, { [`GET ${url}`]: { ...allowed, status: 304 } })).end).toBe('passed');
    expect((await play({}, { [`GET ${url}`]: { ...allowed, status: 302 } })).end).toBe('passed');
  });

  it('is followed twenty times', async () => {
    const { end, urls, diagnosis } = await play({}, { [`GET ${url}`]: to('/orders') });
    expect({ end, number: urls.length }).toEqual({ end: 'blocked', number: 21 });
    expect(diagnosis.findings[0]?.cause).toBe('redirect-loop');
  });

  it('from the own origin is checked only behind it', async () => {
    const own = `${page}/orders`;
    const { end, urls, asked } = await play(
      { url: own, headers: [['X-A', '1']] },
      {
        [`GET ${own}`]: { status: 302, headers: [['location', url]] },
        [`OPTIONS ${url}`]: { headers: allowing(page, ['access-control-allow-headers', '*']) },
        [`GET ${url}`]: allowed,
      },
    );
    expect({ end, urls }).toEqual({ end: 'passed', urls: [`GET ${own}`, `OPTIONS ${url}`, `GET ${url}`] });
    expect(sentHeader(asked[0], 'origin')).toBeUndefined();
    expect(sentHeader(asked[0], 'sec-fetch-site')).toBe('same-origin');
  });
});

describe('what comes back', () => {
  it('is judged in the mode that was asked for', async () => {
    const star = { [`GET ${url}`]: { headers: allowing('*') } };
    expect((await play({}, star)).end).toBe('passed');
    const { end, diagnosis } = await play({ credentials: true }, star);
    expect(end).toBe('blocked');
    expect(diagnosis).toMatchObject({ credentials: 'include', credentialsKnownBy: 'probe', verdict: 'cors' });
    expect(diagnosis.findings[0]?.cause).toBe('allow-origin-wildcard-with-credentials');
  });

  it('is nothing where the network fails, of a preflight too', async () => {
    const problem = { problem: 'DNS', networkError: 'net::ERR_NAME_NOT_RESOLVED' };
    for (const method of ['GET', 'PUT']) {
      const answers = { [`GET ${url}`]: problem, [`OPTIONS ${url}`]: problem };
      const { end, urls, diagnosis } = await play({ method }, answers);
      expect(end).toEqual(problem);
      expect(urls).toHaveLength(1);
      expect(diagnosis.findings[0]?.cause).toBe('host-not-found');
    }
  });
});
