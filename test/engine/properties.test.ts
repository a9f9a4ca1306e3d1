import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chromiumCode } from '../../src/engine/codes/chromium.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { failures } from '../../src/engine/failures.ts';
import { absurdExchange } from '../helpers/absurd-exchange.ts';
import { applyAnswers } from '../helpers/apply-answers.ts';
import { arbitraryExchange, stoppedExchange } from '../helpers/arbitrary-exchange.ts';

const runs = { numRuns: 2_000 };

describe('for any exchange', () => {
  it('a diagnosis is made, and nothing that was delivered is blamed', () => {
    fc.assert(
      fc.property(arbitraryExchange, (exchange) => {
        const { findings, verdict } = diagnose(exchange);
        const roles = findings.map(({ role }) => role);
        const blocking = roles.filter((role) => role === 'blocking').length;
        if (exchange.outcome === 'delivered') {
          expect(roles.every((role) => role === 'notice')).toBe(true);
          expect(['delivered', 'delivered-with-notice']).toContain(verdict);
        }
        if (exchange.outcome === 'blocked') expect(blocking).toBe(1);
        expect(blocking).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it('findings stand in the order of the contract', () => {
    const order = ['blocking', 'next', 'root', 'notice'];
    fc.assert(
      fc.property(arbitraryExchange, (exchange) => {
        const ranks = diagnose(exchange).findings.map(({ role }) => order.indexOf(role));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  it('no answer allows `*` where credentials may be included, or a named origin without Vary', () => {
    fc.assert(
      fc.property(arbitraryExchange, (exchange) => {
        const { answers, credentials, findings } = diagnose(exchange);
        for (const { set } of answers) {
          const origin = set.find(([name]) => name === 'access-control-allow-origin')?.[1];
          if (origin === '*') expect(credentials).toBe('omit');
          if (origin !== undefined && origin !== '*') {
            expect(set.find(([name]) => name === 'vary')?.[1].toLowerCase()).toContain('origin');
          }
          if (origin === 'null') {
            expect(findings.map(({ cause }) => cause)).toContain('null-origin-allowed');
          }
        }
      }),
      runs,
    );
  });
});

it('a diagnosis is made of anything, however absurd', () => {
  fc.assert(
    fc.property(absurdExchange, (exchange) => {
      expect(diagnose(exchange).verdict).toBeTypeOf('string');
    }),
    runs,
  );
});

describe('for any call that was stopped at its preflight or at its answer', () => {
  it('the answers leave nothing that fails, whichever credentials mode fits', () => {
    fc.assert(
      fc.property(stoppedExchange, (exchange) => {
        const diagnosis = diagnose(exchange);
        fc.pre(diagnosis.verdict === 'cors');
        const mended = applyAnswers(exchange, diagnosis.answers);
        const modes =
          diagnosis.credentials === 'unknown' ? (['omit', 'include'] as const) : [diagnosis.credentials];
        for (const mode of modes) expect(failures(mended, mode)).toEqual([]);
      }),
      runs,
    );
  });

  it('a check is named for each credentials mode that fits, with what it hangs on', () => {
    fc.assert(
      fc.property(stoppedExchange, (exchange) => {
        const { credentials, findings, verdict } = diagnose(exchange);
        fc.pre(verdict === 'cors' && credentials === 'unknown');
        const [blocking] = findings;
        const codeIf = (mode: 'omit' | 'include') => {
          const [first] = failures(exchange, mode);
          return first && chromiumCode(exchange, first);
        };
        expect(blocking?.chromium).toBe(codeIf('omit'));
        const otherwise = blocking?.alternatives.map(({ chromium, when }) => [chromium, when]);
        const same = codeIf('omit') === codeIf('include');
        expect(otherwise).toEqual(same ? [] : [[codeIf('include'), 'credentials are included']]);
        if (!same) expect(blocking?.certainty).toBe('likely');
      }),
      runs,
    );
  });
});
