import type { Exchange, HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { apiUrl, exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';

const asked = (url: string, allows: HeaderList = [], after = 0): Exchange =>
  exchange({
    messages: [
      preflightMessage({
        url,
        startedAt: 1_795_218_840_617 + after * 1000,
        requestHeaders: [
          ['origin', pageOrigin],
          ['access-control-request-method', 'PUT'],
          ['access-control-request-headers', 'x-team'],
        ],
        responseHeaders: [
          ['access-control-allow-origin', pageOrigin],
          ['access-control-allow-methods', 'PUT'],
          ['access-control-allow-headers', 'x-team'],
          ...allows,
        ],
      }),
      requestMessage({ url, method: 'PUT' }),
    ],
  });
const unasked = exchange();
const times = (count: number, make: (index: number) => Exchange) =>
  Array.from({ length: count }, (_, index) => make(index));
const kept: HeaderList = [['access-control-max-age', '600']];
const ownUrl = (index: number) => `${apiUrl}/${index}`;

testCause('preflight-before-every-request', {
  silent: {
    'few preflights': times(4, () => asked(apiUrl)),
    'many requests without one': [...times(5, () => unasked), ...times(6, () => asked(apiUrl))],
    'one page load that calls several URLs once': times(6, (index) => asked(ownUrl(index))),
    'permissions that are kept': times(6, (index) => asked(apiUrl, kept, index * 20)),
    'calls at the same time': times(6, () => asked(apiUrl)),
    'a value that says no time at all': times(6, (index) =>
      asked(apiUrl, [['access-control-max-age', '0']], index * 20),
    ),
  },
  explains: {
    'no time': [
      times(6, (index) => asked(apiUrl, [], index * 20)),
      /asked with 6 preflights for 6 requests, 5 of them for URLs[\s\S]*without `Access-Control-Max-Age`[\s\S]*for 5 s/,
    ],
    'a short time': [
      times(6, (index) => asked(apiUrl, [['access-control-max-age', '10']], index * 20)),
      /with `Access-Control-Max-Age: 10`[\s\S]*for 10 s/,
    ],
    'a URL of its own for each call': [
      times(12, (index) => asked(ownUrl(index), kept, index)),
      /12 preflights for 12 requests, for 12 different URLs[\s\S]*makes the browser ask: `PUT` and `X-Team`/,
    ],
  },
});
