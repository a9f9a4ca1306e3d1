import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('preflight-allow-origin-mismatch', {
  silent: {
    'the answer to the request itself': blocked([['access-control-allow-origin', 'https://b.example']]),
    'a preflight that allows only another port': blockedPreflight({
      responseHeaders: [['access-control-allow-origin', `${pageOrigin}:8443`]],
    }),
    'a preflight that allows the origin': exchange({
      messages: [preflightMessage(), requestMessage({ method: 'PUT' })],
    }),
  },
  explains: {
    'another site': [
      blockedPreflight({ responseHeaders: [['access-control-allow-origin', 'https://b.example']] }),
      /allows `https:\/\/b\.example`, and the request came from `https:\/\/app\.example`/,
    ],
  },
});
