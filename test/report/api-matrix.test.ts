import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { apiMatrix, type MatrixCell, readClaims } from '../../src/report/api-matrix.ts';
import { reportExchange } from '../../src/report/report.ts';
import { absurdExchange } from '../helpers/absurd-exchange.ts';
import { applyAnswers } from '../helpers/apply-answers.ts';
import { arbitraryExchange, stoppedExchange } from '../helpers/arbitrary-exchange.ts';
import {
  exchange,
  pageOrigin,
  preflightMessage,
  requestMessage,
  unsentMessage,
} from '../helpers/exchange.ts';

const matrixOf = (...exchanges: readonly Exchange[]) =>
  apiMatrix(
    exchanges.map((observed, index) => {
      const named = { ...observed, id: `e${index + 1}` };
      return reportExchange(named, diagnose(named));
    }),
  );

/** What one row says, for example `PUT: refused`, without what was not tried. */
function row(exchanges: readonly Exchange[], index = 0): readonly string[] {
  const { traits, rows } = matrixOf(...exchanges);
  return traits.flatMap(({ kind, name }, at) => {
    const said = words(rows[index]?.cells[at]);
    return said === '' ? [] : [`${name || kind}: ${said}`];
  });
}
const words = (cell: MatrixCell | undefined) =>
  [
    ...(cell?.allowed.length ? [`allowed ${cell.allowed}`] : []),
    ...(cell?.refused.length ? [`refused ${cell.refused}`] : []),
  ].join(' ');

const cookie = [
  ['origin', pageOrigin],
  ['cookie', 'session=1'],
] as const;
const asks = (method: string, headers: string) =>
  [
    ['origin', pageOrigin],
    ['access-control-request-method', method],
    ['access-control-request-headers', headers],
  ] as const;
const unsent = unsentMessage();
const blocked = (difference: Parameters<typeof exchange>[0]) =>
  exchange({ outcome: 'blocked', responseStarted: false, ...difference });

describe('the matrix of what each API allows', () => {
  it('allows what passed', () => {
    expect(row([exchange()])).toEqual(['origin: allowed e1', 'GET: allowed e1']);
  });

  it('allows the method and headers of a preflight that passed', () => {
    const passed = exchange({
      messages: [
        preflightMessage({
          requestHeaders: asks('PUT', 'x-trace'),
          responseHeaders: [
            ['access-control-allow-origin', pageOrigin],
            ['access-control-allow-methods', 'PUT'],
            ['access-control-allow-headers', 'X-Trace'],
          ],
        }),
        requestMessage({ method: 'PUT' }),
      ],
    });
    expect(row([passed])).toEqual(['origin: allowed e1', 'PUT: allowed e1', 'x-trace: allowed e1']);
  });

  it('refuses the method that the preflight does not allow, and nothing else', () => {
    const stopped = blocked({
      messages: [
        preflightMessage({
          requestHeaders: asks('DELETE', 'x-trace'),
          responseHeaders: [
            ['access-control-allow-origin', pageOrigin],
            ['access-control-allow-methods', 'PUT'],
            ['access-control-allow-headers', 'x-trace'],
          ],
        }),
        { ...unsent, method: 'DELETE' },
      ],
    });
    expect(row([stopped])).toEqual(['origin: allowed e1', 'DELETE: refused e1', 'x-trace: allowed e1']);
  });

  it('refuses the headers that the preflight does not allow, and not the others', () => {
    const stopped = blocked({
      messages: [
        preflightMessage({
          requestHeaders: asks('PUT', 'authorization,x-trace'),
          responseHeaders: [
            ['access-control-allow-origin', pageOrigin],
            ['access-control-allow-methods', 'PUT'],
            ['access-control-allow-headers', 'authorization'],
          ],
        }),
        unsent,
      ],
    });
    expect(row([stopped])).toEqual([
      'origin: allowed e1',
      'PUT: allowed e1',
      'authorization: allowed e1',
      'x-trace: refused e1',
    ]);
  });

  it('refuses all that was asked for where the answer names no origin', () => {
    const stopped = blocked({ messages: [requestMessage({ requestHeaders: cookie, responseHeaders: [] })] });
    expect(row([stopped])).toEqual(['origin: refused e1', 'credentials: refused e1', 'GET: refused e1']);
  });

  it('says of `*` that it allows the origin, and refuses credentials', () => {
    const stopped = blocked({
      messages: [
        requestMessage({ requestHeaders: cookie, responseHeaders: [['access-control-allow-origin', '*']] }),
      ],
    });
    expect(row([stopped])).toEqual(['origin: allowed e1', 'credentials: refused e1', 'GET: refused e1']);
  });

  it('holds no allowing against a preflight that passed when the answer behind it did not', () => {
    const stopped = blocked({
      messages: [preflightMessage(), requestMessage({ method: 'PUT', status: 500, responseHeaders: [] })],
    });
    expect(row([stopped])).toEqual(['origin: refused e1', 'PUT: refused e1']);
  });

  it('keeps what differs from request to request apart', () => {
    const stopped = blocked({ messages: [requestMessage({ responseHeaders: [] })] });
    expect(row([exchange(), stopped, exchange()])).toEqual([
      'origin: allowed e1,e3 refused e2',
      'GET: allowed e1,e3 refused e2',
    ]);
  });

  it.each([
    ['was not answered', blocked({ outcome: 'failed', messages: [unsent] })],
    [
      'is no CORS request',
      exchange({ mode: 'no-cors', messages: [requestMessage({ responseHeaders: [] })] }),
    ],
    ['was delivered against its own headers', exchange({ answer: [] })],
    [
      'was stopped for a reason that its answer does not tell',
      blocked({
        messages: [
          requestMessage({
            requestHeaders: cookie,
            responseHeaders: [
              ['access-control-allow-origin', pageOrigin],
              ['access-control-allow-credentials', 'true'],
            ],
          }),
        ],
      }),
    ],
  ])('says nothing of what %s', (_, observed) => {
    expect(matrixOf(observed).rows).toEqual([]);
  });

  it('says what the server answered, not what another extension made of it', () => {
    const meddled = exchange({
      messages: [
        requestMessage({
          responseHeaders: [],
          rewrittenResponseHeaders: [['access-control-allow-origin', '*']],
        }),
      ],
    });
    expect(row([meddled])).toEqual(['origin: refused e1', 'GET: refused e1']);
  });

  it('has a row for each server and each origin that asks, also behind a redirect', () => {
    const redirected = exchange({
      messages: [
        requestMessage({
          status: 302,
          responseHeaders: [
            ['access-control-allow-origin', pageOrigin],
            ['location', 'https://other.example/'],
          ],
        }),
        requestMessage({
          hop: 1,
          url: 'https://other.example/',
          requestHeaders: [['origin', 'null']],
          responseHeaders: [['access-control-allow-origin', '*']],
        }),
      ],
    });
    const { rows } = matrixOf(redirected, exchange({ origin: 'https://b.example', messages: [unsent] }));
    expect(rows.map(({ api, origin }) => [api, origin])).toEqual([
      ['https://api.example', pageOrigin],
      ['https://other.example', 'null'],
    ]);
  });

  it('orders methods as people do, and headers by name', () => {
    const passed = (method: string) =>
      exchange({
        messages: [
          preflightMessage({
            requestHeaders: asks(method, 'x-b,x-a'),
            responseHeaders: [
              ['access-control-allow-origin', '*'],
              ['access-control-allow-methods', '*'],
              ['access-control-allow-headers', '*'],
            ],
          }),
          requestMessage({ method }),
        ],
      });
    const { traits } = matrixOf(passed('QUERY'), passed('DELETE'), exchange());
    expect(traits.map(({ kind, name }) => name || kind)).toEqual([
      'origin',
      'credentials',
      'GET',
      'DELETE',
      'QUERY',
      'x-a',
      'x-b',
    ]);
  });
});

