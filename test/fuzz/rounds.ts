import type { Answer } from '../../src/engine/diagnosis.ts';
import type { Repair } from './repair.ts';
import type { Mending } from './rules.ts';
import { looksOf, type Stage, type Staged, type Verdict } from './stage.ts';

/** More than there are checks on a way of four hops: who is still not through goes in circles. */
const enough = 30;

/**
 * Repeats the calls, each time mending only what the browser's message names, until they pass. Who does so
 * is taken to know the right value at once, and to mend a list of headers as a whole.
 */
export async function roundsNeeded(
  stage: Stage,
  repairs: ReadonlyMap<Staged, Pick<Repair, 'installed'>>,
): Promise<ReadonlyMap<Staged, number>> {
  const rounds = new Map<Staged, number>();
  const mended = new Map<Staged, readonly Answer[]>();
  const anew = restage(stage, repairs);
  let left: readonly Staged[] = [...anew.keys()];
  for (let round = 0; left.length > 0 && round <= enough; round++) {
    const seen = await stage.perform(left, false);
    const stopped: Staged[] = [];
    for (const [at, one] of left.entries()) {
      const looks = looksOf(seen[at] ?? { verdict: null, exchange: null });
      const verdict = looks.find((look) => look.verdict?.corsError)?.verdict;
      if (!verdict?.corsError) {
        const before = anew.get(one)?.before;
        if (before) rounds.set(before, round);
        continue;
      }
      const mending = stage.rules.mending(verdict.corsError);
      const next = mend(mended.get(one) ?? [], anew.get(one)?.needed ?? [], verdict, mending);
      mended.set(one, next);
      stage.install(one.id, next);
      stopped.push(one);
    }
    left = stopped;
  }
  return rounds;
}

interface Anew {
  readonly before: Staged;
  readonly needed: readonly Answer[];
}

/** The same cases at other URLs: of the old ones the browser still remembers that their preflights passed. */
function restage(
  stage: Stage,
  repairs: ReadonlyMap<Staged, Pick<Repair, 'installed'>>,
): ReadonlyMap<Staged, Anew> {
  const all = [...repairs];
  const fresh = stage.add(all.map(([{ fuzzCase }]) => fuzzCase));
  return new Map(
    fresh.flatMap((one, at): [Staged, Anew][] => {
      const [before, { installed }] = all[at] ?? [one, { installed: [] }];
      const moved = JSON.stringify(installed).replaceAll(`/${before.id}/`, `/${one.id}/`);
      return [[one, { before, needed: JSON.parse(moved) as Answer[] }]];
    }),
  );
}

/** What is mended after one more look at the console. */
export function mend(
  done: readonly Answer[],
  needed: readonly Answer[],
  { url, redirects, atPreflight }: Verdict,
  { headers, status }: Mending,
): readonly Answer[] {
  const kind = atPreflight ? 'preflight' : 'request';
  const at = withoutUser(redirects.at(-1) ?? url);
  const full = needed.find((answer) => answer.kind === kind && answer.url === at);
  if (!full) return done;
  const before = done.find((answer) => answer.kind === kind && answer.url === at);
  const set = full.set.filter(([name]) => headers.includes(name));
  const next: Answer = {
    ...full,
    status: status ? full.status : (before?.status ?? null),
    set: [...(before?.set ?? []), ...set],
    remove: status ? full.remove : (before?.remove ?? []),
  };
  return [...done.filter((answer) => answer !== before), next];
}

function withoutUser(text: string): string {
  const url = new URL(text);
  url.username = '';
  url.password = '';
  return url.href;
}
