import { expect } from 'playwright/test';
import type { Frame } from 'puppeteer-core';
import { test as base } from './fixtures.ts';
import { performScenario, rowsSettled, verdicts } from './panel-driver.ts';
import { openRealDevTools, type RealDevTools } from './real-devtools.ts';

const test = base.extend<{ devtools: RealDevTools }>({
  devtools: async ({ lab }, use) => {
    const devtools = await openRealDevTools(lab, { dock: 'undocked' });
    await use(devtools);
    await devtools.close();
  },
});

/** Does what a person does on the browser's page of extensions: "Allow this extension to read your data". */
async function setHostAccess(
  { browser }: RealDevTools,
  panel: Frame,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  const extensionId = new URL(panel.url()).host;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess })})`,
  );
  await page.close();
}

test('without host access the HAR suffices, and granting it brings the rest without reopening DevTools', async ({
  lab,
  devtools,
}) => {
  const panel = await devtools.openPanel();
  await setHostAccess(devtools, panel, 'ON_CLICK');
  await panel.waitForSelector('[data-action="allow-access"]');
  await performScenario(devtools.page, lab, 'allow-origin-missing');
  await rowsSettled(panel, 1);
  expect(await verdicts(panel)).toEqual(['cors']);

  // The HAR has a worker's request, and not what it was answered.
  await performScenario(devtools.page, lab, 'missing-in-worker');
  await panel.waitForFunction(() =>
    document.querySelector('[data-exchange]')?.textContent?.includes('/missing-in-worker/'),
  );
  expect(await verdicts(panel)).not.toContain('cors');

  await setHostAccess(devtools, panel, 'ON_ALL_SITES');
  await panel.waitForSelector('[data-action="allow-access"]', { hidden: true });
  await performScenario(devtools.page, lab, 'missing-in-worker');
  await panel.waitForSelector('[data-exchange][data-verdict="cors"]');
  expect(await verdicts(panel)).toEqual(['cors']);
});
