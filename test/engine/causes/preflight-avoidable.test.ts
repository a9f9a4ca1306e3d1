import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';

const asking = (method: string, names: string, requestHeaders: HeaderList = []) =>
  exchange({
    messages: [
      preflightMessage({
        requestHeaders: [
          ['origin', pageOrigin],
          ['access-control-request-method', method],
          ['access-control-request-headers', names],
        ],
        responseHeaders: [
          ['access-control-allow-origin', pageOrigin],
          ['access-control-allow-methods', method],
          ['access-control-allow-headers', names],
        ],
      }),
      requestMessage({ method, requestHeaders: [['origin', pageOrigin], ...requestHeaders] }),
    ],
  });

testCause('preflight-avoidable', {
  silent: {
    'a call without a preflight': exchange(),
    'a method that needs one anyway': asking('PUT', 'x-requested-with'),
    'a header that it cannot do without': asking('GET', 'authorization,x-requested-with'),
    'JSON in a body': asking('POST', 'content-type', [['content-type', 'application/json']]),
    'a header of a tracer that the server allows': asking('GET', 'traceparent'),
  },
  explains: {
    'a type without a body': [asking('GET', 'content-type'), /without `Content-Type`/],
    'a type on an empty body': [
      asking('POST', 'content-type', [
        ['content-type', 'application/json'],
        ['content-length', '0'],
      ]),
      /The call sends no body/,
    ],
    'headers against caches': [asking('GET', 'cache-control,pragma'), /without `Cache-Control` and `Pragma`/],
    'a header that says "script"': [asking('GET', 'x-requested-with'), /forged requests/],
  },
});
