/**
 * Holds WhyCORS against a real browser, on requests and servers drawn at random:
 *   npm run fuzz:browser [-- --seed N --cases M --browser chromium|firefox --case JSON --write]
 * Needs `npm run build`, or `npm run build:firefox`. Ends with 1 where the two disagree, having printed the smallest case that shows it;
 * `--case` runs that one alone, and `--write` keeps it as a scenario of the lab.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { openChromiumStage } from '../test/fuzz/chromium-stage.ts';
import { describe } from '../test/fuzz/describe.ts';
import { arbitraryCase } from '../test/fuzz/draw/case.ts';
import { openFirefoxStage } from '../test/fuzz/firefox-stage.ts';
import type { FuzzCase } from '../test/fuzz/fuzz-case.ts';
import { judgeAll, smallestOfEachKind } from '../test/fuzz/judge-all.ts';
import type { Stage } from '../test/fuzz/stage.ts';
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
const perKind = 3;

function openStage(browser: string): Promise<Stage> {
  switch (browser) {
    case 'chromium':
      return openChromiumStage(process.env['WHYCORS_DIST']);
    case 'firefox':
      return openFirefoxStage();
    default:
      throw new Error(`There is no oracle for ${browser}.`);
  }
}

const seed = Number(values.seed);
const cases = values.case
  ? [JSON.parse(values.case) as FuzzCase]
  : fc.sample(arbitraryCase, { seed, numRuns: Number(values.cases) });
if (!values.case) console.log(`seed ${seed}`);

const stage = await openStage(values.browser);
try {
  const startedAt = performance.now();
  const judged = await judgeAll(stage, cases, {
    countRounds: true,
    progress: (done) => process.stderr.isTTY && process.stderr.write(`\r${done} of ${cases.length}`),
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const odd = values.case ? judged : await smallestOfEachKind(stage, judged, perKind);
  for (const one of odd) {
    console.log(`\n${describe(stage.rules, one)}`);
    if (values.write) console.log(`  written  ${await writeScenario(stage.rules, one)}`);
  }
  console.log(`\n${summary(stage.rules, judged, seconds)}`);
  if (judged.some(({ disagreement }) => disagreement !== null)) process.exitCode = 1;
} finally {
  await stage.close();
}
