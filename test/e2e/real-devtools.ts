import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { ensureChromium } from '../../scripts/browsers.ts';
import type { Lab } from '../lab/server.ts';
import { disabledFeatures, labFlags } from './browser-flags.ts';
import { makeProfile, type Profile } from './profile.ts';

/** A Chromium with the extension, on one page, with its real DevTools open beside it. */
export interface RealDevTools {
  readonly browser: Browser;
  readonly page: Page;
  /** The DevTools window itself. */
  readonly devtools: Page;
  /** Shows the tab "CORS" and hands over the panel in it. */
  openPanel(): Promise<Frame>;
  /** The panel, once somebody has opened its tab. */
  openedPanel(): Promise<Frame>;
  /** Resolves when the browser was closed, by a person or by `close`. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface RealDevToolsOptions {
  readonly headless?: boolean;
  readonly theme?: 'default' | 'dark';
  readonly dock?: 'right' | 'bottom' | 'undocked';
  readonly window?: { readonly width: number; readonly height: number };
  /** Draws letters as every other machine does, and not as this one is set up. */
  readonly sameLetters?: boolean;
  /** Folders of other extensions that shall be there too. */
  readonly beside?: readonly string[];
}

const builtExtension = join(import.meta.dirname, '../../dist');
const devtoolsUrl = 'devtools://devtools/bundled/devtools_app.html';

/** Run in DevTools: its own view manager is the only way to a panel without a mouse. */
const inViewManager = (then: string) => `(async () => {
  const legacy = await import('devtools://devtools/bundled/ui/legacy/legacy.js');
  const manager = legacy.ViewManager.ViewManager.instance();
  const id = [...manager.views.keys()].find((key) => key.endsWith('CORS'));
  if (!id) return false;
  ${then}
  return true;
})().catch(() => false)`;
const hasCorsPanel = inViewManager('');
const showCorsPanel = inViewManager('await manager.showView(id);');

/** Starts Chromium with the built extension and DevTools open. */
export async function openRealDevTools(lab: Lab, options: RealDevToolsOptions = {}): Promise<RealDevTools> {
  const { theme = 'default', dock = 'bottom' } = options;
  const profile = await makeProfile({
    devtools: {
      preferences: {
        currentDockState: JSON.stringify(dock),
      },
      synced_preferences_sync_disabled: { 'ui-theme': JSON.stringify(theme) },
    },
  });
  let browser: Browser | null = null;
  try {
    browser = await launch(lab, profile.folder, options);
    return await Promise.race([attach(browser, profile), closedTooEarly(browser)]);
  } catch (error) {
    await browser?.close();
    await profile.remove();
    throw error;
  }
}

function closedTooEarly(browser: Browser): Promise<never> {
  return new Promise((_, reject) => {
    browser.once('disconnected', () => reject(new Error('Chromium was closed before DevTools was open.')));
  });
}

async function launch(lab: Lab, userDataDir: string, options: RealDevToolsOptions): Promise<Browser> {
  const { headless = true, sameLetters = false, beside = [] } = options;
  const { window = { width: 1400, height: 1000 } } = options;
  return puppeteer.launch({
    executablePath: await ensureChromium(),
    userDataDir,
    headless,
    defaultViewport: null,
    ...(sameLetters
      ? { env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') } }
      : {}),
    // Whoever opened it closes it, and its profile with it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      // As root there is no sandbox to be had.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...labFlags(lab),
      disabledFeatures,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--auto-open-devtools-for-tabs',
      `--load-extension=${[builtExtension, ...beside].join(',')}`,
      `--window-size=${window.width},${window.height}`,
    ],
  });
}

async function attach(browser: Browser, profile: Profile): Promise<RealDevTools> {
  const [page] = await browser.pages();
  if (!page) throw new Error('Chromium started without a page.');
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(devtoolsUrl));
  const devtools = await target.asPage();
  // The DevTools page has run: from here on everything is observed, whether or not the panel was ever shown.
  await devtools.waitForFunction(hasCorsPanel, { polling: 100 });
  const openedPanel = () => devtools.waitForFrame((frame) => frame.url().endsWith('/src/panel/panel.html'));
  return {
    browser,
    page,
    devtools,
    openPanel: async () => {
      await devtools.waitForFunction(showCorsPanel, { polling: 100 });
      return openedPanel();
    },
    openedPanel,
    closed: new Promise<void>((resolve) => {
      browser.once('disconnected', () => resolve());
    }),
    close: async () => {
      await browser.close();
      await profile.remove();
    },
  };
}
