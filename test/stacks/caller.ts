import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright';
import { findChromium } from '../../scripts/browsers.ts';
import { isSameOrigin } from '../../src/engine/fetch/origin.ts';
import { type Cors, createCorsWatch } from '../../src/playwright/cors.ts';
import type { ReportExchange } from '../../src/report/report.ts';
import { type BrowserVerdict, consultBrowser, type Oracle } from '../e2e/oracle.ts';
import type { Situation } from './situations.ts';

/** How one call ended, as the page and the browser's own protocol tell it. */
export interface Called {
  readonly situation: Situation;
  /** What the page could read; null where it was kept from it. */
  readonly status: number | null;
  /** Chromium's `Network.CorsError`. */
  readonly corsError: string | null;
}

export interface Calls {
  readonly called: readonly Called[];
  readonly exchanges: readonly ReportExchange[];
}

/** A browser with pages of several origins, none of which is that of the server under test. */
export interface Caller {
  /** Of the page that the remedies allow. */
  readonly origin: string;
  /** Calls the server from a page of that host, with empty caches. */
  call(host: string, port: number, situations: readonly Situation[]): Promise<Calls>;
  /** Calls any server from any page; null stands for a page of a foreign site. */
  callFrom(page: string | null, server: string, situations: readonly Situation[]): Promise<Calls>;
  stop(): Promise<void>;
}

/** The origin's host that the remedies allow. */
export const APP = 'app.shop.test';

/** A host that must stay locked out. */
export const FOREIGN = 'foreign.test';

export async function startCaller(): Promise<Caller> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium: see the README.');
  const pages = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Shop</title>');
  }).listen(0, '127.0.0.1');
  await once(pages, 'listening');
  const pagePort = (pages.address() as AddressInfo).port;
  const browser = await chromium.launch({
    executablePath,
    args: ['--host-resolver-rules=MAP *.test 127.0.0.1', '--disable-quic'],
  });
  return {
    origin: `http://${APP}:${pagePort}`,
    call: (host, port, situations) =>
      call(browser, `http://${host}:${pagePort}`, `http://api.shop.test:${port}`, situations),
    callFrom: (from, server, situations) =>
      call(browser, from ?? `http://${FOREIGN}:${pagePort}`, server, situations),
    async stop() {
      await browser.close();
      pages.close().closeAllConnections();
    },
  };
}

async function call(
  browser: Browser,
  origin: string,
  server: string,
  situations: readonly Situation[],
): Promise<Calls> {
  const context = await browser.newContext();
  // Whoever calls is logged in at the page's own site.
  await context.addCookies([{ name: 'session', value: 'of-the-page', url: origin }]);
  const watch = createCorsWatch();
  await watch.watch(context);
  const page = await context.newPage();
  await watch.ready();
  const oracle = await consultBrowser(page);
  await page.goto(origin);
  const called: Called[] = [];
  for (const situation of situations) {
    const { path, method, headers, body, credentials } = situation;
    const url = `${server}${path}`;
    oracle.clear();
    const status = await page.evaluate(
      ([address, init]) =>
        fetch(address, init).then(
          // Read to its end: of what is long, or in no cache, the browser otherwise never says that it ended.
          (response) => response.text().then(() => response.status),
          () => null,
        ),
      [url, { method, headers, body, credentials }] as const,
    );
    const { corsError } = await verdictOn(oracle, url);
    called.push({ situation, status, corsError });
  }
  // A page's calls to its own origin are none of ours.
  const exchanges = await allOf(watch, isSameOrigin(server, origin) ? 0 : situations.length);
  await watch.stop();
  await context.close();
  return { called, exchanges };
}

/** All exchanges, each at its end: two listeners to the protocol need not be told at the same time. */
async function allOf(watch: Cors, calls: number): Promise<readonly ReportExchange[]> {
  for (const patience = Date.now() + 30_000; ; await pause(20)) {
    const { exchanges } = await watch.report();
    const isWhole = exchanges.length >= calls && exchanges.every(({ outcome }) => outcome !== 'pending');
    if (isWhole || Date.now() > patience) return exchanges;
  }
}

/** The page may learn how its call ended before the protocol tells it. */
async function verdictOn(oracle: Oracle, url: string): Promise<BrowserVerdict> {
  for (const patience = Date.now() + 30_000; Date.now() < patience; await pause(5)) {
    const verdict = oracle.verdicts().find((one) => one.url === url && one.type !== 'Preflight');
    if (verdict && verdict.state !== 'pending') return verdict;
  }
  throw new Error(`Chromium never said how ${url} ended.`);
}
