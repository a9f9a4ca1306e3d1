import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/engine/diagnose.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { blocked, unanswered } from './blocked.ts';

const insecure = { url: 'http://api.example/orders' };

testCause('mixed-content', {
  silent: {
    'an `http` URL of this machine, which is trusted': unanswered('', {
      url: 'http://localhost:3000/orders',
    }),
    'an `https` URL': unanswered(''),
    'a page that came over `http` itself': { ...unanswered('', insecure), origin: 'http://app.example' },
    'a network error that has a name': unanswered('net::ERR_CONNECTION_REFUSED', insecure),
    'an `http` answer that was seen': blocked([], insecure),
  },
  explains: {
    'an `http` URL that Chromium did not send, with an empty error': [
      unanswered('', insecure),
      /calls `http:\/\/api\.example\/orders`, so[\s\S]*call `https:\/\/api\.example\/orders`/,
    ],
    'the same where nothing is told of the error': [
      unanswered(null, insecure),
      /page at `https:\/\/app\.example` came over `https` and calls `http:\/\/api\.example\/orders`/,
    ],
    'the target of a redirect': [
      exchange({
        outcome: 'blocked',
        responseStarted: false,
        messages: [
          requestMessage({
            status: 302,
            responseHeaders: [
              ['access-control-allow-origin', pageOrigin],
              ['location', 'http://api.example/v2'],
            ],
          }),
          requestMessage({ hop: 1, url: 'http://api.example/v2', status: null, responseHeaders: null }),
        ],
      }),
      /calls `http:\/\/api\.example\/v2`/,
    ],
    'a redirect that a frame without an origin may not follow': [
      exchange({
        origin: 'null',
        outcome: 'unknown',
        responseStarted: false,
        messages: [
          requestMessage({
            status: 302,
            responseHeaders: [
              ['access-control-allow-origin', '*'],
              ['location', 'http://api.example/v2'],
            ],
            networkError: 'net::ERR_ABORTED',
          }),
        ],
      }),
      /The page came over `https` and calls `http:\/\/api\.example\/v2`/,
    ],
    'a redirect behind which nothing was seen': [
      exchange({
        outcome: 'failed',
        responseStarted: false,
        messages: [
          requestMessage({
            status: 302,
            responseHeaders: [
              ['access-control-allow-origin', pageOrigin],
              ['location', 'http://api.example/v3'],
            ],
          }),
        ],
      }),
      /call `https:\/\/api\.example\/v3`/,
    ],
  },
});

describe('mixed-content', () => {
  it('is certain only where the browser shows it by an empty error', () => {
    const certainty = (error: string) => diagnose(unanswered(error, insecure)).findings[0]?.certainty;
    expect(certainty('')).toBe('certain');
    expect(certainty('net::ERR_FAILED')).toBe('likely');
  });
});
