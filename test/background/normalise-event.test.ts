import { describe, expect, it } from 'vitest';
import { normaliseEvent, type WebRequestDetails } from '../../src/background/normalise-event.ts';

const details: WebRequestDetails = {
  requestId: '7',
  tabId: 3,
  frameId: 0,
  type: 'xmlhttprequest',
  method: 'GET',
  url: 'https://api.example/orders',
  timeStamp: 1000.5,
};

describe('normaliseEvent', () => {
  it('takes Chromium: the initiator, several lines as several entries', () => {
    const event = normaliseEvent('headers-received', {
      ...details,
      initiator: 'https://app.example',
      documentId: 'D',
      statusCode: 200,
      responseHeaders: [
        { name: 'Vary', value: 'Origin' },
        { name: 'Vary', value: 'Accept' },
      ],
    });
    expect(event).toMatchObject({
      stage: 'headers-received',
      initiator: 'https://app.example',
      documentId: 'D',
      at: 1000.5,
      status: 200,
      responseHeaders: [
        ['vary', 'Origin'],
        ['vary', 'Accept'],
      ],
      requestHeaders: null,
    });
  });

  it('takes Firefox: the origin of the caller, several lines in one, no status before the answer', () => {
    const event = normaliseEvent('send-headers', {
      ...details,
      originUrl: 'https://app.example/shop/main.js',
      documentUrl: 'https://app.example/shop/',
      statusCode: 0,
      requestHeaders: [{ name: 'Accept', value: 'a\nb' }],
    });
    expect(event).toMatchObject({
      initiator: 'https://app.example',
      documentUrl: 'https://app.example/shop/main.js',
      status: null,
      requestHeaders: [
        ['accept', 'a'],
        ['accept', 'b'],
      ],
    });
  });

  it('reads values that come as bytes', () => {
    const responseHeaders = [{ name: 'X-Name', binaryValue: [99, 97, 102, 233] }];
    expect(normaliseEvent('completed', { ...details, responseHeaders })?.responseHeaders).toEqual([
      ['x-name', 'caf\uFFFD'],
    ]);
  });

  it.each([
    ['a frame', { type: 'sub_frame' }],
    ['a socket', { type: 'websocket', url: 'wss://api.example/' }],
    ['another scheme', { url: 'chrome-extension://abc/page.html' }],
  ])('leaves out %s', (_, given) => {
    expect(normaliseEvent('completed', { ...details, ...given })).toBeNull();
  });

  it('keeps the load of a page, which tells of navigation', () => {
    expect(normaliseEvent('response-started', { ...details, type: 'main_frame' })).not.toBeNull();
  });
});
