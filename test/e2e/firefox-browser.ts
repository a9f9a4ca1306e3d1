import { expect } from 'playwright/test';
import type { Page } from 'puppeteer-core';
import type { Scenario } from '../lab/scenario.ts';
import type { Lab } from '../lab/server.ts';
import { type FirefoxDownloads, makeFirefoxDownloads } from './firefox-downloads.ts';
import { launchFirefox, openExtensionPage, panelUrl } from './firefox-launch.ts';

/** The panel as an ordinary page, observing the scenario's tab. */
export interface FirefoxPanel {
  /** Waits until it has a verdict about this many exchanges, and reads the JSON that it downloads. */
  exportJson(count: number): Promise<string>;
}

/** Firefox with the built extension in it. */
export interface FirefoxWithExtension {
  /** Opens the scenario's page and the panel, and lets the page make its call. */
  perform(lab: Lab, scenario: Scenario): Promise<FirefoxPanel>;
  close(): Promise<void>;
}

/** Starts the system's Firefox with the extension. */
export async function openFirefox(lab: Lab): Promise<FirefoxWithExtension> {
  const downloads = await makeFirefoxDownloads();
  const browser = await launchFirefox(lab, downloads.preferences);
  return {
    perform: async (_lab, scenario) => {
      const page = await browser.newPage();
      await page.goto(lab.pageUrl(scenario));
      await page.waitForSelector('#perform:enabled');
      const panel = await browser.newPage();
      await openExtensionPage(panel, panelUrl);
      const tabId = await panel.evaluate(
        `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(page.url())}).id)`,
      );
      await openExtensionPage(panel, `${panelUrl}?tab=${tabId}`);
      await page.click('#perform');
      await page.waitForSelector('body[data-result]');
      return { exportJson: (count) => exportJson(panel, page, downloads, count) };
    },
    close: async () => {
      await browser.close();
      await downloads.remove();
    },
  };
}

async function exportJson(
  panel: Page,
  page: Page,
  downloads: FirefoxDownloads,
  count: number,
): Promise<string> {
  const verdicts = () =>
    panel.$$eval('[data-exchange]', (rows) =>
      // Identical failures are one row.
      rows.flatMap((row) =>
        Array.from({ length: Number(row.getAttribute('data-times')) }, () =>
          row.getAttribute('data-verdict'),
        ),
      ),
    );
  await expect
    .poll(async () => (await verdicts()).filter((verdict) => verdict !== 'undetermined').length)
    .toBe(count);
  await panel.click('[data-action="export"]');
  await panel.waitForSelector('[data-export="json"]');
  await panel.click('[data-export="json"]');
  const text = await downloads.takeJson();
  await Promise.all([panel.close(), page.close()]);
  return text;
}
