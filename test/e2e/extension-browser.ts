import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { ensureChromium } from '../../scripts/browsers.ts';
import type { Lab } from '../lab/server.ts';
import { disabledFeatures, labFlags } from './browser-flags.ts';
import { makeProfile } from './profile.ts';

/** A Chromium that knows the lab. */
export interface LabBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** The same with the built extension in it. */
export interface ExtensionBrowser extends LabBrowser {
  readonly extensionId: string;
  serviceWorker(): Promise<Worker>;
  /** Opens the panel as a page that observes this one. */
  openPanelFor(page: Page): Promise<Page>;
}

const builtExtension = join(import.meta.dirname, '../../dist');
const panelPath = 'src/panel/panel.html';

/** Starts Chromium without the extension. */
export async function launchBrowser(lab: Lab, extraFlags: readonly string[] = []): Promise<LabBrowser> {
  const profile = await makeProfile();
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: await ensureChromium(),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...labFlags(lab), disabledFeatures, ...extraFlags],
    acceptDownloads: true,
  });
  return {
    context,
    close: async () => {
      await context.close();
      await profile.remove();
    },
  };
}

interface Extensions {
  /** Left out: the product's own, which `npm run build` makes. */
  readonly folder?: string | undefined;
  /** Folders of other extensions that shall be there too. */
  readonly beside?: readonly string[];
}

/** Starts Chromium with an extension, and if asked with others beside it. */
export async function launchWithExtension(
  lab: Lab,
  { folder = builtExtension, beside = [] }: Extensions = {},
): Promise<ExtensionBrowser> {
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no extension in ${folder}: run \`npm run build\` first.`);
  }
  const browser = await launchBrowser(lab, [`--load-extension=${[folder, ...beside].join(',')}`]);
  const { context } = browser;
  const serviceWorker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const extensionId = new URL((await serviceWorker()).url()).host;
  return {
    ...browser,
    extensionId,
    serviceWorker,
    openPanelFor: async (page) => {
      const panel = await context.newPage();
      const panelUrl = `chrome-extension://${extensionId}/${panelPath}`;
      // Any page of the extension may ask for tabs; the worker may be asleep.
      await panel.goto(`chrome-extension://${extensionId}/manifest.json`);
      const tabId = await panel.evaluate(tabShowing, page.url());
      await panel.goto(`${panelUrl}?tab=${tabId}`);
      return panel;
    },
  };
}

/** Runs in a page of the extension. */
async function tabShowing(url: string): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  const found = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
  const [tab] = found;
  if (!tab || found.length > 1) throw new Error(`${found.length} tabs show ${url}`);
  return tab.id;
}

interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
}
