import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { openChromiumStage } from '../fuzz/chromium-stage.ts';
import { describe } from '../fuzz/describe.ts';
import { arbitraryCase } from '../fuzz/draw/case.ts';
import { openFirefoxStage } from '../fuzz/firefox-stage.ts';
import { judgeAll, smallestOfEachKind } from '../fuzz/judge-all.ts';

const today = Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''));

// The same every time, and others every day.
const runs = [
  { browser: 'Chromium', openStage: openChromiumStage, seed: 1, numRuns: 150 },
  { browser: 'Chromium', openStage: openChromiumStage, seed: today, numRuns: 150 },
  { browser: 'Firefox', openStage: openFirefoxStage, seed: 1, numRuns: 60 },
] as const;

for (const { browser, openStage, seed, numRuns } of runs) {
  test(`${browser}: ${numRuns} requests and servers drawn at random, seed ${seed}`, async () => {
    test.setTimeout(300_000);
    const stage = await openStage();
    try {
      const cases = fc.sample(arbitraryCase, { seed, numRuns });
      const judged = await judgeAll(stage, cases, { countRounds: false });
      const odd = await smallestOfEachKind(stage, judged, 1);
      const found = odd.map((one) => describe(stage.rules, one)).join('\n\n');
      expect(found, `${browser} and WhyCORS disagree`).toBe('');
    } finally {
      await stage.close();
    }
  });
}
