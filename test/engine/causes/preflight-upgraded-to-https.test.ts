import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/engine/diagnose.ts';
import type { Message } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, preflightMessage, requestMessage } from '../../helpers/exchange.ts';

const unanswered = {
  url: 'http://api.example/orders',
  status: null,
  responseHeaders: null,
  networkError: 'net::ERR_FAILED',
} as const;
const upgraded = (difference: Partial<Message> = {}) =>
  exchange({
    origin: 'http://app.example',
    secureContext: false,
    outcome: 'blocked',
    responseStarted: false,
    messages: [
      preflightMessage({ ...unanswered, requestHeaders: [], ...difference }),
      requestMessage({ ...unanswered, method: 'PUT', requestHeaders: [] }),
    ],
  });

testCause('preflight-upgraded-to-https', {
  silent: {
    'a page over https, whose call is mixed content': {
      ...upgraded(),
      origin: 'https://app.example',
    },
    'a preflight over https': upgraded({ url: 'https://api.example/orders' }),
    'a preflight that left': upgraded({ requestHeaders: [['access-control-request-method', 'PUT']] }),
    'a preflight whose connection broke': upgraded({ networkError: 'net::ERR_CONNECTION_RESET' }),
    'a preflight that a server redirected': upgraded({
      status: 301,
      responseHeaders: [['location', 'https://api.example/orders']],
    }),
  },
  explains: {
    'a preflight that ended before it left': [
      upgraded(),
      /calls `http:\/\/api\.example\/orders`[\s\S]*Call `https:\/\/api\.example\/orders` from the page/,
    ],
    'the same, by the name that the HAR has for it': [
      upgraded({
        networkError: 'net::ERR_INVALID_REDIRECT',
        requestHeaders: [['access-control-request-method', 'PUT']],
      }),
      /turned that into `https` before it asked `api\.example`/,
    ],
  },
});

describe('preflight-upgraded-to-https', () => {
  it('names Chromium’s code, and asks no server for an answer', () => {
    const { verdict, findings, answers } = diagnose(upgraded());
    expect(verdict).toBe('look-alike');
    expect(answers).toEqual([]);
    expect(findings[0]).toMatchObject({ chromium: 'PreflightDisallowedRedirect', certainty: 'likely' });
  });
});
