import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { describe } from '../fuzz/describe.ts';
import { arbitraryCase } from '../fuzz/draw/case.ts';
import { judgeAll, smallestOfEachKind } from '../fuzz/judge-all.ts';
import { openStage } from '../fuzz/stage.ts';

const numRuns = 150;
const today = Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''));

// The same every time, and others every day.
for (const seed of [1, today]) {
  test(`${numRuns} requests and servers drawn at random, seed ${seed}`, async () => {
    test.setTimeout(300_000);
    const stage = await openStage();
    try {
      const cases = fc.sample(arbitraryCase, { seed, numRuns });
      const judged = await judgeAll(stage, cases, { countRounds: false });
      const odd = await smallestOfEachKind(stage, judged, 1);
      expect(odd.map(describe).join('\n\n'), 'Chromium and WhyCORS disagree').toBe('');
    } finally {
      await stage.close();
    }
  });
}
