import type { Exchange } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';

const asking = (names: string, difference: Partial<Exchange> = {}, allowed = 'content-type') =>
  exchange({
    outcome: 'blocked',
    messages: [
      preflightMessage({
        requestHeaders: [
          ['origin', pageOrigin],
          ['access-control-request-method', 'GET'],
          ['access-control-request-headers', names],
        ],
        responseHeaders: [
          ['access-control-allow-origin', pageOrigin],
          ['access-control-allow-headers', allowed],
        ],
      }),
      requestMessage({ status: null, responseHeaders: null, requestHeaders: [] }),
    ],
    ...difference,
  });

testCause('header-added-by-extension', {
  silent: {
    "a header of the page's own": asking('x-shop'),
    'a header that pages and extensions send': asking('x-forwarded-for'),
    'a header of an extension that the server allows': asking('x-ijt,x-shop', {}, 'x-ijt'),
    'a call from a script of an extension, which may wrap that of the page': asking('x-shop', {
      initiator: { function: 'fetch', url: 'chrome-extension://abc/wrap.js', line: 1, column: 1 },
    }),
    'what a service worker fetches in place of a font': asking('x-shop', {
      resourceType: 'font',
      frame: { url: null, kind: 'service-worker' },
    }),
  },
  explains: {
    'a header of an IDE': [asking('x-ijt'), /JetBrains/],
    'a header beside one of the page': [asking('x-firelogger,x-shop'), /of one machine, only `x-shop`/],
    'a header on a font': [asking('x-forwarded-for', { resourceType: 'font' }), /element loads \(`font`\)/],
    'an unknown header on a font': [
      asking('x-any', { resourceType: 'font' }),
      /most likely an extension, adds/,
    ],
  },
});
