import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../scripts/browsers.ts';
import type { Scenario } from '../lab/scenario.ts';
import type { Lab } from '../lab/server.ts';

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

const builtExtension = join(import.meta.dirname, '../../dist-firefox');
// Firefox gives every installation a random host of its own, unless it is told one.
const host = '5a1e0c0d-0000-4000-8000-000000000001';
const panelUrl = `moz-extension://${host}/src/panel/panel.html`;

/** Starts the system's Firefox with `dist-firefox/` and access to all hosts. */
export async function openFirefox(lab: Lab): Promise<FirefoxWithExtension> {
  const downloads = await mkdtemp(join(tmpdir(), 'whycors-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    acceptInsecureCerts: true,
    // Pages of extensions are off limits to the protocol otherwise.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': hostsOf(lab).join(','),
      'extensions.webextensions.uuids': JSON.stringify({ 'whycors@whycors.dev': host }),
      'extensions.originControls.grantByDefault': true,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  await browser.installExtension(builtExtension);
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
      await rm(downloads, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Firefox tells the protocol nothing of the end of such a navigation, and evaluates nothing while it changes
 * processes for it: the page itself must show that it is there.
 */
async function openExtensionPage(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 0 }).catch(() => {});
  const isOpen = `location.href === ${JSON.stringify(url)} && document.querySelector('[data-connection="open"]') !== null`;
  await expect.poll(() => page.evaluate(isOpen).catch(() => false)).toBe(true);
}

async function exportJson(panel: Page, page: Page, downloads: string, count: number): Promise<string> {
  const verdicts = () =>
    panel.$$eval('[data-exchange]', (rows) => rows.map((row) => row.getAttribute('data-verdict')));
  await expect
    .poll(async () => (await verdicts()).filter((verdict) => verdict !== 'undetermined').length)
    .toBe(count);
  await panel.click('[data-action="export"]');
  await panel.waitForSelector('[data-export="json"]');
  await panel.click('[data-export="json"]');
  const finished = async () => (await readdir(downloads)).filter((name) => name.endsWith('.json'));
  await expect.poll(finished).toHaveLength(1);
  const [name = ''] = await finished();
  const text = await readFile(join(downloads, name), 'utf8');
  await rm(join(downloads, name));
  await Promise.all([panel.close(), page.close()]);
  return text;
}

/** Every host name of the lab; Firefox has no rule for all of them. */
function hostsOf(lab: Lab): readonly string[] {
  const texts = JSON.stringify(lab.scenarios).matchAll(/https?:\/\/(?:[^/@"]*@)?([\w.-]+\.test)/g);
  return [...new Set([...texts].map(([, name]) => name ?? ''))];
}
