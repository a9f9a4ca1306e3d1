import type { BrowserContext } from '@playwright/test';
import { diagnose } from '../library/diagnose.ts';
import { harLog, type SeenBrowser } from '../library/har-log.ts';
import type { Report } from '../report/report.ts';
import { watchChromium } from './cdp/watch-chromium.ts';
import { watchEvents } from './watch-events.ts';
import type { Watcher } from './watcher.ts';

/** The fixture `cors`: what this test's requests to other origins came to. */
export interface Cors {
  /** Watches a context that the test made itself. That of the fixture `context` is watched anyway. */
  watch(context: BrowserContext): Promise<void>;
  /** All requests to other origins so far, nothing redacted. */
  report(): Promise<Report>;
}

export interface CorsWatch extends Cors {
  /** Whether the browser itself says that a CORS check stopped a request. */
  isCorsError(request: { readonly method: string; readonly url: string }): boolean;
  /** Resolves when all pages that are open are watched. */
  ready(): Promise<void>;
  /** Resolves when what has ended is noted: to be called before a context is closed. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** Begins with watching nothing. */
export function createCorsWatch(): CorsWatch {
  const watchers = new Map<BrowserContext, Watcher>();
  let seenBrowser: SeenBrowser = { name: 'unknown', version: '' };

  const all = async (step: (watcher: Watcher) => Promise<void>) =>
    void (await Promise.all([...watchers.values()].map(step)));
  const ready = () => all((watcher) => watcher.ready());
  const settle = () => all((watcher) => watcher.settle());
  const messages = () => [...watchers.values()].flatMap((watcher) => watcher.messages());
  return {
    async watch(context) {
      if (watchers.has(context)) return;
      const browser = context.browser();
      const name = browser?.browserType().name() ?? 'unknown';
      seenBrowser = { name, version: browser?.version() ?? '' };
      watchers.set(context, name === 'chromium' ? watchChromium(context) : watchEvents(context));
      await ready();
    },
    isCorsError: ({ method, url }) =>
      messages().some((one) => one.corsError !== null && one.method === method && one.url === url),
    ready,
    settle,
    async report() {
      await settle();
      return diagnose(harLog(messages(), seenBrowser));
    },
    stop: () => all((watcher) => watcher.stop()),
  };
}
