import { expect, it } from 'vitest';
import { createTabLog } from '../../src/log/tab-log.ts';
import type { WebRequestEvent } from '../../src/protocol/observed-event.ts';
import { wireEvent, wireGet } from './events.ts';

const a = 'https://api.example/a';
const b = 'https://api.example/b';

function assembled(events: readonly WebRequestEvent[]) {
  const log = createTabLog('firefox');
  for (const event of events) log.observe(event);
  return log.exchanges();
}

function preflight(requestId: string, url: string, method: string, at: number): WebRequestEvent[] {
  const own = { requestId, url, method: 'OPTIONS', at };
  const answered = { ...own, status: 204, responseHeaders: [] };
  return [
    wireEvent('before-request', own),
    wireEvent('send-headers', {
      ...own,
      requestHeaders: [
        ['access-control-request-method', method],
        ['access-control-request-headers', 'content-type'],
      ],
    }),
    wireEvent('headers-received', answered),
    wireEvent('completed', answered),
  ];
}

it('finds the preflight behind a redirect that took the body away, and with it the header it asks for', () => {
  const sent = { requestHeaders: [['sec-fetch-mode', 'cors']] as const };
  const found = assembled([
    wireEvent('before-request', { url: a, method: 'POST' }),
    wireEvent('send-headers', { url: a, method: 'POST', requestHeaders: [['content-type', 'text/json']] }),
    ...preflight('2', a, 'POST', 1001),
    wireEvent('headers-received', { url: a, method: 'POST', status: 303, responseHeaders: [] }),
    wireEvent('before-redirect', { url: a, method: 'POST', status: 303, redirectUrl: b, at: 1002 }),
    wireEvent('before-request', { url: b, at: 1003 }),
    wireEvent('send-headers', { url: b, at: 1003, ...sent }),
    ...preflight('3', b, 'GET', 1004),
    wireEvent('error-occurred', { url: b, at: 1005, error: 'NS_ERROR_DOM_BAD_URI' }),
  ]);
  expect(found.map(({ messages }) => messages.map(({ kind, hop }) => `${kind} ${hop}`))).toEqual([
    ['preflight 0', 'request 0', 'preflight 1', 'request 1'],
  ]);
});

it('takes the end of a `fetch` of no document for what it says', () => {
  const [ofDocument] = assembled(wireGet());
  expect(ofDocument).toMatchObject({ withoutDocument: false, outcome: 'unknown' });
  const ofNone = wireGet({ documentId: null });
  expect(assembled(ofNone)[0]).toMatchObject({ withoutDocument: true, outcome: 'unknown' });
  const requestHeaders = [
    ['referer', 'https://app.example/'],
    ['origin', 'https://app.example'],
  ] as const;
  const fetched = ofNone.map((event) =>
    event.stage === 'send-headers' ? { ...event, requestHeaders } : event,
  );
  expect(assembled(fetched)[0]).toMatchObject({ withoutDocument: true, outcome: 'delivered' });
});

it('reads the mode off the first URL that tells it', () => {
  const own = { url: 'https://app.example/own', type: 'script' };
  const [found] = assembled([
    wireEvent('before-request', own),
    wireEvent('send-headers', { ...own, requestHeaders: [['accept', '*/*']] }),
    wireEvent('before-redirect', { ...own, status: 307, redirectUrl: a, at: 1002 }),
    ...wireGet({ url: a, type: 'script', at: 1003 }),
  ]);
  expect(found?.mode).toBe('cors');
});
