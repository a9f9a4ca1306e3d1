import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { blocked } from './blocked.ts';

const allowed = ['access-control-allow-origin', pageOrigin] as const;

testCause('response-header-not-exposed', {
  silent: {
    'an opaque answer, of which nothing can be read': exchange({
      mode: 'no-cors',
      answer: [['x-total-count', '31']],
    }),
    'a redirect that the page took as its answer': exchange({
      messages: [
        requestMessage({
          status: 302,
          responseHeaders: [allowed, ['location', '/v2'], ['x-total-count', '31']],
        }),
      ],
    }),
    'headers that every page may read': exchange({
      answer: [allowed, ['content-type', 'application/json'], ['cache-control', 'no-store']],
    }),
    'headers that no script reads': exchange({
      answer: [allowed, ['server', 'nginx'], ['date', 'now'], ['vary', 'Origin'], ['cf-ray', '1']],
    }),
    'a header that is exposed': exchange({
      answer: [allowed, ['x-total-count', '31'], ['access-control-expose-headers', 'X-Total-Count']],
    }),
    '`*` without credentials': exchange({
      answer: [allowed, ['x-total-count', '31'], ['access-control-expose-headers', '*']],
    }),
    'an answer of the same origin': exchange({
      messages: [requestMessage({ url: `${pageOrigin}/orders`, responseHeaders: [['x-total-count', '31']] })],
    }),
    'an answer that was blocked': blocked([['x-total-count', '31']]),
  },
  explains: {
    'headers of the application': [
      exchange({ answer: [allowed, ['x-total-count', '31'], ['link', '</2>'], ['server', 'nginx']] }),
      /cannot read `X-Total-Count` and `Link`: they are[\s\S]*`Access-Control-Expose-Headers: X-Total-Count, Link`/,
    ],
    'one header beside those that are exposed': [
      exchange({
        answer: [allowed, ['etag', '"1"'], ['access-control-expose-headers', 'X-Total-Count']],
      }),
      /cannot read `Etag`: it is[\s\S]*`Access-Control-Expose-Headers: X-Total-Count, Etag`/,
    ],
    '`*` with credentials, which is no wildcard': [
      exchange({
        messages: [
          requestMessage({
            requestHeaders: [['cookie', 'session=1']],
            responseHeaders: [
              allowed,
              ['access-control-allow-credentials', 'true'],
              ['x-request-id', '7'],
              ['access-control-expose-headers', '*'],
            ],
          }),
        ],
      }),
      /cannot read `X-Request-Id`[\s\S]*`Access-Control-Expose-Headers: X-Request-Id`/,
    ],
  },
});
