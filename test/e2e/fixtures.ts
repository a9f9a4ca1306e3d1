import type { BrowserContext } from 'playwright';
import { test as base } from 'playwright/test';
import { type Lab, startLab } from '../lab/server.ts';
import {
  type ExtensionBrowser,
  type LabBrowser,
  launchBrowser,
  launchWithExtension,
} from './extension-browser.ts';

interface TestFixtures {
  /** Chromium as it is. */
  plainBrowser: LabBrowser;
  /** Chromium with the built extension. */
  extensionBrowser: ExtensionBrowser;
}

interface WorkerFixtures {
  lab: Lab;
  sharedPlainBrowser: LabBrowser;
  sharedExtensionBrowser: ExtensionBrowser;
}

/** Playwright's `test` with the lab and the browsers, each started once per worker when first asked for. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  lab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern.
    async ({}, use) => {
      const lab = await startLab();
      await use(lab);
      await lab.close();
    },
    { scope: 'worker' },
  ],
  sharedPlainBrowser: [
    async ({ lab }, use) => {
      const browser = await launchBrowser(lab);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  sharedExtensionBrowser: [
    async ({ lab }, use) => {
      const browser = await launchWithExtension(lab);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  plainBrowser: async ({ sharedPlainBrowser }, use) => {
    await use(sharedPlainBrowser);
    await closePages(sharedPlainBrowser.context);
  },
  extensionBrowser: async ({ sharedExtensionBrowser }, use) => {
    await use(sharedExtensionBrowser);
    await closePages(sharedExtensionBrowser.context);
  },
});

/** Leaves one empty page, without which the browser would end. */
async function closePages(context: BrowserContext): Promise<void> {
  const open = context.pages();
  await context.newPage();
  await Promise.all(open.map((page) => page.close()));
}
