/**
 * Records what both browsers tell of a few telling situations of the lab, for the tests of `src/log` to replay:
 *   npx tsx scripts/record-wire.ts [chromium] [firefox] [name …]
 * Needs both builds (`npm run build`, `npm run build:firefox`).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { harEntry } from '../src/log/har-entry.ts';
import type { ObservedEvent, WebRequestEvent } from '../src/protocol/observed-event.ts';
import { launchFirefox, openExtensionPage, panelUrl } from '../test/e2e/firefox-launch.ts';
import { openRealDevTools } from '../test/e2e/real-devtools.ts';
import { type Lab, startLab } from '../test/lab/server.ts';
import { normaliseRecording } from './normalise-recording.ts';

/** A situation: a scenario of the lab, or other calls made from its page. */
interface Situation {
  readonly scenario: string;
  readonly call?: string;
  readonly browsers?: readonly string[];
}

const parallel = `return Promise.allSettled(Array.from({ length: 6 }, (_, n) =>
  fetch('https://api.test/orders', { method: 'PUT', headers: n % 2 ? {} : { 'X-Trace': String(n) } })))`;

const situations: Readonly<Record<string, Situation>> = {
  delivered: { scenario: 'get-allowed' },
  'origin-missing': { scenario: 'allow-origin-missing' },
  'origin-missing-xhr': { scenario: 'allow-origin-missing-xhr' },
  'origin-missing-font': { scenario: 'allow-origin-missing-font' },
  'image-no-cors': { scenario: 'image-without-crossorigin' },
  'preflight-not-found': { scenario: 'preflight-not-found' },
  'preflight-redirected': { scenario: 'preflight-redirected-slash' },
  'preflight-reset': { scenario: 'preflight-connection-reset' },
  'preflight-cached': { scenario: 'preflight-cached' },
  'preflight-then-request-fails': { scenario: 'preflight-passes-request-fails' },
  'preflights-in-parallel': { scenario: 'preflight-cached', call: parallel },
  'preflights-fail-in-parallel': { scenario: 'preflight-not-found', call: parallel },
  'redirects-pass': { scenario: 'redirects-pass' },
  'redirect-back-home': { scenario: 'redirect-back-to-own-origin' },
  'redirect-blocked': { scenario: 'redirect-without-allow-origin' },
  'redirect-manual': { scenario: 'redirect-manual' },
  'redirect-refused': { scenario: 'redirect-not-followed' },
  'redirect-then-preflight-fails': { scenario: 'redirect-then-preflight-fails' },
  'redirect-with-credentials': { scenario: 'redirect-to-url-with-credentials' },
  refused: { scenario: 'connection-refused' },
  'aborted-before-headers': { scenario: 'aborted-by-page' },
  'aborted-after-headers': { scenario: 'aborted-after-headers' },
  'mixed-content': { scenario: 'mixed-content', browsers: ['chromium'] },
  'local-network-access': { scenario: 'local-network-access', browsers: ['chromium'] },
  'local-network-access-preflight': {
    scenario: 'local-network-access-asked-by-preflight',
    browsers: ['chromium'],
  },
  'address-space-mismatch': { scenario: 'target-address-space-asked-by-preflight', browsers: ['chromium'] },
  'preflight-upgraded': { scenario: 'hsts-upgrade-of-preflight', browsers: ['chromium'] },
  'resource-policy': { scenario: 'blocked-by-resource-policy' },
  'opaque-response-blocking': { scenario: 'blocked-by-opaque-response-blocking' },
  worker: { scenario: 'missing-in-worker' },
  iframe: { scenario: 'missing-in-iframe' },
  'service-worker': { scenario: 'missing-in-service-worker' },
};

const folder = join(import.meta.dirname, '../test/fixtures/wire');

/** Runs in a page of the extension: keeps what the background relays and what DevTools tells. */
const collect = `(async (tabId, origins) => {
  globalThis.recorded = [];
  const port = chrome.runtime.connect({ name: 'observer' });
  const watching = new Promise((done) => port.onMessage.addListener((message) => {
    if (message.type === 'watching') done();
    else recorded.push(...message.events);
  }));
  globalThis.chrome.devtools?.network.onRequestFinished.addListener(({ startedDateTime, time, request, response, ...rest }) =>
    recorded.push({ raw: { startedDateTime, time, request, response: { ...response, content: null }, ...rest } }));
  port.postMessage({ type: 'watch', tabId, origins });
  await watching;
})`;

interface Recorder {
  readonly page: Page;
  readonly extension: Page | Frame;
  close(): Promise<void>;
}

async function openChromium(lab: Lab): Promise<Recorder> {
  const { devtools, page, close } = await openRealDevTools(lab, { dock: 'undocked' });
  const extension = await devtools.waitForFrame((frame) =>
    frame.url().endsWith('/src/devtools/devtools.html'),
  );
  const tabId = await extension.evaluate('chrome.devtools.inspectedWindow.tabId');
  await extension.evaluate(`${collect}(${tabId}, ['https://shop.test:${lab.https}'])`);
  return { page, extension, close };
}

async function openFirefox(lab: Lab): Promise<Recorder> {
  const browser = await launchFirefox(lab);
  const page = await browser.newPage();
  const extension = await browser.newPage();
  await openExtensionPage(extension, panelUrl);
  await page.goto(`https://shop.test:${lab.https}/get-allowed/`);
  const tabId = await extension.evaluate(
    `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url?.includes('shop.test')).id)`,
  );
  await extension.evaluate(`${collect}(${tabId}, ['https://shop.test:${lab.https}'])`);
  return { page, extension, close: () => browser.close() };
}

async function record(recorder: Recorder, lab: Lab, situation: Situation): Promise<ObservedEvent[]> {
  const scenario = lab.scenario(situation.scenario);
  const { page, extension } = recorder;
  await page.goto(lab.pageUrl(scenario));
  await page.waitForSelector('#perform:not([disabled])');
  await extension.evaluate('void recorded.splice(0)');
  if (situation.call) {
    await page.evaluate(`(async () => { ${lab.place(situation.call, scenario)} })()`);
  } else {
    await page.click('#perform');
    await page.waitForSelector('[data-result]', { timeout: 10_000 });
  }
  // Nothing tells that the last event has come.
  // The HAR tells of an answer that nobody reads only after a while, and of nothing that there is no more to come.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const recorded = (await extension.evaluate('recorded.splice(0)')) as (WebRequestEvent | { raw: unknown })[];
  return recorded.flatMap((event): ObservedEvent[] => {
    if (!('raw' in event)) return [event];
    const entry = harEntry(event.raw);
    return entry ? [{ source: 'har', at: entry.startedAt + (entry.durationMs ?? 0), entry }] : [];
  });
}

const words = process.argv.slice(2);
const names = Object.keys(situations).filter(
  (name) => !words.some((word) => word in situations) || words.includes(name),
);
const lab = await startLab();
await mkdir(folder, { recursive: true });
for (const [browserName, open] of [
  ['chromium', openChromium],
  ['firefox', openFirefox],
] as const) {
  if ((words.includes('chromium') || words.includes('firefox')) && !words.includes(browserName)) continue;
  const recorder = await open(lab);
  for (const name of names) {
    const situation = situations[name];
    if (!situation || (situation.browsers && !situation.browsers.includes(browserName))) continue;
    const events = normaliseRecording(await record(recorder, lab, situation), lab);
    await writeFile(join(folder, `${browserName}-${name}.json`), `${JSON.stringify(events, null, 1)}\n`);
    console.log(`${browserName}-${name}: ${events.length} events`);
  }
  await recorder.close();
}
await lab.close();
