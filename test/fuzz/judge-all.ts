import { groupBy } from '../../src/engine/group-by.ts';
import type { Disagreement } from './compare.ts';
import type { FuzzCase } from './fuzz-case.ts';
import { type Judged, judge } from './judge.ts';
import { shrink } from './shrink.ts';
import type { Stage } from './stage.ts';

const batchSize = 40;

interface Options {
  readonly countRounds: boolean;
  readonly progress?: (done: number) => void;
}

/** Judges cases of any page, in batches that share one. */
export async function judgeAll(
  stage: Stage,
  cases: readonly FuzzCase[],
  { countRounds, progress }: Options,
): Promise<readonly Judged[]> {
  const judged = new Map<FuzzCase, Judged>();
  for (const batch of batchesOf(cases)) {
    for (const one of await judge(stage, batch, { countRounds })) judged.set(one.fuzzCase, one);
    progress?.(judged.size);
  }
  return cases.flatMap((fuzzCase) => judged.get(fuzzCase) ?? []);
}

function* batchesOf(cases: readonly FuzzCase[]): Generator<readonly FuzzCase[]> {
  for (const ofPage of groupBy(cases, ({ page }) => page).values()) {
    for (let at = 0; at < ofPage.length; at += batchSize) yield ofPage.slice(at, at + batchSize);
  }
}

/** The least that shows the same disagreement; the case as it was drawn, where it does not happen every time. */
export async function smallestOf(stage: Stage, one: Judged): Promise<Judged> {
  const { fuzzCase, disagreement } = one;
  const alike = (other: Disagreement | null) => other?.kind === disagreement?.kind;
  const smallest = await shrink(fuzzCase, async (candidates) => {
    const judged = await judgeAll(stage, candidates, { countRounds: false });
    return judged.map((one) => alike(one.disagreement));
  });
  const [again] = await judgeAll(stage, [smallest], { countRounds: false });
  return again?.disagreement ? again : one;
}

/** Of every kind of disagreement so many, each made small. */
export async function smallestOfEachKind(
  stage: Stage,
  judged: readonly Judged[],
  perKind: number,
): Promise<readonly Judged[]> {
  const odd = judged.filter(({ disagreement }) => disagreement !== null);
  const found: Judged[] = [];
  for (const alike of groupBy(odd, ({ disagreement }) => disagreement?.kind).values()) {
    for (const one of alike.slice(0, perKind)) found.push(await smallestOf(stage, one));
  }
  return found;
}
