import type { Browser, CDPSession, Frame } from 'puppeteer-core';
import type { Exchange } from '../../src/engine/exchange.ts';
import type { RealDevTools } from '../../test/e2e/real-devtools.ts';
import { exchange, requestMessage } from '../../test/helpers/exchange.ts';
import { logStatus } from '../../test/panel/fake-log.ts';
import { line, ms, quantile } from './print.ts';

const rows = 20_000;
/** They come at 500 a second, as the log tells of them: ten with every 20 ms. */
const arriving = 2000;

/** How far a frame scrolls: a wheel that is turned quickly, and two screens of rows at once. */
const speeds = [
  ['scroll', 120],
  ['are flung', 1200],
] as const;

/** Frame times and memory with many exchanges, beside an empty page that scrolls in the same browser. */
export async function printFrames({ browser }: RealDevTools, panel: Frame): Promise<void> {
  // A frame in a process of its own has a session of its own, which the library's types do not tell.
  const session = (panel as unknown as { readonly client: CDPSession }).client;
  await session.send('HeapProfiler.enable');
  const tabId = (await panel.evaluate('chrome.devtools.inspectedWindow.tabId')) as number;
  const status = logStatus({ tabId });
  const idle = await panel.evaluate(frameTimes, null, 0);
  const floor = await scrolledEmpty(browser);
  await panel.evaluate(say, tabId, [{ type: 'snapshot', status, exchanges: [] }], 0);
  const before = await heap(session);
  const tell = (from: number, to: number, each: number, everyMs: number) => {
    const all = Array.from({ length: to - from }, (_, index) => failing(from + index));
    const messages = all.flatMap((_, at) =>
      at % each === 0 ? [{ type: 'changed', status, changed: all.slice(at, at + each), removed: [] }] : [],
    );
    return panel.evaluate(say, tabId, messages, everyMs);
  };
  await tell(0, rows - arriving, 1000, 0);
  await shows(panel, rows - arriving);
  const [came] = await Promise.all([
    panel.evaluate(frameTimes, null, 0),
    tell(rows - arriving, rows, 10, 20),
  ]);
  await shows(panel, rows);
  const many = rows.toLocaleString('en');
  print(`frame while 500 a second come to ${many}`, came, 'idle', idle);
  for (const [how, pixels] of speeds)
    print(
      `frame while ${many} rows ${how}`,
      await panel.evaluate(frameTimes, '.list', pixels),
      'an empty page that scrolls',
      floor,
    );
  const mB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  line(`memory with ${many} exchanges`, mB(await heap(session)), `empty panel: ${mB(before)}`);
}

function print(what: string, times: readonly number[], other: string, beside: readonly number[]): void {
  line(`${what}, median`, ms(quantile(times, 0.5)), `${other}: ${ms(quantile(beside, 0.5))}`);
  line('… 95th percentile', ms(quantile(times, 0.95)), `${other}: ${ms(quantile(beside, 0.95))}`);
  line('… longest', ms(Math.max(...times)), `${other}: ${ms(Math.max(...beside))}`);
}

async function shows(panel: Frame, count: number): Promise<void> {
  const text = `${count.toLocaleString('en')} cross`;
  await panel.waitForFunction((wanted: string) => document.body.textContent?.includes(wanted), {}, text);
}

/** What this machine can do at best. */
async function scrolledEmpty(browser: Browser): Promise<number[]> {
  const page = await browser.newPage();
  await page.setContent(
    '<div class="empty" style="height: 900px; overflow: auto"><p style="height: 480000px">',
  );
  await page.evaluate('globalThis.__name = (named) => named');
  const times = await page.evaluate(frameTimes, '.empty', 1200);
  await page.close();
  return times;
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
function say(tabId: number, messages: readonly unknown[], everyMs: number): Promise<void> {
  const channel = new BroadcastChannel(`whycors ${tabId} from log`);
  return new Promise((resolve) => {
    const next = (at: number) => {
      if (at >= messages.length) {
        channel.close();
        return resolve();
      }
      channel.postMessage(messages[at]);
      setTimeout(next, everyMs, at + 1);
    };
    next(0);
  });
}

/** Runs in a page: how long each of 300 frames takes, while what is named scrolls, or nothing does. */
function frameTimes(scrolled: string | null, pixels: number): Promise<number[]> {
  const scroller = scrolled === null ? null : document.querySelector(scrolled);
  return new Promise((resolve) => {
    const times: number[] = [];
    let last = performance.now();
    const frame = () => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      scroller?.scrollBy(0, pixels);
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
