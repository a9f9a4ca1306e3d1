import type { HeaderList, Message } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { blockedPreflight } from './blocked.ts';

const answered = (responseHeaders: HeaderList, difference: Partial<Message> = {}, origin = pageOrigin) =>
  exchange({
    origin,
    outcome: responseHeaders.some(([, value]) => value === origin) ? 'delivered' : 'blocked',
    messages: [requestMessage({ requestHeaders: [['origin', origin]], responseHeaders, ...difference })],
  });
const bare = (status = 200, path = '/orders') => answered([], { status, url: `https://api.example${path}` });
const allowing = (origin: string): HeaderList => [['access-control-allow-origin', origin]];

testCause('origin-not-allow-listed', {
  silent: {
    'the only answer of the host': bare(),
    'an error of a server that looks at the origin': answered([['vary', 'Origin']], { status: 500 }),
    'a preflight whose method is refused too': blockedPreflight({
      responseHeaders: [['access-control-allow-methods', 'GET']],
    }),
    'a host that allowed the origin elsewhere': [answered(allowing(pageOrigin)), bare(500)],
    'a host that never answered but with errors': [bare(502, '/users'), bare(502)],
    'one URL that was called again and again': [bare(), bare(), bare()],
    'an origin that is only misspelled': answered(allowing(`${pageOrigin}/`)),
    'another name of this machine': answered(allowing('http://127.0.0.1:3000'), {}, 'http://localhost:3000'),
    'a list': answered(allowing('https://a.example, https://b.example')),
    'another site out of a cache': answered([...allowing('https://other.test'), ['age', '120']]),
    'an origin that another extension wrote': answered(allowing('https://other.test'), {
      requestHeaders: [['origin', 'https://other.test']],
      originalRequestHeaders: [['origin', pageOrigin]],
    }),
    'an answer that another extension rewrote': answered(allowing('https://other.test'), {
      rewrittenResponseHeaders: [...allowing(pageOrigin), ...allowing('*')],
    }),
    'images, which need not be allowed': [exchange({ mode: 'no-cors', answer: [] }), bare()],
  },
  explains: {
    'the one answer of a server that looks at the origin': [
      answered([['vary', 'Accept-Encoding, Origin']]),
      /did not allow `https:\/\/app\.example`, and its CORS rules are at work: the answer says `Vary: Origin`/,
    ],
    'a preflight of which all else was allowed': [
      blockedPreflight({ status: 400, responseHeaders: [['access-control-allow-methods', 'PUT']] }),
      /its CORS rules are at work: it allows the method/,
    ],
    'another origin by name': [answered(allowing('https://other.test')), /allows `https:\/\/other.test`/],
    'a host that never allows the origin': [
      [bare(404, '/users'), bare(200, '/prices'), bare()],
      /No answer of `api.example` allowed/,
    ],
    'a host that allows another one': [
      [answered(allowing('https://admin.example'), {}, 'https://admin.example'), bare(200, '/users'), bare()],
      /and it allows `https:\/\/admin.example`/,
    ],
    'the setting of the product': [
      answered([...allowing('https://other.test'), ['x-powered-by', 'Express']]),
      /\(`origin` of the `cors` middleware\)/,
    ],
  },
});
