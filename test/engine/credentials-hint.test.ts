import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { diagnoseAll } from '../../src/engine/diagnose-all.ts';
import type { Finding } from '../../src/engine/diagnosis.ts';
import type { Exchange, HeaderList } from '../../src/engine/exchange.ts';
import { createHostMemory } from '../../src/engine/host-memory.ts';
import { arbitraryExchange, stoppedExchange } from '../helpers/arbitrary-exchange.ts';
import {
  exchange,
  pageOrigin,
  preflightMessage,
  requestMessage,
  unsentMessage,
} from '../helpers/exchange.ts';

const wildcard: HeaderList = [['access-control-allow-origin', '*']];
const credentialed: HeaderList = [
  ['access-control-allow-origin', pageOrigin],
  ['access-control-allow-credentials', 'true'],
];
const isInclude = ['sec-fetch-storage-access', 'active'] as const;
const isOmit = ['sec-fetch-site', 'cross-site'] as const;
const withCookie = ['cookie', 'a=1'] as const;

let calls = 0;

/** A call that arrived, and what shows its credentials mode. */
function arrived(shows: HeaderList, difference: Partial<Exchange> = {}, allowed = credentialed): Exchange {
  calls += 1;
  const requestHeaders = [['origin', pageOrigin], ...shows] as const;
  const startedAt = 1_795_218_840_000 + calls;
  const messages = [requestMessage({ requestHeaders, responseHeaders: allowed, startedAt })];
  return exchange({ id: `call${calls}`, messages, ...difference });
}

/** One whose preflight hides the mode, and fails under either. */
function hidden(answer = wildcard, asks = 'x-shop'): Exchange {
  return exchange({
    id: 'hidden',
    outcome: 'blocked',
    responseStarted: false,
    messages: [
      preflightMessage({
        requestHeaders: [
          ['origin', pageOrigin],
          ['access-control-request-method', 'PUT'],
          ['access-control-request-headers', asks],
        ],
        responseHeaders: [...answer, ['access-control-allow-methods', 'PUT']],
      }),
      unsentMessage(),
    ],
  });
}

function inLightOf(others: readonly Exchange[], last = hidden()) {
  const diagnosis = diagnoseAll([...others, last]).at(-1);
  const [blocking] = diagnosis?.findings ?? [];
  if (!diagnosis || !blocking) throw new Error('Nothing was diagnosed.');
  return { ...diagnosis, blocking };
}

const including = 'PreflightWildcardOriginNotAllowed';
const omitting = 'HeaderDisallowedByPreflightResponse';

