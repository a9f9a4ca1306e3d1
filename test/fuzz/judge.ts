import { compare, type Disagreement } from './compare.ts';
import type { FuzzCase } from './fuzz-case.ts';
import { repair } from './repair.ts';
import { roundsNeeded } from './rounds.ts';
import { isStopped, looksOf, type Seen, type Stage, type Staged } from './stage.ts';

/** All that was found out about one case. */
export interface Judged {
  readonly fuzzCase: FuzzCase;
  readonly seen: Seen;
  readonly disagreement: Disagreement | null;
  /** What WhyCORS offered, where the browser stopped the call at a CORS check. */
  readonly answers: 'none' | 'incomplete' | 'complete' | null;
  /** Whether the complete answers made the same call pass the first time. */
  readonly fixed: boolean | null;
  /** How often WhyCORS had to be asked for that: more than once where a refused preflight hid a redirect. */
  readonly attempts: number;
  /** How often the call is repeated by who mends only what the browser's message names. */
  readonly rounds: number | null;
}

/** Plays cases that share a page: once as they are, once with the answers installed, and then round by round. */
export async function judge(
  stage: Stage,
  cases: readonly FuzzCase[],
  options: { readonly countRounds: boolean },
): Promise<readonly Judged[]> {
  const staged = stage.add(cases);
  const before = await stage.perform(staged, true);
  const first = staged.map((one, at): Judged => {
    const seen = before[at] ?? { verdict: null, exchange: null };
    const answers = isStopped(seen) ? answersOf(seen) : null;
    const disagreement = compare(stage.rules, one.fuzzCase, seen);
    return { fuzzCase: one.fuzzCase, seen, disagreement, answers, fixed: null, attempts: 0, rounds: null };
  });

  const fixable = staged.filter((_, at) => mayBeFixed(first[at]));
  const seenBefore = new Map(staged.map((one, at) => [one, before[at]]));
  const repairs = await repair(stage, fixable, seenBefore);
  const passed = new Map([...repairs].filter(([, { fixed }]) => fixed));
  const rounds = options.countRounds ? await roundsNeeded(stage, passed) : new Map<Staged, number>();
  return first.map((judged, at) => {
    const one = staged[at];
    const repaired = one && repairs.get(one);
    if (!repaired) return judged;
    const { fixed, attempts, disagreement } = repaired;
    return { ...judged, fixed, attempts, disagreement, rounds: rounds.get(one) ?? null };
  });
}

function mayBeFixed(judged: Judged | undefined): boolean {
  return (judged?.answers === 'complete' || judged?.answers === 'incomplete') && judged.disagreement === null;
}

function answersOf(seen: Seen): Judged['answers'] {
  const stopped = looksOf(seen).filter(({ verdict }) => verdict?.corsError != null);
  if (stopped.some(({ exchange }) => !exchange || exchange.answers.length === 0)) return 'none';
  return stopped.every(({ exchange }) => exchange?.answersComplete) ? 'complete' : 'incomplete';
}
