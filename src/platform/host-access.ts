import { browser } from './browser.ts';
import { inspectedTabId } from './inspected-tab.ts';
import { openPanelPage } from './panel-page.ts';

const everywhere = { origins: ['<all_urls>'] };

/** What a page of Firefox's DevTools, which has neither `permissions` nor `tabs`, asks of the background. */
type Question =
  | { readonly ask: 'has-host-access' }
  | { readonly ask: 'open-panel-page'; readonly tabId: number };

/** Whether the browser lets `webRequest` see all sites. */
export async function hasHostAccess(): Promise<boolean> {
  if (canAskHere()) return browser.permissions.contains(everywhere);
  return (await ask({ ask: 'has-host-access' })) === true;
}

/**
 * Asks the user; only from a click. Where it cannot be asked, it opens the panel as an ordinary page, where the
 * same click can, and resolves to false: whoever observes hears from the background once access is granted.
 */
export async function requestHostAccess(): Promise<boolean> {
  if (canAskHere()) return browser.permissions.request(everywhere);
  await ask({ ask: 'open-panel-page', tabId: inspectedTabId() });
  return false;
}

/** The background's answer to such a question; undefined for any other message. */
export function answerQuestion(message: unknown): Promise<boolean> | undefined {
  const question = message as Partial<Question> | null;
  if (question?.ask === 'has-host-access') return hasHostAccess();
  if (question?.ask !== 'open-panel-page' || typeof question.tabId !== 'number') return undefined;
  return openPanelPage(question.tabId).then(() => true);
}

function canAskHere(): boolean {
  return browser.permissions !== undefined;
}

function ask(question: Question): Promise<unknown> {
  return browser.runtime.sendMessage(question);
}
