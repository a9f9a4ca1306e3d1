import { join } from 'node:path';
import type { CDPSession, Frame } from 'puppeteer-core';
import type { Exchange } from '../src/engine/exchange.ts';
import { performScenario, rowsSettled } from '../test/e2e/panel-driver.ts';
import { openRealDevTools, type RealDevTools } from '../test/e2e/real-devtools.ts';
import { exchange, requestMessage } from '../test/helpers/exchange.ts';
import { type Lab, startLab } from '../test/lab/server.ts';
import { logStatus } from '../test/panel/fake-log.ts';
import { printLog } from './bench/log.ts';
import { line, ms, quantile } from './bench/print.ts';
import { mostAtStart, panelSize } from './panel-size.ts';

/** Measures the built extension in the real DevTools: `npm run bench`. */
const rows = 20_000;
const calls = 40;

printLog();
const lab = await startLab();
const devtools = await openRealDevTools(lab, { dock: 'undocked' });
try {
  await printSize();
  const panel = await devtools.openPanel();
  // What runs a script here gives functions their names with a helper that the panel does not have.
  await panel.evaluate('globalThis.__name = (named) => named');
  await printPaint(devtools, panel);
  await printLatency(devtools, panel, lab);
  await printManyRows(panel);
} finally {
  await devtools.close();
  await lab.close();
}

async function printSize(): Promise<void> {
  const { start, engine, later, pages } = await panelSize(join(import.meta.dirname, '../dist'));
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  line('code that the panel starts with, gzipped', kB(start), `at most ${kB(mostAtStart)}`);
  line('… the engine, with the first exchange', kB(engine));
  line('… on demand (session of an ordinary tab, shared parts)', kB(later));
  line('… the pages of the causes, on demand', kB(pages));
  line('all of it without the pages', kB(start + engine + later));
}

/** From the navigation to the first paint that holds something, beside a page of the extension that is empty. */
async function printPaint({ browser }: RealDevTools, panel: Frame): Promise<void> {
  const page = await browser.newPage();
  const measured = async (path: string) => {
    const times: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      await page.goto(new URL(path, panel.url()).href);
      times.push(await page.evaluate(firstPaint));
    }
    return quantile(times, 0.5);
  };
  const ours = await measured('/src/panel/panel.html?tab=0');
  const empty = await measured('/manifest.json');
  await page.close();
  line('first useful paint of the panel, median of 7', ms(ours), `a bare text file: ${ms(empty)}`);
}

/** Runs in a page. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const entry = list.getEntriesByName('first-contentful-paint')[0];
      if (!entry) return;
      observer.disconnect();
      resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/** From the moment that the browser says a request failed to the frame in which its row stands. */
async function printLatency({ page }: RealDevTools, panel: Frame, { scenario }: Lab): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  const failed = failures(session);
  await performScenario(page, lab, scenario('allow-origin-missing').id);
  const { url } = await failed.next();
  await rowsSettled(panel, 1);
  const times: number[] = [];
  for (let call = 2; call <= calls + 1; call += 1) {
    const painted = panel.evaluate(rowPainted, call);
    await page.evaluate((target) => fetch(target).catch(() => null), url);
    const { at } = await failed.next();
    times.push((await painted) - at);
  }
  await session.detach();
  line(`failure event to painted row, median of ${calls}`, ms(quantile(times, 0.5)));
  line('… 95th percentile', ms(quantile(times, 0.95)));
}

interface Failed {
  readonly url: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

/** The failures that the browser tells of over its protocol, with their time on the clock of the wall. */
function failures(session: CDPSession): { next(): Promise<Failed> } {
  const sent = new Map<string, { url: string; offset: number }>();
  const told: Failed[] = [];
  const waiting: ((failed: Failed) => void)[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime, timestamp }) => {
    sent.set(requestId, { url: request.url, offset: wallTime - timestamp });
  });
  session.on('Network.loadingFailed', ({ requestId, timestamp }) => {
    const request = sent.get(requestId);
    if (!request) return;
    const failed = { url: request.url, at: (request.offset + timestamp) * 1000 };
    const next = waiting.shift();
    if (next) next(failed);
    else told.push(failed);
  });
  return {
    next: () =>
      new Promise((resolve) => {
        const first = told.shift();
        if (first) resolve(first);
        else waiting.push(resolve);
      }),
  };
}

