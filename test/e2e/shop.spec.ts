import { expect } from 'playwright/test';
import { expectValidReport } from '../helpers/report-schema.ts';
import { shop } from '../lab/shop/shop.ts';
import { agreeWithBrowser } from './agree-with-browser.ts';
import { agreeWithReport, observable } from './agree-with-report.ts';
import { expectExchanges, exportReport } from './exported-report.ts';
import { test } from './fixtures.ts';
import { openObservingPanel } from './observing.ts';
import { consultBrowser } from './oracle.ts';

test('browser: the shop fails five times, and passes the rest', async ({ lab, plainBrowser }) => {
  const page = await plainBrowser.context.newPage();
  const oracle = await consultBrowser(page);
  await page.goto(lab.pageUrl(shop));
  await expect(page.locator('#status span')).toHaveCount(5);
  await agreeWithBrowser(oracle, lab, shop);
});

test('report: the shop fails five times, and passes once its servers answer', async ({
  lab,
  extensionBrowser,
}) => {
  const page = await extensionBrowser.context.newPage();
  await page.goto(lab.pageUrl(shop));
  const panel = await openObservingPanel(extensionBrowser, page);
  await page.reload();
  await expectExchanges(panel, observable(shop).length);
  const report = expectValidReport(await exportReport(panel));
  agreeWithReport(report, lab, shop);

  lab.install(
    shop.id,
    report.exchanges.flatMap(({ answers }) => answers),
  );
  const fixed = await extensionBrowser.context.newPage();
  const oracle = await consultBrowser(fixed);
  await fixed.goto(lab.pageUrl(shop));
  await expect.poll(() => oracle.verdicts().filter(({ state }) => state === 'pending')).toEqual([]);
  expect(oracle.verdicts().filter(({ corsError }) => corsError)).toEqual([]);
  lab.install(shop.id, []);
});
