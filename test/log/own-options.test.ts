import { expect, it } from 'vitest';
import { createTabLog } from '../../src/log/tab-log.ts';
import { wireEvent } from './events.ts';

const page = 'https://app.example';
const ask = [
  ['origin', page],
  ['access-control-request-method', 'OPTIONS'],
] as const;

it('takes no OPTIONS of the page for the preflight of another one', () => {
  const log = createTabLog('chromium');
  log.showPage(`${page}/`);
  const options = (requestId: string) => ({ requestId, method: 'OPTIONS' });
  const refused = { status: 404, responseHeaders: [] };
  const events = [
    wireEvent('before-request', options('own 1')),
    wireEvent('before-request', options('own 2')),
    ...['preflight 1', 'preflight 2'].map((id) => wireEvent('before-request', options(id))),
    ...['preflight 1', 'preflight 2'].flatMap((id) => [
      wireEvent('send-headers', { ...options(id), requestHeaders: ask }),
      wireEvent('headers-received', { ...options(id), ...refused }),
      wireEvent('completed', { ...options(id), ...refused }),
    ]),
    wireEvent('error-occurred', { ...options('own 2'), error: 'net::ERR_FAILED' }),
    wireEvent('error-occurred', { ...options('own 1'), error: 'net::ERR_FAILED' }),
  ];
  for (const [at, event] of events.entries()) log.observe({ ...event, at: 1000 + at });
  const statuses = log.exchanges().map(({ messages }) => messages.map(({ status }) => status));
  expect(statuses).toEqual([
    [404, null],
    [404, null],
  ]);
});
