import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedPreflight } from './blocked.ts';

testCause('preflight-status-not-ok', {
  silent: {
    'a status that a more particular cause explains': blockedPreflight({ status: 405 }),
    'any status from 200 to 299': exchange({
      messages: [preflightMessage({ status: 299 }), requestMessage({ method: 'PUT' })],
    }),
    'a preflight that was redirected': blockedPreflight({
      status: 307,
      responseHeaders: [['location', '/v2/orders']],
    }),
  },
  explains: {
    'a bad request': [blockedPreflight({ status: 400 }), /answered the preflight `400`, which is no status/],
    'a redirect status without `Location`': [
      blockedPreflight({ status: 304 }),
      /answered the preflight `304`, which is no status/,
    ],
  },
});
