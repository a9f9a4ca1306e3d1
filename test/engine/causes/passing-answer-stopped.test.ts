import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/engine/diagnose.ts';
import type { Exchange } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin } from '../../helpers/exchange.ts';
import { blocked, unanswered } from './blocked.ts';

// It passes under both credentials modes.
const passes = [
  ['access-control-allow-origin', pageOrigin],
  ['access-control-allow-credentials', 'true'],
] as const;
const stopped = (difference: Partial<Exchange> = {}) => ({ ...blocked(passes), ...difference });

testCause('passing-answer-stopped', {
  silent: {
    'an answer that fails a check': blocked([]),
    'an answer that was delivered': exchange({ answer: passes }),
    'a request without an answer': unanswered('net::ERR_FAILED'),
    'a call whose mode nobody told': stopped({ mode: 'unknown' }),
    'a redirect, whose target may be what was refused': blocked([...passes, ['location', '/x']], {
      status: 302,
    }),
    'a network error that has a name': blocked(passes, { networkError: 'net::ERR_CONNECTION_RESET' }),
  },
  explains: {
    'an answer that passes and was stopped': [
      stopped(),
      /`200` from `https:\/\/api\.example\/orders`, passes every check[\s\S]*another extension[\s\S]*"unblock CORS"/,
    ],
  },
});

describe('passing-answer-stopped', () => {
  it('leaves the verdict open, and accuses no server', () => {
    expect(diagnose(stopped())).toMatchObject({
      verdict: 'undetermined',
      answers: [],
      findings: [{ certainty: 'likely' }],
    });
  });
});
