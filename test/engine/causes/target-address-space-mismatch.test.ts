import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/engine/diagnose.ts';
import type { Message } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';

const sent = [
  ['origin', pageOrigin],
  ['accept-encoding', 'gzip'],
] as const;
const brokenOff = (difference: Partial<Message> = {}, ...before: readonly Message[]) =>
  exchange({
    outcome: 'blocked',
    responseStarted: false,
    messages: [
      ...before,
      requestMessage({
        requestHeaders: sent,
        status: null,
        responseHeaders: null,
        networkError: 'net::ERR_FAILED',
        ...difference,
      }),
    ],
  });

testCause('target-address-space-mismatch', {
  silent: {
    'a request that never left, behind a preflight without an answer': brokenOff(
      { requestHeaders: [] },
      preflightMessage({ status: null, responseHeaders: null, networkError: 'net::ERR_FAILED' }),
    ),
    'an answer that failed a check': brokenOff({ status: 200, responseHeaders: [] }),
    'a connection that broke': brokenOff({ networkError: 'net::ERR_CONNECTION_RESET' }),
    'a refused permission': brokenOff({ networkError: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS' }),
    'an abort by the page': { ...brokenOff(), outcome: 'failed' },
    'another browser': { ...brokenOff(), browser: 'firefox' },
  },
  explains: {
    'a request that left and broke off without a name': [
      brokenOff(),
      /connected to `api\.example`[\s\S]*`targetAddressSpace`[\s\S]*in which `api\.example` really is/,
    ],
    'the same behind a preflight that passed': [
      brokenOff({ method: 'PUT' }, preflightMessage()),
      /connected to `api\.example`/,
    ],
    'the same at an address of this machine': [
      brokenOff({ url: 'http://localhost:3000/' }),
      /connected to `localhost:3000`/,
    ],
  },
});

describe('target-address-space-mismatch', () => {
  it('names Chromium’s code, and blames no server', () => {
    const { verdict, findings, answers } = diagnose(brokenOff());
    expect(verdict).toBe('look-alike');
    expect(answers).toEqual([]);
    expect(findings[0]).toMatchObject({ chromium: 'InvalidLocalNetworkAccess', certainty: 'likely' });
  });
});
