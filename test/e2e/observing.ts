import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { ExtensionBrowser } from './extension-browser.ts';

/** Opens the panel for a page, and waits until the browser says that the extension listens. */
export async function openObservingPanel(browser: ExtensionBrowser, page: Page): Promise<Page> {
  // The panel of an earlier test may still be going: its listeners would be taken for this one's.
  await expectListening(browser, false);
  const panel = await browser.openPanelFor(page);
  await expectListening(browser, true);
  return panel;
}

/** Asks the browser whether any `webRequest` listener exists. */
export async function expectListening(browser: ExtensionBrowser, listening: boolean): Promise<void> {
  const worker = await browser.serviceWorker();
  await expect.poll(() => worker.evaluate(hasListeners)).toBe(listening);
}

/** Runs in the extension's worker. */
function hasListeners(): boolean {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  return chrome.webRequest.onBeforeRequest.hasListeners();
}

interface ExtensionApi {
  readonly webRequest: { readonly onBeforeRequest: { hasListeners(): boolean } };
}
