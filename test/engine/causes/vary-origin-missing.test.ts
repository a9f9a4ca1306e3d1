import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';

const allowed = ['access-control-allow-origin', pageOrigin] as const;
const stored = ['cache-control', 'public, max-age=600'] as const;

testCause('vary-origin-missing', {
  silent: {
    'an answer for `null`, which is no origin of one site': {
      ...exchange({ answer: [['access-control-allow-origin', 'null'], stored] }),
      origin: 'null',
    },
    'an answer that no cache stores': exchange({
      answer: [allowed, ['cache-control', 'no-store'], ['etag', '1']],
    }),
    'an answer that only the browser stores for one user': exchange({
      answer: [allowed, ['cache-control', 'private, max-age=600']],
    }),
    'an answer that says nothing of caches': exchange({ answer: [allowed] }),
    '`*`, which is the same for every origin': exchange({
      answer: [['access-control-allow-origin', '*'], stored],
    }),
    'an answer that has it': exchange({ answer: [allowed, stored, ['vary', 'Accept, origin']] }),
    'an answer to `POST`, which no cache stores': exchange({
      messages: [requestMessage({ method: 'POST', responseHeaders: [allowed, stored] })],
    }),
  },
  explains: {
    'an answer for one origin that caches store': [
      exchange({ answer: [allowed, stored] }),
      /allows `https:\/\/app\.example` by name.*no `Vary: Origin`[\s\S]*answer `Vary: Origin`/,
    ],
    'one that varies by another header': [
      exchange({ answer: [allowed, ['etag', '"1"'], ['vary', 'Accept-Encoding']] }),
      /answer `Vary: Accept-Encoding, Origin`/,
    ],
  },
});
