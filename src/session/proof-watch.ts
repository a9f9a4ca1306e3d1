import type { PageDoor } from '../platform/page-door.ts';
import { repeatScript } from '../probe/repeat-script.ts';
import { noProof, type Proof, type ProofStatus, type RepeatedCall } from '../protocol/proof.ts';

/** The proof of one tab: on at the user's wish, and for one endpoint at a time. */
export interface ProofWatch {
  begin(proof: Proof, repeat: RepeatedCall | null): void;
  end(): void;
  repeat(call: RepeatedCall): void;
  /** The background says what it installed. */
  answered(on: boolean, problem: string | null): void;
  /** The tab shows a page of this origin. */
  showsOrigin(origin: string | null): void;
  readonly status: ProofStatus;
}

export interface ProofTellers {
  /** Tells the background. */
  prove(proof: Proof | null): void;
  /** Tells the log, before it can act. */
  begins(proof: Proof, at: number): void;
  /** Tells the log, once it can act no longer; `butLast`: only those before the last. */
  ends(at: number, butLast: boolean): void;
  changed(): void;
}

export function createProofWatch(door: PageDoor | null, tell: ProofTellers, now: () => number): ProofWatch {
  let status = noProof;
  let pageOrigin: string | null = null;
  let next: RepeatedCall | null = null;

  function become(change: Partial<ProofStatus>): void {
    status = { ...status, ...change };
    tell.changed();
  }

  function repeat(call: RepeatedCall): void {
    if (!door) become({ repeat: 'unavailable' });
    door?.ask(repeatScript(call), (answer) =>
      become({ repeat: answer === 'sent' || answer === 'elsewhere' ? answer : 'refused' }),
    );
  }

  function end(): void {
    if (status.state === 'off' || status.state === 'ending') return;
    next = null;
    become({ state: 'ending' });
    tell.prove(null);
  }

  return {
    begin(proof, call) {
      next = call;
      tell.begins(proof, now());
      become({ state: 'starting', proof, since: now(), repeat: null, problem: null });
      tell.prove(proof);
    },
    end,
    repeat,
    answered(on, problem) {
      tell.ends(now(), on);
      if (!on && status.state !== 'off') become({ state: 'off', problem });
      if (!on || status.state !== 'starting') return;
      become({ state: 'on' });
      if (next) repeat(next);
      next = null;
    },
    showsOrigin(origin) {
      if (pageOrigin !== null && origin !== pageOrigin) end();
      pageOrigin = origin;
    },
    get status() {
      return status;
    },
  };
}
