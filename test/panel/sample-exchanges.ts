import type { Exchange, HeaderList, Message } from '../../src/engine/exchange.ts';
import { exchange, preflightMessage, requestMessage, unsentMessage } from '../helpers/exchange.ts';

const page = 'https://shop.example';
const orders = 'https://api.shop.example/v2/orders/4711?expand=items,customer';

function blocked(id: string, messages: readonly Message[], difference: Partial<Exchange> = {}): Exchange {
  return exchange({
    id,
    origin: page,
    frame: { url: `${page}/checkout`, kind: 'page' },
    initiator: { function: 'saveOrder', url: `${page}/assets/main-4f2a.js`, line: 41, column: 12 },
    outcome: 'blocked',
    responseStarted: false,
    messages,
    ...difference,
  });
}

const from: HeaderList = [
  ['origin', page],
  ['accept', '*/*'],
  ['sec-fetch-mode', 'cors'],
];
const withCookies: HeaderList = [...from, ['cookie', 'session=8d1f0c']];
const ask = (method: string, headers?: string): HeaderList => [
  ...from,
  ['access-control-request-method', method],
  ...(headers === undefined ? [] : [['access-control-request-headers', headers] as const]),
];

/** Ten exchanges that show what the panel can say, for tests and screenshots. */
export const sampleExchanges: readonly Exchange[] = [
  exchange({
    id: 'allowed',
    origin: page,
    messages: [
      requestMessage({
        url: 'https://cdn.example/fonts/inter.woff2',
        requestHeaders: from,
        responseHeaders: [['access-control-allow-origin', '*']],
      }),
    ],
  }),
  blocked('missing', [
    requestMessage({
      url: 'https://api.shop.example/v2/prices',
      requestHeaders: from,
      responseHeaders: [
        ['content-type', 'application/json'],
        ['server', 'nginx/1.27.1'],
        ['x-powered-by', 'Express'],
      ],
      networkError: 'net::ERR_FAILED',
    }),
  ]),
  blocked('login-before-preflight', [
    preflightMessage({
      url: orders,
      requestHeaders: ask('PUT', 'authorization,content-type'),
      status: 401,
      responseHeaders: [
        ['server', 'nginx'],
        ['www-authenticate', 'Bearer'],
        ['access-control-allow-origin', page],
      ],
    }),
    unsentMessage({ url: orders }),
  ]),
  blocked('wildcard-with-credentials', [
    requestMessage({
      url: 'https://accounts.example/me',
      requestHeaders: withCookies,
      responseHeaders: [
        ['access-control-allow-origin', '*'],
        ['server', 'cloudflare'],
        ['cf-ray', '8e1-FRA'],
      ],
      networkError: 'net::ERR_FAILED',
    }),
  ]),
  blocked('redirected', [
    requestMessage({
      url: 'https://api.shop.example/v2/session',
      requestHeaders: from,
      status: 302,
      responseHeaders: [
        ['location', 'https://login.example/authorize?client=shop'],
        ['access-control-allow-origin', page],
      ],
    }),
    requestMessage({
      hop: 1,
      url: 'https://login.example/authorize?client=shop',
      requestHeaders: [['origin', 'null']],
      status: 200,
      responseHeaders: [['content-type', 'text/html']],
      networkError: 'net::ERR_FAILED',
    }),
  ]),
  blocked('many-failures', [
    preflightMessage({
      url: orders,
      requestHeaders: ask('PATCH', 'authorization,x-request-id,traceparent'),
      responseHeaders: [
        ['access-control-allow-origin', `${page}/`],
        ['access-control-allow-methods', 'GET, POST'],
        ['access-control-allow-headers', 'authorization'],
        ['via', '1.1 varnish'],
      ],
    }),
    unsentMessage({ method: 'PATCH', url: orders }),
  ]),
  blocked('server-error', [
    requestMessage({
      method: 'POST',
      url: 'https://api.shop.example/v2/cart',
      requestHeaders: from,
      status: 502,
      responseHeaders: [['server', 'awselb/2.0']],
      networkError: 'net::ERR_FAILED',
    }),
  ]),
  blocked(
    'refused',
    [
      unsentMessage({
        method: 'GET',
        url: 'https://localhost:9443/metrics',
        networkError: 'net::ERR_CONNECTION_REFUSED',
      }),
    ],
    { outcome: 'failed' },
  ),
  blocked(
    'hostile',
    [
      requestMessage({
        method: 'GET',
        url: 'https://evil.example/%3Cscript%3Ealert(1)%3C/script%3E?q=<img src=x onerror=alert(1)>',
        requestHeaders: from,
        responseHeaders: [
          ['access-control-allow-origin', `\u202egro.live//:sptth <b>bold</b> ${'A'.repeat(100_000)}`],
          ['server', '<img src=x onerror=alert(2)>'],
          ['x-<i>markup</i>', '</pre><script>alert(3)</script>'],
        ],
        networkError: 'net::ERR_FAILED',
      }),
    ],
    { initiator: { function: '<b>f</b>', url: 'javascript:alert(4)', line: 1, column: 1 } },
  ),
  exchange({
    id: 'pending',
    origin: page,
    outcome: 'pending',
    responseStarted: false,
    durationMs: null,
    messages: [
      requestMessage({
        url: 'https://events.example/stream',
        requestHeaders: from,
        status: null,
        responseHeaders: null,
        durationMs: null,
      }),
    ],
  }),
].map((sample, index) => ({ ...sample, startedAt: sample.startedAt + index * 40 }));
