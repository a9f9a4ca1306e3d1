/**
 * Holds WhyCORS against a real browser, on requests and servers drawn at random:
 *   npm run fuzz:browser [-- --seed N --cases M --browser chromium --case JSON --write]
 * Needs `npm run build`. Ends with 1 where the two disagree, having printed the smallest case that shows it;
 * `--case` runs that one alone, and `--write` keeps it as a scenario of the lab.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { groupBy } from '../src/log/group-by.ts';
import type { Disagreement } from '../test/fuzz/compare.ts';
import { arbitraryCase } from '../test/fuzz/draw/case.ts';
import type { FuzzCase } from '../test/fuzz/fuzz-case.ts';
import { type Judged, judge } from '../test/fuzz/judge.ts';
import { shrink } from '../test/fuzz/shrink.ts';
import { openStage, type Stage } from '../test/fuzz/stage.ts';
import { summary } from '../test/fuzz/summary.ts';
import { writeScenario } from '../test/fuzz/write-scenario.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    cases: { type: 'string', default: '200' },
    browser: { type: 'string', default: 'chromium' },
    case: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

/** Of one kind, many look alike: only so many are made small. */
const shrunkPerKind = 3;
const batchSize = 40;

function* batchesOf(cases: readonly FuzzCase[]): Generator<readonly FuzzCase[]> {
  for (const ofPage of groupBy(cases, ({ page }) => page).values()) {
    for (let at = 0; at < ofPage.length; at += batchSize) yield ofPage.slice(at, at + batchSize);
  }
}

async function judgeAll(stage: Stage, cases: readonly FuzzCase[], countRounds: boolean): Promise<Judged[]> {
  const judged = new Map<FuzzCase, Judged>();
  for (const batch of batchesOf(cases)) {
    for (const one of await judge(stage, batch, { countRounds })) judged.set(one.fuzzCase, one);
    if (countRounds && process.stderr.isTTY) process.stderr.write(`\r${judged.size} of ${cases.length}`);
  }
  return cases.flatMap((fuzzCase) => judged.get(fuzzCase) ?? []);
}

/** The least that shows it; the case as it was drawn, where it does not happen every time. */
async function smallestOf(stage: Stage, one: Judged): Promise<Judged> {
  const { fuzzCase, disagreement } = one;
  const alike = (other: Disagreement | null) => other?.kind === disagreement?.kind;
  const smallest = await shrink(fuzzCase, async (candidates) => {
    const judged = await judgeAll(stage, candidates, false);
    return judged.map((one) => alike(one.disagreement));
  });
  const [again] = await judgeAll(stage, [smallest], false);
  return again?.disagreement ? again : one;
}

function describe({ fuzzCase, disagreement, seen: { verdict, exchange } }: Judged): string {
  const wire = exchange?.messages.map(
    ({ kind, method, url, status }) => `${kind} ${method} ${url} ${status}`,
  );
  const agreed = [verdict?.state, verdict?.corsError, verdict?.networkError].filter(Boolean).join(' ');
  return [
    disagreement ? `Disagreement: ${disagreement.kind}` : 'Agreed',
    `  browser  ${disagreement?.browser ?? agreed}`,
    `  whycors  ${disagreement?.whycors ?? `${exchange?.verdict} ${exchange?.findings[0]?.cause ?? ''}`}`,
    ...(wire ?? []).map((line) => `  seen     ${line}`),
    `  --case '${shellQuoted(fuzzCase)}'`,
  ].join('\n');
}

function shellQuoted(fuzzCase: FuzzCase): string {
  return JSON.stringify(fuzzCase).replaceAll("'", "'\\''");
}

if (values.browser !== 'chromium') throw new Error(`There is no oracle for ${values.browser}.`);
const seed = Number(values.seed);
const cases = values.case
  ? [JSON.parse(values.case) as FuzzCase]
  : fc.sample(arbitraryCase, { seed, numRuns: Number(values.cases) });
if (!values.case) console.log(`seed ${seed}`);

const stage = await openStage(process.env['WHYCORS_DIST']);
try {
  const startedAt = performance.now();
  const judged = await judgeAll(stage, cases, true);
  const seconds = (performance.now() - startedAt) / 1000;
  const kinds = groupBy(
    judged.filter(({ disagreement }) => disagreement !== null),
    ({ disagreement }) => disagreement?.kind,
  );
  for (const alike of kinds.values()) {
    for (const one of alike.slice(0, shrunkPerKind)) {
      const smallest = values.case ? one : await smallestOf(stage, one);
      console.log(`\n${describe(smallest)}`);
      if (values.write) console.log(`  written  ${await writeScenario(smallest)}`);
    }
  }
  const [only] = judged;
  if (values.case && only && !only.disagreement) console.log(describe(only));
  console.log(`\n${summary(judged, seconds)}`);
  if (kinds.size > 0) process.exitCode = 1;
} finally {
  await stage.close();
}
