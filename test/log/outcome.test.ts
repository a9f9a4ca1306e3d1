import { describe, expect, it } from 'vitest';
import { type Ending, outcome } from '../../src/log/outcome.ts';

function ending(given: Partial<Ending> = {}): Ending {
  return {
    browser: 'chromium',
    ended: true,
    error: null,
    responseStarted: false,
    cutOff: false,
    noCors: false,
    checkedFirst: false,
    stoppedAtRedirect: false,
    tookRedirect: false,
    refused: false,
    preflightError: null,
    har: null,
    namesFailures: given.browser === undefined,
    useless: false,
    unread: false,
    mixedContent: false,
    ...given,
  };
}

const answered = { error: null, answered: true, redirects: false };
const har = (error: string | null, more = {}) => ({ ended: false, har: { ...answered, error, ...more } });
const firefox = (error: string | null, more = {}) => ({ browser: 'firefox' as const, error, ...more });

describe('outcome', () => {
  it.each<[string, Partial<Ending>, string]>([
    ['completed', {}, 'delivered'],
    ['completed, and of no use', { useless: true }, 'failed'],
    ['HAR: answered, and of no use', { ...har(null), useless: true }, 'failed'],
    ['failed before the body', { error: 'net::ERR_FAILED' }, 'blocked'],
    ['failed within the body', { error: 'net::ERR_FAILED', responseStarted: true }, 'failed'],
    [
      'failed, by the HAR an abort',
      { error: 'net::ERR_FAILED', har: { ...answered, error: 'net::ERR_ABORTED' } },
      'failed',
    ],
    ['aborted', { error: 'net::ERR_ABORTED' }, 'failed'],
    ['a beacon whose answer was dropped', { error: 'net::ERR_ABORTED', unread: true }, 'delivered'],
    ['HAR: the same', { ...har('net::ERR_ABORTED'), unread: true }, 'delivered'],
    ['blocked by another extension', { error: 'net::ERR_BLOCKED_BY_CLIENT' }, 'blocked'],
    ['blocked by a resource policy', { error: 'net::ERR_BLOCKED_BY_RESPONSE' }, 'blocked'],
    ['no such host', { error: 'net::ERR_NAME_NOT_RESOLVED' }, 'failed'],
    ['still under way', { ended: false }, 'pending'],
    ['interrupted', { ended: false, cutOff: true }, 'unknown'],
    ['HAR: answered', har(null), 'delivered'],
    ['HAR: failed', har('net::ERR_FAILED'), 'blocked'],
    ['HAR: refused', har('net::ERR_CONNECTION_REFUSED', { answered: false }), 'failed'],
    ['HAR: a hop of a redirect', har(null, { redirects: true }), 'pending'],
    ['HAR: mixed content', { ...har('', { answered: false }), mixedContent: true }, 'blocked'],
    ['HAR: an unnamed end', har('', { answered: false }), 'unknown'],
    ['Firefox: completed', firefox(null), 'unknown'],
    ['Firefox: completed in mode no-cors', firefox(null, { noCors: true }), 'delivered'],
    ['Firefox: completed where it checks first', firefox(null, { checkedFirst: true }), 'delivered'],
    ['Firefox: a beacon', firefox('NS_ERROR_FAILURE', { noCors: true, unread: true }), 'delivered'],
    [
      'Firefox: a beacon to an error page',
      firefox('NS_BINDING_ABORTED', { noCors: true, unread: true }),
      'delivered',
    ],
    ['Firefox: a beacon with CORS', firefox('NS_ERROR_FAILURE', { unread: true }), 'unknown'],
    ['Firefox: a failed preflight', firefox('NS_ERROR_DOM_BAD_URI'), 'blocked'],
    [
      'Firefox: a preflight that the network failed',
      firefox('NS_ERROR_DOM_BAD_URI', { preflightError: 'NS_ERROR_NET_RESET' }),
      'failed',
    ],
    ['Firefox: aborted', firefox('NS_BINDING_ABORTED'), 'failed'],
    ['Firefox: local network access', firefox('NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED'), 'blocked'],
    [
      'Firefox: a hop that failed its check',
      firefox('NS_ERROR_UNEXPECTED', { stoppedAtRedirect: true }),
      'blocked',
    ],
    ['Firefox: the same without a redirect', firefox('NS_ERROR_UNEXPECTED'), 'failed'],
    ['Firefox: HAR alone', { browser: 'firefox', ...har(null) }, 'unknown'],
    ['a tool not known: HAR without an error', { browser: 'unknown', ...har(null) }, 'unknown'],
    ['a tool not known: HAR with one', { browser: 'unknown', ...har('net::ERR_FAILED') }, 'blocked'],
    [
      'a driven WebKit: HAR with what it prints',
      {
        browser: 'unknown',
        ...har('Origin https://shop.test is not allowed by Access-Control-Allow-Origin. Status code: 200'),
      },
      'blocked',
    ],
    [
      'a driven Firefox: HAR with its error',
      { browser: 'firefox', ...har('NS_ERROR_NET_RESET', { answered: false }) },
      'failed',
    ],
    ['a proxy before Chromium: HAR without an error', { ...har(null), namesFailures: false }, 'unknown'],
    [
      'a proxy before Chromium: the same in mode no-cors',
      { ...har(null), namesFailures: false, noCors: true },
      'delivered',
    ],
    ['Firefox: HAR, a refused target', { browser: 'firefox', ...har(null), tookRedirect: true }, 'blocked'],
  ])('%s', (_, given, expected) => {
    expect(outcome(ending(given))).toBe(expected);
  });
});
