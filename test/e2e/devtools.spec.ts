import { expect } from 'playwright/test';
import type { Target } from 'puppeteer-core';
import type { Report } from '../../src/report/report.ts';
import { schemaErrors } from '../helpers/report-schema.ts';
import { shop } from '../lab/shop/shop.ts';
import { agreeWithReport, observableInDevTools } from './agree-with-report.ts';
import { test } from './devtools-test.ts';
import { downloadReport, performScenario, rowsSettled, verdicts, verdictsSettled } from './panel-driver.ts';

test('shows what failed before the panel was opened, and where in the source it was called', async ({
  lab,
  devtools,
  folder,
}) => {
  await devtools.page.goto(lab.pageUrl(shop));
  const panel = await devtools.openPanel();
  await rowsSettled(panel, shop.expect.length);

  const { text } = await downloadReport(devtools.browser, panel, 'json', folder);
  const report = JSON.parse(text) as Report;
  expect(schemaErrors(report)).toEqual([]);
  const seen = report.exchanges.map(({ method, url, verdict }) => `${method} ${url} ${verdict}`);
  const expected = shop.expect.map(
    ({ method = 'GET', url, verdict }) => `${method} ${lab.place(url, shop)} ${verdict}`,
  );
  expect(seen.toSorted()).toEqual(expected.toSorted());

  const order = report.exchanges.find(({ method }) => method === 'PUT');
  expect(order?.initiator?.function).toBe('saveOrder');
  expect(order?.resourceType).toBe('fetch');
});

test('goes on when the service worker is stopped, and loses nothing', async ({ lab, devtools }) => {
  const panel = await devtools.openPanel();
  await panel.waitForSelector('[data-action="preserve-log"]');
  await panel.click('[data-action="preserve-log"]');
  await performScenario(devtools.page, lab, 'allow-origin-missing');
  await rowsSettled(panel, 1);

  // Attaching to the worker first would keep the browser from starting another one.
  const isWorker = (target: Target) => target.type() === 'service_worker';
  const old = await devtools.browser.waitForTarget(isWorker);
  const started = new Promise<void>((resolve) => {
    devtools.browser.on('targetcreated', (target) => isWorker(target) && resolve());
  });
  const session = await devtools.page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await started;
  expect(devtools.browser.targets()).not.toContain(old);

  // What a worker is answered only `webRequest` sees.
  await performScenario(devtools.page, lab, 'missing-in-worker');
  await rowsSettled(panel, 2);
  expect(await verdicts(panel)).toEqual(['cors', 'cors']);
});

test('sees mixed content, which only DevTools itself can see', async ({ lab, devtools }) => {
  const panel = await devtools.openPanel();
  await performScenario(devtools.page, lab, 'mixed-content');
  await rowsSettled(panel, 1);
  expect(await verdicts(panel)).toEqual(['look-alike']);
  const text = await panel.$eval('body', (body) => body.textContent);
  expect(text).toContain('Mixed content');
});

/** What `webRequest` alone does not tell, or tells otherwise. */
const truths = [
  'local-network-access-asked-by-preflight',
  'local-network-access-insecure',
  'local-network-access-insecure-asked-by-preflight',
  'target-address-space-local',
  'target-address-space-asked-by-preflight',
  'redirect-not-followed',
  'redirect-refused-behind-preflight',
  'redirect-manual',
  'hsts-upgrade-of-preflight',
  'preflight-certificate-error',
  'preflight-connection-empty',
  'preflight-hangs-until-aborted',
  'aborted-after-headers',
  'service-worker-gives-an-error',
  'service-worker-gives-an-opaque-answer',
];

test('tells what only both sources together tell', async ({ lab, devtools, folder }) => {
  const panel = await devtools.openPanel();
  for (const id of truths) {
    const scenario = lab.scenario(id);
    const expected = observableInDevTools(scenario);
    await performScenario(devtools.page, lab, id);
    await test.step(id, async () => {
      await verdictsSettled(
        panel,
        id,
        expected.map(({ verdict }) => verdict),
      );
      const { text } = await downloadReport(devtools.browser, panel, 'json', folder);
      agreeWithReport(JSON.parse(text) as Report, lab, scenario, expected);
    });
  }
});

