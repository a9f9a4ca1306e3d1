import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { apiUrl, exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const asks = (method: string, headers?: string): HeaderList => [
  ['access-control-request-method', method],
  ...(headers === undefined ? [] : [['access-control-request-headers', headers] as const]),
];
const bare = (method: string, headers?: string, responseHeaders: HeaderList = []) =>
  blockedPreflight({ asks: asks(method, headers), responseHeaders });
const allowed = (method: string, headers?: string, allows: HeaderList = []) =>
  exchange({
    messages: [
      preflightMessage({
        url: `${apiUrl}/1`,
        requestHeaders: [['origin', pageOrigin], ...asks(method, headers)],
        responseHeaders: [['access-control-allow-origin', pageOrigin], ...allows],
      }),
      requestMessage({ url: `${apiUrl}/1`, method }),
    ],
  });
const simple = exchange();

testCause('method-or-header-refused-silently', {
  silent: {
    'a host of which nothing else was seen': bare('PATCH'),
    'a host that allows this origin nowhere': [blocked([]), bare('PATCH')],
    'a host that allows another origin': [
      exchange({ answer: [['access-control-allow-origin', 'https://b.example']] }),
      bare('PATCH'),
    ],
    'a method and header that it allowed elsewhere': [allowed('PATCH', 'x-team'), bare('PATCH', 'x-team')],
    'a method that it named elsewhere': [
      allowed('PUT', undefined, [['access-control-allow-methods', 'PUT, PATCH']]),
      bare('PATCH'),
    ],
    'an answer that a router made': [allowed('PUT'), bare('PATCH', undefined, [['allow', 'GET, PUT']])],
    'a preflight that wants a login': [
      allowed('PUT'),
      blockedPreflight({ asks: asks('PATCH'), status: 401, responseHeaders: [] }),
    ],
  },
  explains: {
    'a method': [
      [allowed('PUT'), bare('PATCH')],
      /refuses is probably the method `PATCH`[\s\S]*Add the method `PATCH` to/,
    ],
    'one header of two': [
      [allowed('PUT', 'content-type'), bare('PUT', 'content-type,x-team')],
      /probably the header `X-Team`, which/,
    ],
    'a method and a header': [
      [simple, allowed('PUT'), bare('DELETE', 'x-team')],
      /the method `DELETE` or the header `X-Team`[\s\S]*the method `DELETE` and the header `X-Team` to/,
    ],
    'a method of a host whose preflights were never seen': [
      [simple, bare('PATCH')],
      /probably the method `PATCH`/,
    ],
  },
});
