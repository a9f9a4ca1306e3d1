import { browser } from './browser.ts';

const everywhere = { origins: ['<all_urls>'] };
const question = 'has-host-access';

/** Whether the browser lets `webRequest` see all sites. Firefox's DevTools pages must ask the background. */
export async function hasHostAccess(): Promise<boolean> {
  if (canAskHere()) return browser.permissions.contains(everywhere);
  return (await browser.runtime.sendMessage(question)) === true;
}

/** Asks the user; only from a click. False where it cannot be asked: open the panel as an ordinary page there. */
export async function requestHostAccess(): Promise<boolean> {
  return canAskHere() ? browser.permissions.request(everywhere) : false;
}

/** Firefox gives its DevTools pages no `permissions`. */
export function canAskHere(): boolean {
  return browser.permissions !== undefined;
}

/** True for the message with which a page without `permissions` asks the background. */
export function isAccessQuestion(message: unknown): boolean {
  return message === question;
}
