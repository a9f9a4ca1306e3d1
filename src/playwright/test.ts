import {
  test as base,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test';
import { exportReport } from '../library/export-report.ts';
import { redact } from '../report/redact.ts';
import { type Cors, type CorsWatch, createCorsWatch } from './cors.ts';
import { failingExchanges } from './failing-exchanges.ts';
import { failureMessage } from './failure-message.ts';
import type { WhycorsOptions } from './options.ts';

/** What a test can ask for, and what can be set with `use`. */
export interface WhycorsFixtures {
  whycors: WhycorsOptions;
  cors: Cors;
}

interface AllFixtures extends WhycorsFixtures {
  corsWatch: CorsWatch;
}

const extended = base.extend<AllFixtures>({
  whycors: [{}, { option: true }],
  corsWatch: [
    async ({ whycors }, use, testInfo) => {
      const watch = createCorsWatch();
      await use(watch);
      const report = await watch.report();
      await watch.stop();
      const exchanges = failingExchanges(report, whycors, watch.isCorsError);
      if (exchanges.length === 0) return;
      const failing = redact({ ...report, exchanges });
      for (const [format, name] of [
        ['markdown', 'whycors.md'],
        ['json', 'whycors.json'],
      ] as const) {
        const { text, mediaType } = exportReport(failing, format);
        await testInfo.attach(name, { body: text, contentType: mediaType });
      }
      throw new Error(failureMessage(failing.exchanges));
    },
    { box: true },
  ],
  cors: async ({ corsWatch }, use) => {
    await use(corsWatch);
  },
  context: async ({ context, corsWatch }, use) => {
    await corsWatch.watch(context);
    await use(context);
    await corsWatch.settle();
  },
  page: async ({ page, corsWatch }, use) => {
    await corsWatch.ready();
    await use(page);
  },
});

/**
 * Playwright's `test`, in which a request that CORS blocked fails the test. Who has a `test` of their own joins the
 * two: `mergeTests(own, test)`.
 */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & WhycorsFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
> = extended;