/** Runs in the panel: resolves with the time of the frame in which so many exchanges stand in the list. */
function rowPainted(wanted: number): Promise<number> {
  return new Promise((resolve) => {
    const check = () => {
      const all = [...document.querySelectorAll('[data-exchange]')];
      const count = all.reduce((sum, row) => sum + Number(row.getAttribute('data-times')), 0);
      if (count < wanted) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now()), 0));
    };
    const observer = new MutationObserver(check);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    check();
  });
}

async function printManyRows(panel: Frame): Promise<void> {
  // A frame in a process of its own has a session of its own, which the library's types do not tell.
  const session = (panel as unknown as { readonly client: CDPSession }).client;
  await session.send('HeapProfiler.enable');
  const idle = await panel.evaluate(frameTimes, false);
  const before = await heap(session);
  const tabId = (await panel.evaluate('chrome.devtools.inspectedWindow.tabId')) as number;
  await panel.evaluate(say, tabId, { type: 'snapshot', status: logStatus({ tabId }), exchanges: [] });
  for (let from = 0; from < rows; from += 1000) {
    const changed = Array.from({ length: 1000 }, (_, index) => failing(from + index));
    await panel.evaluate(say, tabId, {
      type: 'changed',
      status: logStatus({ tabId }),
      changed,
      removed: [],
    });
  }
  await panel.waitForFunction(
    (text: string) => document.body.textContent?.includes(text),
    {},
    '20,000 cross',
  );
  const scrolled = await panel.evaluate(frameTimes, true);
  line(
    `frame while ${rows.toLocaleString('en')} rows scroll, median`,
    ms(quantile(scrolled, 0.5)),
    `idle: ${ms(quantile(idle, 0.5))}`,
  );
  line('… 95th percentile', ms(quantile(scrolled, 0.95)), `idle: ${ms(quantile(idle, 0.95))}`);
  line('… longest', ms(Math.max(...scrolled)), `idle: ${ms(Math.max(...idle))}`);
  const after = await heap(session);
  const mB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  line(`memory with ${rows.toLocaleString('en')} exchanges`, mB(after), `with one: ${mB(before)}`);
}

function failing(number: number): Exchange {
  const url = `https://api${number % 50}.example/orders/${number}`;
  const message = requestMessage({
    url,
    responseHeaders: [['server', 'nginx']],
    networkError: 'net::ERR_FAILED',
  });
  return exchange({
    id: `bench-${number}`,
    startedAt: 1_700_000_000_000 + number,
    outcome: 'blocked',
    responseStarted: false,
    messages: [message],
  });
}

/** Runs in the panel: speaks as the log does. */
function say(tabId: number, message: unknown): void {
  const channel = new BroadcastChannel(`whycors ${tabId} from log`);
  channel.postMessage(message);
  channel.close();
}

/** Runs in the panel: how long each of 300 frames takes, while the list scrolls or not. */
function frameTimes(scrolling: boolean): Promise<number[]> {
  const scroller = [...document.querySelectorAll('.list, .list *')].find(
    (element) => element.scrollHeight > element.clientHeight + 1000,
  );
  return new Promise((resolve) => {
    const times: number[] = [];
    let last = performance.now();
    const frame = () => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      if (scrolling) scroller?.scrollBy(0, 1200);
      if (times.length < 300) requestAnimationFrame(frame);
      else resolve(times.slice(1));
    };
    requestAnimationFrame(frame);
  });
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
