import { expect, it } from 'vitest';
import type { HeaderList } from '../../src/engine/exchange.ts';
import { createTabLog } from '../../src/log/tab-log.ts';
import { wireEvent } from './events.ts';

const page = 'http://app.example';
const url = 'http://api.example/orders';
const referer = ['referer', `${page}/`] as const;

// Over http, where no `Sec-Fetch-Mode` is sent.
it.each<readonly [string, string, HeaderList, string]>([
  ['a GET, which has an origin in mode `cors` alone', 'GET', [], 'null'],
  ['a POST with a referrer', 'POST', [referer], 'null'],
  ['a PATCH, which has one in mode `cors` alone', 'PATCH', [], 'null'],
  ['a POST of JSON', 'POST', [['content-type', 'application/json']], 'null'],
  ['a POST without one, as under a strict policy', 'POST', [], page],
])('%s', (_, method, more, origin) => {
  const log = createTabLog('firefox');
  const given = { method, url, initiator: page };
  log.observe(wireEvent('before-request', given));
  log.observe(wireEvent('send-headers', { ...given, requestHeaders: [['origin', 'null'], ...more] }));
  expect(log.exchanges()[0]?.origin).toBe(origin);
});

it('`Origin: null` of a request behind a preflight', () => {
  const log = createTabLog('firefox');
  const own = { method: 'PUT', url, initiator: page };
  const asks = { requestId: '2', method: 'OPTIONS', url, initiator: page };
  const requestHeaders = [['origin', 'null']] as const;
  log.observe(wireEvent('before-request', own));
  log.observe(wireEvent('send-headers', { ...own, requestHeaders }));
  log.observe(wireEvent('before-request', asks));
  log.observe(
    wireEvent('send-headers', {
      ...asks,
      requestHeaders: [...requestHeaders, ['access-control-request-method', 'PUT']],
    }),
  );
  expect(log.exchanges()[0]?.origin).toBe('null');
});
