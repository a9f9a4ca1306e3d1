import type { Answer } from '../../src/engine/diagnosis.ts';
import { compare, type Disagreement, passedCors } from './compare.ts';
import type { Rules } from './rules.ts';
import { isStopped, looksOf, type Seen, type Stage, type Staged } from './stage.ts';

/** What came of installing the answers of WhyCORS. */
export interface Repair {
  readonly fixed: boolean;
  readonly attempts: number;
  readonly installed: readonly Answer[];
  readonly disagreement: Disagreement | null;
}

/**
 * Installs the answers and makes the calls again. Once must be enough, with one exception: what a request would
 * have been answered behind a refused preflight nobody saw, and where that is a redirect there is more to ask.
 */
export async function repair(
  stage: Stage,
  staged: readonly Staged[],
  before: ReadonlyMap<Staged, Seen | undefined>,
): Promise<ReadonlyMap<Staged, Repair>> {
  const repairs = new Map<Staged, Repair>();
  let left = staged.map((one) => ({ one, installed: [] as readonly Answer[], seen: before.get(one) }));
  for (let attempts = 1; left.length > 0; attempts++) {
    const trying = left.map(({ one, installed, seen }) => {
      const all = merged(installed, seen ? answersOf(seen) : []);
      stage.install(one.id, all);
      return { one, installed: all, hidden: hidesMore(one, seen) };
    });
    const after = await stage.perform(
      trying.map(({ one }) => one),
      true,
    );
    left = trying.flatMap(({ one, installed, hidden }, at) => {
      const seen = after[at] ?? { verdict: null, exchange: null };
      const result = resultOf(stage.rules, one, seen, installed);
      const stopped = isStopped(seen) && compare(stage.rules, one.fuzzCase, seen) === null;
      const again = hidden && stopped && attempts <= one.fuzzCase.hops.length;
      if (again) return [{ one, installed, seen }];
      repairs.set(one, { ...result, attempts });
      return [];
    });
  }
  return repairs;
}

function resultOf(
  rules: Rules,
  { fuzzCase }: Staged,
  seen: Seen,
  installed: readonly Answer[],
): Omit<Repair, 'attempts'> {
  const found = compare(rules, fuzzCase, seen);
  const odd = looksOf(seen).find((look) => !passedCors(rules, fuzzCase, look));
  if (!odd) return { fixed: true, installed, disagreement: found && { ...found, kind: 'after-fix' } };
  if (rules.outOfSight(fuzzCase, odd)) return { fixed: false, installed, disagreement: null };
  const { verdict } = odd;
  const browser = `${verdict?.state} ${verdict?.corsError ?? verdict?.networkError ?? ''}`;
  const said = `${seen.exchange?.verdict} ${seen.exchange?.findings[0]?.cause ?? ''}`;
  const whycors = `${said} after ${JSON.stringify(installed)}`;
  return { fixed: false, installed, disagreement: { kind: 'not-fixed', browser, whycors } };
}

/** Whether WhyCORS said that more may come, or a preflight was refused before a request that redirects. */
function hidesMore({ fuzzCase }: Staged, seen: Seen | undefined): boolean {
  return (seen ? looksOf(seen) : []).some(({ verdict, exchange }) => {
    const leadsOn = (verdict?.redirects.length ?? 0) < fuzzCase.hops.length - 1;
    return exchange?.answersComplete === false || (leadsOn && verdict?.atPreflight === true);
  });
}

/** All that is said to be needed; calls that repeat each other may get on differently far. */
function answersOf(seen: Seen): readonly Answer[] {
  return looksOf(seen).reduce<readonly Answer[]>(
    (all, { exchange }) => merged(all, exchange?.answers ?? []),
    [],
  );
}

/** What the second look adds to what the first one mended. */
function merged(old: readonly Answer[], fresh: readonly Answer[]): readonly Answer[] {
  const same = (a: Answer, b: Answer) => a.kind === b.kind && a.method === b.method && a.url === b.url;
  const kept = old.map((answer) => {
    const more = fresh.find((other) => same(answer, other));
    if (!more) return answer;
    const names = new Set(more.set.map(([name]) => name));
    const set = [...answer.set.filter(([name]) => !names.has(name)), ...more.set];
    return { ...more, status: more.status ?? answer.status, set, remove: [...answer.remove, ...more.remove] };
  });
  return [...kept, ...fresh.filter((answer) => !old.some((other) => same(answer, other)))];
}