it('leaves out what nobody would read, and says how much', () => {
  const names = Array.from({ length: 500 }, (_, at) => `x-${at}`).join();
  const storm = exchange({
    messages: [preflightMessage({ requestHeaders: asks('PUT', names) }), unsent],
    outcome: 'blocked',
  });
  const hosts = Array.from({ length: 300 }, (_, at) =>
    exchange({ messages: [requestMessage({ url: `https://${at}.example/` })] }),
  );
  const { traits, rows, left } = matrixOf(storm, ...hosts);
  // Origin, credentials, GET and PUT stand beside the headers.
  expect(traits.length + left.traits).toBe(504);
  expect(rows.length + left.rows).toBe(301);
  expect(traits.length).toBeLessThan(100);
  expect(rows.every(({ cells }) => cells.length === traits.length)).toBe(true);
});

describe('for any exchange', () => {
  const observed = fc.oneof(arbitraryExchange, absurdExchange).filter(({ messages }) => messages.length > 0);

  it('the matrix is made', () => {
    fc.assert(
      fc.property(fc.array(observed, { maxLength: 4 }), (exchanges) => {
        const { traits, rows } = matrixOf(...exchanges);
        for (const { cells } of rows) {
          expect(cells).toHaveLength(traits.length);
          for (const { allowed, refused } of cells) {
            expect(new Set([...allowed, ...refused]).size).toBe(allowed.length + refused.length);
          }
        }
      }),
    );
  });

  it('something is refused where CORS stopped it, and nothing once the servers answer what they must', () => {
    fc.assert(
      fc.property(stoppedExchange, (exchange) => {
        const { verdict, answers } = diagnose(exchange);
        fc.pre(verdict === 'cors');
        const refused = (observed: Exchange) =>
          matrixOf(observed).rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.refused));
        expect(refused(exchange).length).toBeGreaterThan(0);
        expect(refused({ ...applyAnswers(exchange, answers), outcome: 'delivered' })).toEqual([]);
      }),
    );
  });
});

it('can be read ahead piece by piece', () => {
  const several = Array.from({ length: 5 }, (_, at) => {
    const named = exchange({ id: `e${at}` });
    return reportExchange(named, diagnose(named));
  });
  let left = 3;
  expect(readClaims(several, 'chromium', () => left-- === 0)).toBe(false);
  expect(readClaims(several, 'chromium', () => false)).toBe(true);
  expect(readClaims(several, 'chromium', () => true)).toBe(true);
  expect(apiMatrix(several).rows[0]?.cells[0]?.allowed).toHaveLength(5);
});
