import { browser } from './browser.ts';

/** Whether this page belongs to a real DevTools. */
export function isInDevTools(): boolean {
  return browser.devtools?.inspectedWindow !== undefined;
}

/** The tab that this DevTools inspects. */
export function inspectedTabId(): number {
  return browser.devtools.inspectedWindow.tabId;
}

/** The address a tab shows; null where the browser does not tell. */
export async function tabUrl(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** Loads the page of a tab again. */
export function reloadTab(tabId: number): void {
  // Firefox's DevTools pages have no `tabs`.
  if (isInDevTools()) void browser.devtools.inspectedWindow.reload();
  else void browser.tabs.reload(tabId);
}
