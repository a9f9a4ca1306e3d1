import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import type { Exchange } from '../../src/engine/exchange.ts';

interface CauseCases {
  /** Exchanges about which the cause has nothing to say, by what is special about them. */
  readonly silent: Readonly<Record<string, Exchange>>;
  /** Exchanges it explains, with a part of what, why or fix that only this exchange can have. */
  readonly explains: Readonly<Record<string, readonly [exchange: Exchange, says: RegExp]>>;
}

/** Runs the whole engine on each case, so that the order among the causes is tested too. */
export function testCause(id: string, { silent, explains }: CauseCases): void {
  const found = (exchange: Exchange) => diagnose(exchange).findings.find((finding) => finding.cause === id);

  describe(id, () => {
    for (const [name, exchange] of Object.entries(silent)) {
      it(`is silent about ${name}`, () => {
        expect(found(exchange)).toBeUndefined();
      });
    }
    for (const [name, [exchange, says]] of Object.entries(explains)) {
      it(`explains ${name}`, () => {
        const finding = found(exchange);
        expect(finding).toBeDefined();
        expect(`${finding?.what}\n${finding?.why}\n${finding?.fix}`).toMatch(says);
      });
    }
  });
}
