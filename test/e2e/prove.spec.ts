import { expect } from 'playwright/test';
import type { Frame } from 'puppeteer-core';
import type { Report } from '../../src/report/report.ts';
import { schemaErrors } from '../helpers/report-schema.ts';
import type { Scenario } from '../lab/scenario.ts';
import { test } from './devtools-test.ts';
import { downloadReport, performScenario, rowsSettled } from './panel-driver.ts';
import { protocolVerdicts } from './protocol-verdicts.ts';
import type { RealDevTools } from './real-devtools.ts';

/** What this browser can mend by answering itself. */
const mended = [
  'allow-origin-missing',
  'allow-origin-missing-xhr',
  'allow-origin-missing-font',
  'wildcard-with-credentials',
  'allow-credentials-missing',
  'request-header-not-allowed',
  'allow-methods-missing',
  'method-lower-case',
  'preflight-everything-wrong',
  'missing-in-worker',
];

/** What no header can mend, and a word of why. */
const beyondHeaders = [
  ['preflight-status-not-ok', 'headers cannot change a status'],
  ['preflight-redirected-slash', 'redirected'],
  ['redirect-made-origin-null', 'more than this page'],
  ['missing-in-service-worker', 'belongs to no tab'],
] as const;

/** Opens the diagnosis of the only row. */
async function openDiagnosis(
  { page }: RealDevTools,
  panel: Frame,
  scenario: Scenario,
  lab: Parameters<typeof performScenario>[1],
) {
  await performScenario(page, lab, scenario.id);
  await panel.waitForFunction(
    (id: string) =>
      [...document.querySelectorAll('[data-exchange]')].some((row) => row.textContent?.includes(`/${id}/`)),
    {},
    scenario.id,
  );
  await rowsSettled(panel, 1);
  await panel.click('[data-exchange][data-verdict="cors"]');
  await panel.waitForSelector('[data-section="prove"]');
}

/** Lets the page itself make its call again. */
async function callAgain({ page }: RealDevTools): Promise<string | undefined> {
  await page.evaluate(() => {
    delete document.body.dataset['result'];
  });
  await page.click('#perform');
  await page.waitForSelector('body[data-result]');
  return page.$eval('body', (body) => body.dataset['result']);
}

async function switchOn(panel: Frame): Promise<void> {
  await panel.click('[data-action="prove"][aria-checked="false"]');
  await panel.waitForSelector('[data-action="end-proof"]');
}

test('what headers can mend passes by Chromium’s own verdict, and fails again when it is off', async ({
  lab,
  devtools,
}) => {
  const panel = await devtools.openPanel();
  for (const id of mended) {
    await test.step(id, async () => {
      const scenario = lab.scenario(id);
      const [expected] = scenario.expect;
      const url = lab.place(expected?.url ?? '', scenario);
      await openDiagnosis(devtools, panel, scenario, lab);
      const verdicts = await protocolVerdicts(devtools.page);

      await switchOn(panel);
      if (!['GET', undefined].includes(expected?.method)) {
        await panel.waitForSelector('[data-action="decline-repeat"]');
        // Not before the rule is there.
        const repeat = await panel.waitForSelector('[data-action="repeat"]:enabled');
        await repeat?.click();
      }
      await panel.waitForSelector('[data-proved="passes"]');
      await expect.poll(() => verdicts.lastOf(url)).toBe('delivered');
      expect(await callAgain(devtools)).toBe('passed');

      await panel.click('[data-action="end-proof"]');
      await panel.waitForSelector('[data-action="end-proof"]', { hidden: true });
      expect(await callAgain(devtools)).toBe('failed');
    });
  }
});

test('what headers cannot mend is said before it can be tried', async ({ lab, devtools }) => {
  const panel = await devtools.openPanel();
  for (const [id, why] of beyondHeaders) {
    await test.step(id, async () => {
      await openDiagnosis(devtools, panel, lab.scenario(id), lab);
      expect(await panel.$eval('[data-section="prove"]', (section) => section.textContent)).toContain(why);
      expect(await panel.$('[data-action="prove"]')).toBeNull();
    });
  }
});

