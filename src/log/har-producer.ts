import type { BrowserName } from '../engine/exchange.ts';

/** What may be concluded from a HAR, which depends on what wrote it. */
export interface HarProducer {
  /** Null where several browsers may be in one file: the `User-Agent` of each request tells. */
  readonly browser: BrowserName | null;
  /** Whether it names every failure: an answer without one was then delivered. */
  readonly namesFailures: boolean;
  /** Whether it notes a request when the page makes it. A proxy does when it is sent, behind its preflight. */
  readonly notesCalls: boolean;
}

const ownDevTools: Readonly<Record<BrowserName, HarProducer>> = {
  chromium: { browser: 'chromium', namesFailures: true, notesCalls: true },
  // A blocked answer stands there like a delivered one.
  firefox: { browser: 'firefox', namesFailures: false, notesCalls: true },
  unknown: { browser: 'unknown', namesFailures: false, notesCalls: true },
};

/** What is on the wire, and not what the browser made of it. */
const proxy: HarProducer = { browser: null, namesFailures: false, notesCalls: false };

/** A browser's own DevTools. */
export function devToolsOf(browser: BrowserName): HarProducer {
  return ownDevTools[browser];
}

/** By the names that a HAR gives to its `creator`, and to its `browser` where it does. */
export function harProducer(creator: unknown, browser: unknown): HarProducer {
  const driven = engines.find((name) => name === browser) ?? 'unknown';
  switch (creator) {
    // Of Chrome, Edge and what else is made of Chromium.
    case 'WebInspector':
      return ownDevTools.chromium;
    case 'Firefox':
      return ownDevTools.firefox;
    case 'WebKit Web Inspector':
      // It leaves out every request that failed, and notes the others when they are sent.
      return { browser: 'unknown', namesFailures: true, notesCalls: false };
    case 'Playwright':
    case 'whycors':
      return ownDevTools[driven];
    default:
      return proxy;
  }
}

const engines = ['chromium', 'firefox'] as const;

/** What every HAR of a producer lacks, in one sentence; null where nothing that matters here. */
export function lackOf(creator: unknown): string | null {
  switch (creator) {
    case 'WebInspector':
    case 'Firefox':
    case 'whycors':
      return null;
    case 'WebKit Web Inspector':
      return 'Safari leaves every request that it blocked out of a HAR: only those that passed are here.';
    case 'Playwright':
      return 'Playwright writes neither preflights nor the answers of blocked requests: why they were blocked cannot be seen.';
    default:
      return 'What wrote it does not say what the browser did: that is worked out from the headers.';
  }
}
