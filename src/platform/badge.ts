import { browser } from './browser.ts';

const red = '#b3261e';
const amber = '#8a5a00';

/**
 * Shows on the extension's button how many requests of a tab were blocked, and first of all whether this browser
 * answers there in a server's place; 0 takes it away.
 */
export async function showBlocked(tabId: number, count: number, proving: boolean): Promise<void> {
  const text = proving ? 'on' : count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    const title = proving ? provingTitle : count === 0 ? defaultTitle() : blockedTitle(count);
    await browser.action.setBadgeBackgroundColor({ tabId, color: proving ? amber : red });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed in the meantime, and its badge with it.
  }
}

const provingTitle = 'Prove it is on: this browser answers in a server’s place. See DevTools, tab CORS';

function blockedTitle(count: number): string {
  return `${count} blocked by CORS: see DevTools, tab CORS`;
}

function defaultTitle(): string {
  return browser.runtime.getManifest().action?.default_title ?? '';
}
