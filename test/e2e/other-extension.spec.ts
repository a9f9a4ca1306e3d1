import { join } from 'node:path';
import { expect } from 'playwright/test';
import { exportReport } from './exported-report.ts';
import { launchWithExtension } from './extension-browser.ts';
import { test as base } from './fixtures.ts';
import { openObservingPanel } from './observing.ts';
import { openScenario, perform } from './perform.ts';

const blocker = join(import.meta.dirname, 'blocker');

/** What the panel finds in a browser that has another extension beside ours, which meddles with this scenario. */
const test = base.extend<{
  found: (scenarioId: string) => Promise<{ verdict: string; cause: string | undefined }>;
}>({
  found: async ({ lab }, use) => {
    const browser = await launchWithExtension(lab, { beside: [blocker] });
    await use(async (scenarioId) => {
      const scenario = lab.scenario(scenarioId);
      const page = await browser.context.newPage();
      await openScenario(page, lab, scenario);
      const panel = await openObservingPanel(browser, page);
      await perform(page, 'failed');
      await expect(panel.locator('[data-exchange]')).toHaveCount(1);
      const [exchange] = (await exportReport(panel)).exchanges;
      return { verdict: exchange?.verdict ?? '', cause: exchange?.findings[0]?.cause };
    });
    await browser.close();
  },
});

test('a request that a blocker stopped is no CORS failure', async ({ found }) => {
  expect(await found('get-allowed')).toEqual({ verdict: 'look-alike', cause: 'blocked-by-client' });
});

test('headers that another extension took away are not blamed on the server', async ({ found }) => {
  expect(await found('get-with-wildcard')).toEqual({
    verdict: 'undetermined',
    cause: 'stopped-for-unseen-reason',
  });
});
