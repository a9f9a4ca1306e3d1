import { type SessionRule, sessionRules } from '../proof/session-rules.ts';
import type { Proof } from '../protocol/proof.ts';

/** The browser's own list of rules, which lasts as long as its session. */
export interface RuleList {
  clear(): Promise<void>;
  replace(removed: readonly number[], added: readonly SessionRule[]): Promise<void>;
}

/** Which rules are there for whom. `Holder`: whoever had them installed, and with whom they go. */
export interface Proofs<Holder> {
  begin(holder: Holder, tabId: number, proof: Proof): Promise<void>;
  end(holder: Holder): Promise<void>;
}

/** Installs and removes rules one after the other, so that none outlives who asked for it. */
export function createProofs<Holder>(rules: RuleList): Proofs<Holder> {
  const held = new Map<Holder, readonly number[]>();
  let nextId = 1;
  // What a stopped background left behind has nobody any more who could switch it off.
  let last = rules.clear().catch(() => {});

  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  }

  function release(holder: Holder): readonly number[] {
    const ids = held.get(holder) ?? [];
    held.delete(holder);
    return ids;
  }

  return {
    async begin(holder, tabId, proof) {
      const added = sessionRules(proof, tabId, nextId);
      const before = release(holder);
      nextId += added.length;
      held.set(
        holder,
        added.map(({ id }) => id),
      );
      await inTurn(async () => {
        // First, and on its own: rules that the browser refuses must not keep the old ones alive.
        if (before.length > 0) await rules.replace(before, []);
        await rules.replace([], added);
      });
    },
    async end(holder) {
      const ids = release(holder);
      if (ids.length > 0) await inTurn(() => rules.replace(ids, []));
    },
  };
}
