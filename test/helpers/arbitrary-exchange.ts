import fc from 'fast-check';
import type { Exchange, HeaderList, Message, Outcome, PageCall } from '../../src/engine/exchange.ts';

const page = 'https://app.example';
const urls = [
  'https://api.example/orders',
  'https://other.example/x?y=1',
  'https://app.example/own',
  'http://localhost:8080/',
  'https://user:pw@api.example/',
  'no url at all',
];

const value = fc.oneof(
  fc.constantFrom(
    '*',
    page,
    `${page}/`,
    'null',
    'true',
    'True',
    '',
    'PUT',
    'GET, PUT',
    'x-a, x-b',
    'a;b',
    ...urls,
  ),
  fc.string({ maxLength: 40 }),
);
const responseName = fc.constantFrom(
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-expose-headers',
  'access-control-max-age',
  'location',
  'vary',
  'server',
  'set-cookie',
  'age',
);
const requestName = fc.constantFrom(
  'origin',
  'cookie',
  'sec-fetch-storage-access',
  'sec-fetch-site',
  'access-control-request-method',
  'access-control-request-headers',
  'content-type',
  'x-a',
);
const headers = (name: fc.Arbitrary<string>): fc.Arbitrary<HeaderList> =>
  fc.array(fc.tuple(name, value), { maxLength: 7 });

const message: fc.Arbitrary<Message> = fc.record({
  kind: fc.constantFrom('preflight', 'request'),
  hop: fc.nat({ max: 2 }),
  method: fc.constantFrom('GET', 'POST', 'PUT', 'patch', 'OPTIONS', ''),
  url: fc.constantFrom(...urls),
  requestHeaders: headers(requestName),
  status: fc.constantFrom(null, 200, 204, 301, 302, 304, 401, 404, 500),
  responseHeaders: fc.option(headers(responseName)),
  fromCache: fc.boolean(),
  networkError: fc.constantFrom(
    null,
    '',
    'net::ERR_FAILED',
    'net::ERR_ABORTED',
    'NS_ERROR_DOM_BAD_URI',
    'odd',
  ),
  startedAt: fc.constant(1_795_218_840_617),
  durationMs: fc.constantFrom(null, 3),
});

/** The same, where another extension may have had its hands on it. */
const meddledMessage = fc
  .tuple(message, fc.option(headers(requestName), { freq: 2 }), fc.option(headers(responseName), { freq: 2 }))
  .map(
    ([plain, originalRequestHeaders, rewrittenResponseHeaders]): Message => ({
      ...plain,
      ...(originalRequestHeaders && { originalRequestHeaders }),
      ...(rewrittenResponseHeaders && { rewrittenResponseHeaders }),
    }),
  );

const call: fc.Arbitrary<PageCall> = fc.record({
  api: fc.constantFrom('fetch', 'xhr', 'beacon', null),
  mode: fc.constantFrom('cors', 'no-cors', 'same-origin', null),
  credentials: fc.constantFrom('include', 'same-origin', 'omit', null),
  redirect: fc.constantFrom('follow', 'manual', 'error', null),
  rejection: fc.constantFrom(null, { name: 'TypeError', message: 'Failed to fetch' }),
  violatedDirective: fc.constantFrom(null, 'connect-src', 'odd'),
});

const outcomes: readonly Outcome[] = ['delivered', 'blocked', 'failed', 'pending', 'unknown'];

/** Anything that an observer could hand over, sensible or not. */
export const arbitraryExchange: fc.Arbitrary<Exchange> = fc.record({
  id: fc.constant('e1'),
  browser: fc.constantFrom('chromium', 'firefox', 'unknown'),
  origin: fc.constantFrom(page, 'null', 'https://app.example:8443'),
  resourceType: fc.constantFrom('fetch', 'xhr', 'fetch-or-xhr', 'font', 'ping', 'image', 'other'),
  mode: fc.constantFrom('cors', 'no-cors', 'unknown'),
  initiator: fc.constant(null),
  frame: fc.constant({ url: null, kind: 'unknown' as const }),
  secureContext: fc.boolean(),
  startedAt: fc.constant(1_795_218_840_617),
  durationMs: fc.constantFrom(null, 5),
  outcome: fc.constantFrom(...outcomes),
  responseStarted: fc.boolean(),
  call: fc.option(call),
  withoutDocument: fc.boolean(),
  messages: fc.array(fc.oneof(message, meddledMessage), { minLength: 1, maxLength: 4 }),
});

const plain = fc.constantFrom('*', page, `${page}/`, 'null', 'https://b.example', `${page}, *`, 'foo');
const acao: fc.Arbitrary<HeaderList> = fc.array(
  plain.map((text) => ['access-control-allow-origin', text] as const),
  { maxLength: 2 },
);
const acac: fc.Arbitrary<HeaderList> = fc.array(
  fc.constantFrom('true', 'True', 'false').map((text) => ['access-control-allow-credentials', text] as const),
  { maxLength: 1 },
);
const lists: fc.Arbitrary<HeaderList> = fc
  .tuple(
    fc.constantFrom(null, '*', 'GET', 'PUT', 'put', 'GET PUT', 'GET, PUT'),
    fc.constantFrom(null, '*', 'x-a', 'X-A, x-b', 'x-a;x-b'),
  )
  .map(([methods, names]) => [
    ...(methods === null ? [] : [['access-control-allow-methods', methods] as const]),
    ...(names === null ? [] : [['access-control-allow-headers', names] as const]),
  ]);
const vary: fc.Arbitrary<HeaderList> = fc.constantFrom(
  [],
  [['vary', 'Accept-Encoding']],
  [['vary', 'origin']],
);

/** A preflighted call as Chromium shows it when it was stopped: at the preflight, or at the answer behind it. */
export const stoppedExchange: fc.Arbitrary<Exchange> = fc
  .record({
    credentialed: fc.constantFrom('cookie', 'unknown'),
    preflightStatus: fc.constantFrom(200, 204, 301, 401, 404, 500),
    preflight: fc.tuple(acao, acac, lists, vary).map((parts) => parts.flat()),
    redirected: fc.boolean(),
    request: fc.option(fc.tuple(acao, acac, vary).map((parts) => parts.flat())),
    method: fc.constantFrom('PUT', 'POST', 'patch'),
  })
  .map(({ credentialed, preflightStatus, preflight, redirected, request, method }) => {
    const url = 'https://api.example/orders';
    const shared = { hop: 0, url, fromCache: false, startedAt: 1_795_218_840_617, durationMs: 5 };
    const messages: Message[] = [
      {
        ...shared,
        kind: 'preflight',
        method: 'OPTIONS',
        requestHeaders: [
          ['origin', page],
          ['access-control-request-method', method],
          ['access-control-request-headers', 'x-a,x-b'],
        ],
        status: preflightStatus,
        responseHeaders: redirected ? [...preflight, ['location', '/elsewhere']] : preflight,
        networkError: null,
      },
      {
        ...shared,
        kind: 'request',
        method,
        requestHeaders: request && credentialed === 'cookie' ? [['cookie', 'a=1']] : [],
        status: request ? 200 : null,
        responseHeaders: request,
        networkError: 'net::ERR_FAILED',
      },
    ];
    return {
      id: 'e1',
      browser: 'chromium',
      origin: page,
      resourceType: 'fetch',
      mode: 'cors',
      initiator: null,
      frame: { url: `${page}/shop`, kind: 'page' },
      secureContext: true,
      startedAt: 1_795_218_840_617,
      durationMs: 12,
      outcome: 'blocked',
      responseStarted: false,
      call: null,
      withoutDocument: false,
      messages,
    };
  });