/** Calls from a frame of this page, or from the page itself. */
const called = (frame: Frame, url: string) =>
  frame.evaluate(
    (address: string) =>
      fetch(address).then(
        () => 'passed',
        () => 'failed',
      ),
    url,
  );

test('it reaches no other tab, initiator, address or method, and ends with DevTools', async ({
  lab,
  devtools,
}) => {
  const scenario = lab.scenario('missing-in-iframe');
  const open = { ...scenario, id: 'open-to-nobody', serve: { 'https://api.test/orders': { '*': {} } } };
  lab.add(open);
  const url = lab.place('https://api.test/orders', open);
  const { page, browser } = devtools;
  const panel = await devtools.openPanel();
  await page.goto(lab.pageUrl(scenario));
  await page.waitForSelector('#perform:enabled');
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (!frame) throw new Error('The page has no frame.');
  const top = page.mainFrame();
  expect(await called(top, url)).toBe('failed');
  await rowsSettled(panel, 1);
  await panel.click('[data-exchange][data-verdict="cors"]');
  await switchOn(panel);
  await panel.waitForSelector('[data-proved="passes"]');

  expect(await called(top, url)).toBe('passed');
  expect(await called(top, `${url}#part`)).toBe('passed');
  for (const other of [`${url}?page=2`, `${url}/1`, url.replace('/orders', '/ORDERS')])
    expect(await called(top, other), other).toBe('failed');
  expect(await called(frame, url)).toBe('failed');
  const put = `fetch(${JSON.stringify(url)}, { method: 'PUT' }).then(() => 'passed', () => 'failed')`;
  expect(await top.evaluate(put)).toBe('failed');
  const beside = await browser.newPage();
  await beside.goto(lab.pageUrl(scenario));
  expect(await called(beside.mainFrame(), url)).toBe('failed');
  await beside.close();

  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const badge = `(async () => {
    const tabs = await chrome.tabs.query({ url: 'https://shop.test/*' });
    return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
  })()`;
  const said = await worker.worker();
  expect(await said?.evaluate(badge)).toEqual(['on']);

  await devtools.devtools.close();
  await expect.poll(() => called(top, url)).toBe('failed');
});

test('it goes on without the background’s memory, and ends on a page of another origin', async ({
  lab,
  devtools,
  folder,
}) => {
  const scenario = lab.scenario('allow-origin-missing');
  const url = lab.place('https://api.test/orders', scenario);
  const panel = await devtools.openPanel();
  await openDiagnosis(devtools, panel, scenario, lab);
  await switchOn(panel);
  await panel.waitForSelector('[data-proved="passes"]');
  // What was answered so is marked, and never taken for the server's.
  const { text } = await downloadReport(devtools.browser, panel, 'json', folder);
  const report = JSON.parse(text) as Report;
  expect(schemaErrors(report)).toEqual([]);
  expect(report.exchanges.map(({ answersInjected, verdict }) => [answersInjected ?? false, verdict])).toEqual(
    [
      [false, 'cors'],
      [true, 'delivered'],
    ],
  );
  expect(report.exchanges[1]?.findings).toEqual([]);
  expect(await panel.$$eval('.row-injected', (marks) => marks.length)).toBe(1);

  // Attaching to the worker first would keep the browser from starting another one.
  const session = await devtools.page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const top = devtools.page.mainFrame();
  await expect.poll(() => called(top, url)).toBe('passed');

  await devtools.page.goto(lab.pageUrl({ id: scenario.id, page: 'https://other.test' }));
  await panel.waitForSelector('[data-action="end-proof"]', { hidden: true });
  await devtools.page.goto(lab.pageUrl(scenario));
  expect(await called(top, url)).toBe('failed');
});
