import { browser } from './browser.ts';

/** The leading slash is the one spelling that both browsers resolve alike. */
export const panelPath = '/src/panel/panel.html';

/** Opens the panel as an ordinary page that observes the tab by itself. Firefox's DevTools pages have no `tabs`. */
export async function openPanelPage(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${panelPath}?tab=${tabId}`) });
}