describe('a credentials mode that a failed preflight hides', () => {
  it('is most likely that of the other calls: included', () => {
    const { blocking, findings, credentials, credentialsKnownBy } = inLightOf([
      arrived([isInclude]),
      arrived([isInclude]),
    ]);
    expect(blocking).toMatchObject({
      chromium: including,
      certainty: 'likely',
      alternatives: [{ chromium: omitting, when: 'credentials are omitted' }],
      sameHost:
        'Two other calls of this page to `api.example` included credentials; most likely this one did too.',
    });
    expect([credentials, credentialsKnownBy], 'it was not seen').toEqual(['unknown', 'none']);
    expect(findings.filter(({ role }) => role === 'next').map(told)).toEqual([
      ['PreflightInvalidAllowCredentials', 'likely'],
      [omitting, 'certain'],
    ]);
  });

  it('is most likely that of the other calls: omitted', () => {
    expect(inLightOf([arrived([isOmit])]).blocking).toMatchObject({
      chromium: omitting,
      certainty: 'likely',
      alternatives: [{ chromium: including, when: 'credentials are included' }],
      sameHost:
        'One other call of this page to `api.example` went without credentials; most likely this one did too.',
    });
  });

  it.each<[string, readonly Exchange[]]>([
    ['sent a cookie', [arrived([withCookie])]],
    ['failed as only credentials explain', [arrived([], { outcome: 'blocked' }, wildcard)]],
    [
      'asked for credentials in the page',
      [
        arrived([], {
          call: {
            api: 'fetch',
            mode: 'cors',
            credentials: 'include',
            redirect: 'follow',
            rejection: null,
            violatedDirective: null,
          },
        }),
      ],
    ],
  ])('is told by one that %s', (_, others) => {
    expect(inLightOf(others).blocking.chromium).toBe(including);
  });

  it.each<[string, readonly Exchange[]]>([
    ['both were seen', [arrived([isInclude]), arrived([isInclude]), arrived([isOmit])]],
    ['one went without the cookie that another had sent', [arrived([withCookie]), arrived([])]],
    ['the other does not show its own', [arrived([])]],
    ['another page called', [arrived([isInclude], { origin: 'https://other.example' })]],
    [
      'another API was called',
      [
        arrived([isInclude], {
          messages: [requestMessage({ url: 'https://cdn.example/', requestHeaders: [isInclude] })],
        }),
      ],
    ],
    ['an element asked, which has a mode of its own', [arrived([isInclude], { resourceType: 'image' })]],
    ['no answer was looked at', [arrived([isInclude], { mode: 'no-cors' })]],
    ['a beacon was sent, which always includes them', [arrived([], { resourceType: 'ping' })]],
    ['this browser made up the answer', [arrived([isInclude], { answersInjected: true })]],
  ])('is as unsure as before where %s', (_, others) => {
    const { sameHost, ...blocking } = inLightOf(others).blocking;
    expect({ ...blocking, sameHost }).toEqual({ ...inLightOf([]).blocking, sameHost: undefined });
  });

  it('is told by calls before the first cookie that went without one', () => {
    expect(inLightOf([arrived([]), arrived([withCookie])]).blocking.chromium).toBe(including);
  });

  it('of a call with a token is told by such calls alone', () => {
    const withToken = hidden(wildcard, 'authorization');
    const token = ['authorization', 'Bearer abc'] as const;
    expect(inLightOf([arrived([isInclude])], withToken).blocking.chromium).toBe(omitting);
    expect(inLightOf([arrived([isInclude, token])], withToken).blocking.chromium).toBe(including);
    expect(inLightOf([arrived([isInclude, token])]).blocking.chromium).toBe(omitting);
  });

  it('decides on the reasons behind the check too', () => {
    const traced = hidden(wildcard, 'sentry-trace');
    const roots = ({ findings }: { findings: readonly Finding[] }) =>
      findings.filter(({ role }) => role === 'root').map(({ cause }) => cause);
    expect(roots(inLightOf([], traced))).toEqual(['tracing-header-refused']);
    expect(roots(inLightOf([arrived([isInclude])], traced))).toEqual([]);
  });

  it('matters nothing where the same check fails either way', () => {
    const checks = ({ findings }: { findings: readonly Finding[] }) =>
      findings.filter(({ role }) => role === 'blocking' || role === 'next').map(told);
    expect(checks(inLightOf([arrived([isInclude])], hidden([])))).toEqual(checks(inLightOf([], hidden([]))));
  });
});

it('other calls never change what is certain of any exchange', () => {
  const memory = createHostMemory();
  memory.learn(arrived([isInclude]));
  fc.assert(
    fc.property(fc.oneof(stoppedExchange, arbitraryExchange), (seen) => {
      const alone = diagnose(seen);
      const among = diagnose(seen, memory.historyFor(seen));
      expect(among.verdict).toBe(alone.verdict);
      expect(among.credentials).toBe(alone.credentials);
      expect(among.answers).toEqual(alone.answers);
      const [before, after] = [alone.findings[0], among.findings[0]];
      if (before?.role !== 'blocking' || before.chromium === after?.chromium) return;
      expect(after?.certainty).toBe('likely');
      expect(after?.alternatives.map(({ chromium }) => chromium)).toContain(before.chromium);
      const sure = new Set(alone.findings.map(({ cause, message }) => `${cause} ${message}`));
      const surer = among.findings.filter(
        ({ cause, message, certainty, role }) =>
          role !== 'notice' && certainty === 'certain' && !sure.has(`${cause} ${message}`),
      );
      expect(surer).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

function told({ chromium, certainty }: Finding): readonly [string | null, string] {
  return [chromium, certainty];
}
