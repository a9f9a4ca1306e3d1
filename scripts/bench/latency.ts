import type { CDPSession, Frame } from 'puppeteer-core';
import { performScenario, rowsSettled } from '../../test/e2e/panel-driver.ts';
import type { RealDevTools } from '../../test/e2e/real-devtools.ts';
import type { Lab } from '../../test/lab/server.ts';
import { line, ms, quantile } from './print.ts';

const calls = 40;

/** From the moment that the browser says a request failed to the frame in which its row stands. */
export async function printLatency({ page, devtools }: RealDevTools, panel: Frame, lab: Lab): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  const failed = failures(session);
  await performScenario(page, lab, lab.scenario('allow-origin-missing').id);
  const { url } = await failed.next();
  await rowsSettled(panel, 1);
  await devtools.evaluate(showIssues);
  const times: number[] = [];
  const issues: number[] = [];
  for (let call = 2; call <= calls + 1; call += 1) {
    const painted = panel.evaluate(rowPainted, call);
    const told = devtools.evaluate(issueShown(call)) as Promise<number>;
    await page.evaluate((target) => fetch(target).catch(() => null), url);
    const { at } = await failed.next();
    times.push((await painted) - at);
    issues.push((await told) - at);
  }
  await session.detach();
  const beside = (share: number) => `Chromium's Issues panel, in its DOM: ${ms(quantile(issues, share))}`;
  line(`failure event to painted row, median of ${calls}`, ms(quantile(times, 0.5)), beside(0.5));
  line('… 95th percentile', ms(quantile(times, 0.95)), beside(0.95));
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

/** Run in DevTools: its drawer shows the Issues panel, while the panel above stays in sight. */
const showIssues = `(async () => {
  const legacy = await import('devtools://devtools/bundled/ui/legacy/legacy.js');
  await legacy.ViewManager.ViewManager.instance().showView('issues-pane');
})()`;

/** Run in DevTools: resolves with the time at which the Issues panel counts so many issues. */
const issueShown = (wanted: number) => `new Promise((resolve) => {
  const labels = (node) => [
    ...(node.matches?.('.issue .aggregated-issues-count') ? [node] : []),
    ...[...(node.shadowRoot ? [node.shadowRoot] : []), ...(node.children ?? [])].flatMap(labels),
  ];
  const check = () => {
    const count = labels(document.body).reduce((sum, { textContent }) => sum + parseInt(textContent, 10), 0);
    if (count >= ${wanted}) resolve(performance.timeOrigin + performance.now());
    else requestAnimationFrame(check);
  };
  check();
})`;

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
