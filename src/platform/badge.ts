import { browser } from './browser.ts';

const colour = '#b3261e';

/** Shows on the extension's button how many requests of a tab were blocked; 0 takes it away. */
export async function showBlocked(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  const title = count === 0 ? defaultTitle() : `${count} blocked by CORS: see DevTools, tab CORS`;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed in the meantime, and its badge with it.
  }
}

function defaultTitle(): string {
  return browser.runtime.getManifest().action?.default_title ?? '';
}
