import { env } from 'node:process';
import { defineConfig } from '@playwright/test';
import type { WhycorsFixtures } from 'whycors/playwright';

/** A user's project, run by `test/e2e/playwright-fixture.spec.ts` with the package as it is published. */
export default defineConfig<WhycorsFixtures>({
  workers: 1,
  reporter: 'json',
  outputDir: env['OUTPUT'] ?? 'test-results',
  use: {
    ignoreHTTPSErrors: true,
    launchOptions: {
      executablePath: env['CHROMIUM'] ?? '',
      args: JSON.parse(env['FLAGS'] ?? '[]') as string[],
    },
  },
});
