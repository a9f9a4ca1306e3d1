import { join } from 'node:path';
import { expect } from 'playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../scripts/browsers.ts';
import type { Lab } from '../lab/server.ts';

const builtExtension = join(import.meta.dirname, '../../dist-firefox');
// Firefox gives every installation a random host of its own, unless it is told one.
const host = '5a1e0c0d-0000-4000-8000-000000000001';

export const extensionId = 'whycors@whycors.dev';
export const panelUrl = `moz-extension://${host}/src/panel/panel.html`;

/**
 * Starts the system's Firefox with `dist-firefox/`, which has access to all hosts until it is withdrawn. It finds
 * the hosts of the lab's scenarios, and more only when they are named.
 */
export async function launchFirefox(
  lab: Lab,
  preferences: Readonly<Record<string, unknown>> = {},
  moreHosts: readonly string[] = [],
): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    acceptInsecureCerts: true,
    // Pages of extensions, and the browser's own, are off limits to the protocol otherwise.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': [...hostsOf(lab), ...moreHosts].join(','),
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: host }),
      ...preferences,
    },
  });
  await browser.installExtension(builtExtension);
  return browser;
}

/**
 * Firefox tells the protocol nothing of the end of such a navigation, and evaluates nothing while it changes
 * processes for it: the page itself must show that it is there.
 */
export async function openExtensionPage(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 0 }).catch(() => {});
  const isOpen = `location.href === ${JSON.stringify(url)} && document.querySelector('[data-connection="open"]') !== null`;
  await expect.poll(() => page.evaluate(isOpen).catch(() => false)).toBe(true);
}

/** Every host name of the lab; Firefox has no rule for all of them. */
function hostsOf(lab: Lab): readonly string[] {
  const texts = JSON.stringify(lab.scenarios).matchAll(/https?:\/\/(?:[^/@"]*@)?([\w.-]+\.test)/g);
  return [...new Set([...texts].map(([, name]) => name ?? ''))];
}
