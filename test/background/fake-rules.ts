import type { RuleList } from '../../src/background/proofs.ts';
import type { SessionRule } from '../../src/proof/session-rules.ts';

/** A browser's list of rules, kept in this map. */
export function fakeRules(rules: Map<number, SessionRule>): RuleList {
  return {
    clear: async () => rules.clear(),
    replace: async (removed, added) => {
      for (const id of removed) rules.delete(id);
      for (const rule of added) {
        if (rules.has(rule.id)) throw new Error(`There is a rule ${rule.id} already.`);
        rules.set(rule.id, rule);
      }
    },
  };
}
