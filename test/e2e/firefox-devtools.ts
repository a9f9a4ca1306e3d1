import { expect } from 'playwright/test';
import type { Page } from 'puppeteer-core';
import type { Scenario } from '../lab/scenario.ts';
import type { Lab } from '../lab/server.ts';
import {
  acceptPrompt,
  badgeOf,
  choosePanel,
  importHar,
  inPanel,
  openPrivilegedPage,
  openToolbox,
  reloadPanel,
  withdrawHostAccess,
} from './firefox-chrome.ts';
import { makeFirefoxDownloads } from './firefox-downloads.ts';
import { launchFirefox, panelUrl } from './firefox-launch.ts';

/** The panel inside Firefox's own DevTools. Its code runs there as in the page's console, after a click. */
export interface FirefoxDevTools {
  visit(scenario: Scenario): Promise<void>;
  /** Visits the scenario's page, and opens DevTools with the tab "CORS" for it. */
  open(scenario: Scenario): Promise<void>;
  perform(): Promise<void>;
  /** Once more on the same page; resolves to how it ended. */
  performAgain(): Promise<string | undefined>;
  evaluate(code: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  reload(): Promise<void>;
  verdicts(): Promise<unknown>;
  text(): Promise<unknown>;
  /** The only JSON that was downloaded, once it is whole. */
  downloadedJson(): Promise<string>;
  clipboard(): Promise<unknown>;
  /** What the button of the extension says of the scenario's page. */
  badge(scenario: Scenario): Promise<unknown>;
  /** Opens the Network panel for the page, and reads a HAR into it: the requests that it lists then. */
  importHar(text: string): Promise<unknown>;
  withdrawHostAccess(): Promise<void>;
  /** The panel as an ordinary page, once the extension has opened it. */
  panelPage(): Promise<Page>;
  acceptPrompt(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox with the extension, and a page from which its DevTools can be driven. */
export async function openFirefoxDevTools(lab: Lab): Promise<FirefoxDevTools> {
  const downloads = await makeFirefoxDownloads();
  const browser = await launchFirefox(lab, { ...downloads.preferences, 'devtools.theme': 'dark' });
  const chrome = await openPrivilegedPage(browser);
  const page = await browser.newPage();
  const evaluate = (code: string) => chrome.evaluate(inPanel(code));
  const visit = async (scenario: Scenario) => {
    await page.goto(lab.pageUrl(scenario));
    await page.waitForSelector('#perform:enabled');
  };
  return {
    visit,
    open: async (scenario) => {
      await visit(scenario);
      await chrome.evaluate(openToolbox(lab.pageUrl(scenario)));
      await expect.poll(() => chrome.evaluate(choosePanel)).toBe(true);
      const isOpen = `document.querySelector('[data-connection="open"]') !== null`;
      await expect.poll(() => evaluate(isOpen).catch(() => false)).toBe(true);
    },
    perform: async () => {
      await page.click('#perform');
      await page.waitForSelector('body[data-result]');
    },
    performAgain: async () => {
      await page.evaluate(() => {
        delete document.body.dataset['result'];
      });
      await page.click('#perform');
      await page.waitForSelector('body[data-result]');
      return page.$eval('body', (body) => body.dataset['result']);
    },
    evaluate,
    click: async (selector) => {
      await expect.poll(() => evaluate(`document.querySelector('${selector}') !== null`)).toBe(true);
      await evaluate(`document.querySelector('${selector}').click()`);
    },
    reload: async () => void (await chrome.evaluate(reloadPanel)),
    verdicts: () =>
      evaluate(`[...document.querySelectorAll('[data-exchange]')].map((row) => row.dataset.verdict)`),
    text: () => evaluate('document.body.textContent'),
    downloadedJson: downloads.takeJson,
    badge: (scenario) => chrome.evaluate(badgeOf(lab.pageUrl(scenario))),
    clipboard: () => chrome.evaluate('navigator.clipboard.readText()'),
    importHar: (text) => chrome.evaluate(importHar(text)),
    withdrawHostAccess: async () => void (await chrome.evaluate(withdrawHostAccess)),
    panelPage: async () => {
      // The protocol does not tell what such a page shows: each must be asked.
      const isOpen = `location.href.startsWith('${panelUrl}?tab=') && document.querySelector('[data-connection="open"]') !== null`;
      let found: Page | undefined;
      const look = async () => {
        for (const candidate of await browser.pages())
          if (await candidate.evaluate(isOpen).catch(() => false)) found = candidate;
        return found !== undefined;
      };
      await expect.poll(look).toBe(true);
      if (!found) throw new Error('The extension opened no panel.');
      return found;
    },
    acceptPrompt: async () => {
      await expect.poll(() => chrome.evaluate(acceptPrompt)).toBe(true);
    },
    close: async () => {
      await browser.close();
      await downloads.remove();
    },
  };
}