test('finds in the list with DevTools’ own search', async ({ lab, devtools }) => {
  const panel = await devtools.openPanel();
  await devtools.page.goto(lab.pageUrl(shop));
  await rowsSettled(panel, shop.expect.length);
  const { keyboard } = devtools.devtools;
  await panel.focus('.list');
  await keyboard.down('Control');
  await keyboard.press('f');
  await keyboard.up('Control');
  await devtools.devtools.waitForSelector('>>> #search-input-field');
  await keyboard.type('orders');
  const selected = '[data-exchange][aria-selected="true"]';
  await panel.waitForSelector(selected);
  expect(await panel.$eval(selected, (row) => row.textContent)).toContain('/orders');
  await keyboard.press('Escape');
  await panel.waitForSelector('.search-line', { hidden: true });
});

test('opens the calling line in Sources', async ({ lab, devtools }) => {
  const panel = await devtools.openPanel();
  await devtools.page.goto(lab.pageUrl(shop));
  await rowsSettled(panel, shop.expect.length);
  await panel.click('[data-exchange][data-verdict="cors"]');
  await panel.waitForSelector('[data-action="open-source"]');
  await panel.click('[data-action="open-source"]');
  await devtools.devtools.waitForFunction(
    `import('devtools://devtools/bundled/ui/legacy/legacy.js').then((legacy) =>
      legacy.InspectorView.InspectorView.instance().tabbedPane?.selectedTabId === 'sources')`,
  );
});

test('shows the request in the Network panel', async ({ lab, devtools }) => {
  const panel = await devtools.openPanel();
  await performScenario(devtools.page, lab, 'allow-origin-missing');
  await rowsSettled(panel, 1);
  await panel.click('[data-exchange]');
  await panel.waitForSelector('[data-action="show-in-network"]');
  await panel.click('[data-action="show-in-network"]');
  // Its status bar says how many requests the filter leaves of all.
  await devtools.devtools.waitForSelector('pierce/.network-summary-bar [aria-label^="1 / "]');
});

test('counts what was blocked on the button of the extension, until DevTools is closed', async ({
  lab,
  devtools,
}) => {
  await performScenario(devtools.page, lab, 'allow-origin-missing');
  const target = await devtools.browser.waitForTarget((found) => found.type() === 'service_worker');
  const worker = await target.worker();
  const badge = () =>
    worker?.evaluate(`(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://*.test/*' });
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    })()`);
  await expect.poll(badge).toEqual(['1']);
  await performScenario(devtools.page, lab, 'get-allowed');
  await expect.poll(badge).toEqual(['']);
  const panel = await devtools.openPanel();
  await panel.waitForSelector('[data-action="preserve-log"]');
  await panel.click('[data-action="preserve-log"]');
  await performScenario(devtools.page, lab, 'allow-origin-missing');
  await performScenario(devtools.page, lab, 'allow-origin-missing');
  await expect.poll(badge).toEqual(['2']);
  await performScenario(devtools.page, lab, 'get-allowed');
  await rowsSettled(panel, 4);
  await expect.poll(badge).toEqual(['2']);
  await devtools.devtools.close();
  await expect.poll(badge).toEqual(['']);
});

test('listens to nothing once DevTools is closed', async ({ lab, devtools }) => {
  await devtools.openPanel();
  await performScenario(devtools.page, lab, 'allow-origin-missing');
  const target = await devtools.browser.waitForTarget((found) => found.type() === 'service_worker');
  const worker = await target.worker();
  const hasListeners = () =>
    worker?.evaluate('Object.values(chrome.webRequest).some((event) => event?.hasListeners?.())');
  expect(await hasListeners()).toBe(true);
  await devtools.devtools.close();
  await expect.poll(hasListeners).toBe(false);
});
