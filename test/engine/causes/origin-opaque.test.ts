import type { Exchange } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';

const opaque = (difference: Partial<Exchange> = {}) =>
  exchange({
    origin: 'null',
    outcome: 'blocked',
    frame: { url: null, kind: 'iframe' },
    messages: [requestMessage({ requestHeaders: [['origin', 'null']], responseHeaders: [] })],
    ...difference,
  });
const frame = (url: string | null, kind: Exchange['frame']['kind']) => ({ frame: { url, kind } });

testCause('origin-opaque', {
  silent: {
    'a server that allows everybody': opaque({
      outcome: 'delivered',
      messages: [requestMessage({ responseHeaders: [['access-control-allow-origin', '*']] })],
    }),
    'an origin that a redirect made null': exchange({
      outcome: 'blocked',
      messages: [
        requestMessage({
          status: 302,
          responseHeaders: [
            ['access-control-allow-origin', pageOrigin],
            ['location', 'https://other.example/'],
          ],
        }),
        requestMessage({ hop: 1, url: 'https://other.example/', responseHeaders: [] }),
      ],
    }),
    'a sandboxed frame whose method is refused': opaque({
      messages: [
        requestMessage({
          kind: 'preflight',
          method: 'OPTIONS',
          requestHeaders: [
            ['origin', 'null'],
            ['access-control-request-method', 'PUT'],
          ],
          responseHeaders: [['access-control-allow-origin', 'null']],
        }),
      ],
    }),
  },
  explains: {
    'a local file': [opaque(frame('file:///home/me/index.html', 'page')), /opened as a file/],
    'a data: URL that the call site tells': [
      opaque({ initiator: { function: '', url: 'data:text/html,x', line: 1, column: 1 } }),
      /with a `data:` URL, which has no origin/,
    ],
    'a frame of which nothing is known': [opaque(), /or with a `data:` URL/],
    'a page with a policy': [opaque(frame(null, 'page')), /Content-Security-Policy: sandbox/],
    'something unseen': [opaque(frame(null, 'unknown')), /Serve local files over/],
  },
});
