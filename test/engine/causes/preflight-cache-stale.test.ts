import type { HeaderList, Message } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const start = 1_795_218_840_617;
const permitted = (allows: HeaderList, difference: Partial<Message> = {}) =>
  exchange({
    messages: [
      preflightMessage({
        startedAt: start,
        responseHeaders: [['access-control-allow-origin', pageOrigin], ...allows],
        ...difference,
      }),
      requestMessage({ method: 'PUT' }),
    ],
  });
const later = (seconds: number, difference: Partial<Message> = {}) =>
  blocked([], { method: 'PUT', startedAt: start + seconds * 1000, ...difference });
const tenMinutes: HeaderList = [['access-control-max-age', '600']];

testCause('preflight-cache-stale', {
  silent: {
    'a permission that is over': [permitted(tenMinutes), later(601)],
    'the few seconds of a permission that does not say for how long': [permitted([]), later(2)],
    'a permission for another method': [permitted(tenMinutes), later(10, { method: 'DELETE' })],
    'a permission for another URL': [permitted(tenMinutes), later(10, { url: 'https://api.example/users' })],
    'a request that needs none': [permitted(tenMinutes), later(10, { method: 'GET' })],
    'an error page': [permitted(tenMinutes), later(10, { status: 500 })],
    'a request that asked first': [
      permitted(tenMinutes),
      blockedPreflight({ startedAt: start + 10_000, responseHeaders: [] }),
    ],
    'a permission beyond what the browser keeps': [
      permitted([['access-control-max-age', '86400']]),
      later(7300),
    ],
  },
  explains: {
    'an answer that is no longer allowed': [
      [permitted(tenMinutes), later(12)],
      /a preflight of 12 s before was answered with `Access-Control-Max-Age: 600`[\s\S]*"Disable cache"/,
    ],
  },
});
