import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/engine/diagnose.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { blocked, unanswered } from './blocked.ts';

// It passes under both credentials modes.
const passing = [
  requestMessage({
    networkError: 'net::ERR_FAILED',
    responseHeaders: [
      ['access-control-allow-origin', pageOrigin],
      ['access-control-allow-credentials', 'true'],
    ],
  }),
];
const stopped = exchange({ outcome: 'blocked', responseStarted: false, mode: 'unknown', messages: passing });

testCause('stopped-for-unseen-reason', {
  silent: {
    'an answer that fails a check': blocked([]),
    'a network error that has a name': unanswered('net::ERR_CONNECTION_RESET'),
    'an answer that was delivered': exchange({ messages: passing }),
    'an exchange that has not ended': exchange({ outcome: 'pending', messages: passing }),
  },
  explains: {
    'an answer that passes every check': [
      stopped,
      /`200` from `https:\/\/api\.example\/orders`, passes every check[\s\S]*tick `Disable cache`/,
    ],
  },
});

describe('stopped-for-unseen-reason', () => {
  it('leaves the verdict open', () => {
    expect(diagnose(stopped).verdict).toBe('undetermined');
  });
});
