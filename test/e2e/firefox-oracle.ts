import type { Browser } from 'puppeteer-core';
import { openPrivilegedPage } from './firefox-chrome.ts';

/** One line of the browser's console: `CORSMissingAllowOrigin2` and the like are its categories. */
export interface ConsoleLine {
  readonly category: string;
  readonly text: string;
}

/** One URL of a request, or a preflight, as the network let it go. */
export interface Stop {
  /** Of the request, whatever its redirects; later ones have higher numbers. */
  readonly id: number;
  readonly method: string;
  /** Of the request's first hop. */
  readonly firstUrl: string;
  readonly url: string;
  readonly isPreflight: boolean;
  readonly isBeacon: boolean;
  /** `NS_OK`, or the name of the error. */
  readonly status: string;
  /** The check that failed, as `nsILoadInfo` names it, such as `MIXED_BLOCKED`. */
  readonly blockedBy: string | null;
}

export interface FirefoxSays {
  readonly lines: readonly ConsoleLine[];
  /** In order. A page's own check of an answer comes behind the network's end, and stops it once more. */
  readonly stops: readonly Stop[];
}

/** Listens to what the whole browser says from now on. */
export interface FirefoxOracle {
  heard(): Promise<FirefoxSays>;
  /** Forgets everything so far. */
  clear(): Promise<void>;
}

/** Reads Firefox's verdicts where it keeps them: in its console, and at its network. */
export async function consultFirefox(browser: Browser): Promise<FirefoxOracle> {
  const chrome = await openPrivilegedPage(browser);
  await chrome.evaluate(listen);
  return {
    heard: async () => JSON.parse((await chrome.evaluate('JSON.stringify(oracle)')) as string) as FirefoxSays,
    clear: async () => void (await chrome.evaluate('oracle.lines.length = oracle.stops.length = 0')),
  };
}

/** Runs in a page with all rights. The observers are kept by the page, or they would be collected. */
const listen = `(() => {
  const prefix = 'BLOCKING_REASON_';
  const checks = new Map();
  for (const name in Ci.nsILoadInfo)
    if (name.startsWith(prefix)) checks.set(Ci.nsILoadInfo[name], name.slice(prefix.length));
  globalThis.oracle = { lines: [], stops: [] };
  globalThis.observers = {
    console: { observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      oracle.lines.push({ category: message.category, text: message.errorMessage });
    } },
    network: { observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      oracle.stops.push({
        id: ChannelWrapper.get(channel).id,
        method: channel.requestMethod,
        firstUrl: channel.originalURI.spec,
        url: channel.URI.spec,
        isPreflight: channel.loadInfo.isPreflight,
        isBeacon: channel.loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_BEACON,
        status: channel.status === 0 ? 'NS_OK' : ChromeUtils.getXPCOMErrorName(channel.status),
        blockedBy: channel.loadInfo.requestBlockingReason === 0 ? null
          : (checks.get(channel.loadInfo.requestBlockingReason) ?? 'OTHER'),
      });
    } },
  };
  Services.console.registerListener(observers.console);
  Services.obs.addObserver(observers.network, 'http-on-stop-request');
  Services.obs.addObserver(observers.network, 'http-on-failed-opening-request');
})()`;
