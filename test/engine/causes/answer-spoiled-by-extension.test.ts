import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/engine/diagnose.ts';
import type { Exchange, HeaderList, Message } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { pageOrigin } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const origin = ['access-control-allow-origin', pageOrigin] as const;
const methods = ['access-control-allow-methods', 'PUT'] as const;

/** A preflight that the server answered so, and of which another extension left this. */
function spoiled(responseHeaders: HeaderList, rewrittenResponseHeaders: HeaderList): Exchange {
  return blockedPreflight({ responseHeaders, rewrittenResponseHeaders });
}

// It passes under both credentials modes.
const credentials = ['access-control-allow-credentials', 'true'] as const;
const goodSpoiled = spoiled([origin, credentials, methods], [origin, credentials]);
const openSpoiled = spoiled([origin, methods], [origin]);
const badSpoiled = spoiled([origin, credentials], [credentials, methods]);
const bothMissing = spoiled([methods, ['x-a', '1']], [methods]);

testCause('answer-spoiled-by-extension', {
  silent: {
    "a server's answer that fails": blockedPreflight({ responseHeaders: [methods] }),
    'a change that decides nothing, of an answer that fails by itself': bothMissing,
    'an answer that was stopped before anyone could see what became of it': blocked([origin]),
  },
  explains: {
    'a header that was taken away': [
      goodSpoiled,
      /the preflight: `Access-Control-Allow-Methods` from `PUT` to nothing[\s\S]*nothing to change/,
    ],
    'an answer of which only credentials could decide': [
      openSpoiled,
      /passes unless credentials are included/,
    ],
    'a header that was replaced, where the server was wrong as well': [
      badSpoiled,
      /`Access-Control-Allow-Origin` from `https:\/\/app\.example` to nothing[\s\S]*mend what the server/,
    ],
  },
});

describe('an answer that another extension spoiled', () => {
  it('is nothing to be answered, under the code that Chromium gave to what was left', () => {
    expect(diagnose(goodSpoiled)).toMatchObject({
      verdict: 'look-alike',
      answers: [],
      findings: [
        {
          role: 'blocking',
          message: 0,
          chromium: 'MethodDisallowedByPreflightResponse',
          certainty: 'certain',
        },
      ],
    });
  });

  it("leaves the server's own faults as what would fail next, and their answers", () => {
    const { verdict, findings, answers } = diagnose(badSpoiled);
    expect(verdict).toBe('cors');
    expect(findings.map(({ role, cause, chromium }) => [role, cause, chromium])).toEqual([
      ['blocking', 'answer-spoiled-by-extension', 'PreflightMissingAllowOriginHeader'],
      ['next', 'method-not-allowed', 'MethodDisallowedByPreflightResponse'],
    ]);
    expect(answers[0]?.set).toContainEqual(['access-control-allow-methods', 'PUT']);
    expect(answers[0]?.set.map(([name]) => name)).not.toContain('access-control-allow-origin');
  });

  it('keeps the check of the same step in the list where the code is another', () => {
    const foreign = ['access-control-allow-origin', 'https://b.example'] as const;
    const twice = [origin, ['access-control-allow-origin', '*']] as const;
    const { findings } = diagnose(spoiled([foreign, methods], [...twice, methods]));
    expect(findings.map(({ role, chromium }) => [role, chromium])).toEqual([
      ['blocking', 'PreflightMultipleAllowOriginValues'],
      ['next', 'PreflightAllowOriginMismatch'],
    ]);
  });

  it('reads the credentials mode off what the browser judged', () => {
    const preflight: Partial<Message> = {
      responseHeaders: [origin, methods],
      rewrittenResponseHeaders: [['access-control-allow-origin', '*'], methods],
    };
    expect(diagnose(blockedPreflight(preflight))).toMatchObject({
      credentials: 'include',
      credentialsKnownBy: 'outcome',
      findings: [{ chromium: 'PreflightWildcardOriginNotAllowed' }, { role: 'next' }],
    });
  });
});
