import { describe, expect, it } from 'vitest';
import { causes } from '../../src/engine/causes/index.ts';
import { diagnoseAll } from '../../src/engine/diagnose-all.ts';
import type { Certainty } from '../../src/engine/diagnosis.ts';
import type { Exchange } from '../../src/engine/exchange.ts';

/** One exchange, or several of one tab: the last one is the one in question. */
type Case = Exchange | readonly Exchange[];

interface CauseCases {
  /** Exchanges about which the cause has nothing to say, by what is special about them. */
  readonly silent: Readonly<Record<string, Case>>;
  /** Exchanges it explains, with a part of what, why or fix that only this exchange can have. */
  readonly explains: Readonly<Record<string, readonly [exchange: Case, says: RegExp]>>;
}

const certainties: readonly (Certainty | undefined)[] = ['certain', 'likely', 'possible'];

/** Runs the whole engine on each case, so that the order among the causes is tested too. */
export function testCause(id: string, { silent, explains }: CauseCases): void {
  const { certainty: atBest = 'certain' } = causes.find((cause) => cause.id === id) ?? {};
  const found = (seen: Case) => {
    const exchanges = [seen].flat().map((exchange, index) => ({ ...exchange, id: `e${index}` }));
    return diagnoseAll(exchanges)
      .at(-1)
      ?.findings.find((finding) => finding.cause === id);
  };

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
        expect(certainties.slice(certainties.indexOf(atBest))).toContain(finding?.certainty);
        expect(`${finding?.what}\n${finding?.why}\n${finding?.fix}`).toMatch(says);
      });
    }
  });
}
