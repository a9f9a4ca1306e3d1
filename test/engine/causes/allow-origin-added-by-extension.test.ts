import type { BrowserName, HeaderList, Message } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';

const answered = (
  responseHeaders: HeaderList,
  difference: Partial<Message> = {},
  browser: BrowserName = 'firefox',
) =>
  exchange({ browser, outcome: 'blocked', messages: [requestMessage({ responseHeaders, ...difference })] });
const own = ['access-control-allow-origin', pageOrigin] as const;
const wildcard = ['access-control-allow-origin', '*'] as const;
const methods = ['access-control-allow-methods', 'GET, PUT, POST, DELETE, HEAD, OPTIONS, PATCH'] as const;
const elsewhere = (url: string) => answered([wildcard, wildcard], { url });

testCause('allow-origin-added-by-extension', {
  silent: {
    'a gateway and a service that both set it': answered([own, wildcard]),
    'two layers that both set all': answered([
      wildcard,
      wildcard,
      ['access-control-allow-methods', 'GET,HEAD,PUT,PATCH,POST,DELETE'],
    ]),
    'the value of the server behind that of a gateway': answered([wildcard, own, methods]),
    'an answer that Chromium shows as the server sent it': answered([own, wildcard, methods], {}, 'chromium'),
    'another host of the same site with the same fault': [
      elsewhere('https://auth.api.example/token'),
      answered([own, wildcard], { url: 'https://www.api.example/orders' }),
    ],
    'an answer that an extension was seen to rewrite': answered([['access-control-allow-origin', '*']], {
      requestHeaders: [['cookie', 'a=b']],
      rewrittenResponseHeaders: [own, wildcard, methods],
    }),
  },
  explains: {
    'the methods that an extension writes': [answered([own, wildcard, methods]), /extension CORS Unblock/],
    'two lines that Firefox shows as one': [
      answered([
        ['access-control-allow-origin', `${pageOrigin}, *`],
        ['access-control-allow-methods', 'GET, GET, PUT, POST, DELETE, HEAD'],
      ]),
      /extension Allow-Control-Allow-Origin/,
    ],
    'a recording of Chromium': [
      { ...answered([own, wildcard, methods], {}, 'chromium'), frame: { url: null, kind: 'unknown' } },
      /in a guest window/,
    ],
    'other sites with the same second value': [
      [elsewhere('https://fonts.cdn.test/a'), answered([own, wildcard])],
      /the answers of `fonts.cdn.test` too/,
    ],
  },
});
