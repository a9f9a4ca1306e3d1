import { expect } from 'playwright/test';
import type { Report } from '../../src/report/report.ts';
import { schemaErrors } from '../helpers/report-schema.ts';
import { type FirefoxDevTools, openFirefoxDevTools } from './firefox-devtools.ts';
import { test as base } from './fixtures.ts';

const test = base.extend<{ devtools: FirefoxDevTools }>({
  devtools: async ({ lab }, use) => {
    const devtools = await openFirefoxDevTools(lab);
    await use(devtools);
    await devtools.close();
  },
});

test('Firefox’s DevTools: the panel diagnoses, copies and downloads', async ({ lab, devtools }) => {
  const scenario = lab.scenario('preflight-not-found');
  await devtools.open(scenario);
  expect(await devtools.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  await devtools.perform();
  await expect.poll(devtools.verdicts).toEqual(['cors']);

  await devtools.click('[data-action="export"]');
  await devtools.click('[data-copy="markdown"]');
  await expect.poll(devtools.clipboard).toContain('OPTIONS');

  await devtools.click('[data-action="export"]');
  await devtools.click('[data-export="json"]');
  const report = JSON.parse(await devtools.downloadedJson()) as Report;
  expect(schemaErrors(report)).toEqual([]);
  expect(report.exchanges).toMatchObject([
    { method: 'PUT', url: lab.place(scenario.expect[0]?.url ?? '', scenario), verdict: 'cors' },
  ]);
  const causes = report.exchanges[0]?.findings.map(({ cause }) => cause);
  expect(causes).toContain(scenario.expect[0]?.cause);
});

test('Firefox’s DevTools: the button counts what was blocked, and settings hold and are kept', async ({
  lab,
  devtools,
}) => {
  const refused = lab.scenario('allow-origin-missing');
  await devtools.open(refused);
  await devtools.perform();
  await expect.poll(devtools.verdicts).toEqual(['cors']);
  await expect.poll(() => devtools.badge(refused)).toBe('1');

  await devtools.click('[data-action="settings"]');
  await devtools.click('[data-theme-choice="light"]');
  await devtools.click('[data-setting="delivered"]');
  const theme = 'document.documentElement.dataset.theme';
  await expect.poll(() => devtools.evaluate(theme)).toBe('light');
  const kept = () => devtools.evaluate('browser.storage.local.get(["theme", "keep"])');
  await expect.poll(kept).toMatchObject({ theme: 'light', keep: { delivered: false } });

  const allowed = lab.scenario('get-allowed');
  await devtools.visit(allowed);
  await expect.poll(() => devtools.badge(allowed)).toBe('');
  await devtools.perform();
  await devtools.reload();
  await expect.poll(() => devtools.evaluate(theme)).toBe('light');
  await expect.poll(devtools.text).toContain('No cross-origin request has been seen yet');
});

for (const id of ['same-origin-mode', 'blocked-by-content-security-policy', 'scheme-forgotten']) {
  test(`Firefox’s DevTools: a probe tells of ${id}`, async ({ lab, devtools }) => {
    const scenario = lab.scenario(id);
    await devtools.open(scenario);
    await devtools.click('[data-action="probe"]');
    await expect.poll(devtools.text).toContain('A probe in the page');
    await devtools.perform();
    await expect.poll(devtools.verdicts).toEqual(['look-alike']);
    await devtools.click('[data-action="export"]');
    await devtools.click('[data-export="json"]');
    const report = JSON.parse(await devtools.downloadedJson()) as Report;
    expect(schemaErrors(report)).toEqual([]);
    expect(report.exchanges).toMatchObject([
      { verdict: 'look-alike', findings: [{ cause: scenario.expect[0]?.cause }], call: { api: 'fetch' } },
    ]);
  });
}

test('Firefox’s DevTools: without host access the HAR suffices, and the banner leads to access', async ({
  lab,
  devtools,
}) => {
  await devtools.withdrawHostAccess();
  await devtools.open(lab.scenario('allow-origin-missing'));
  await expect.poll(devtools.text).toContain('in an ordinary tab only');
  await devtools.perform();
  await expect.poll(devtools.verdicts).toEqual(['cors']);

  await devtools.click('[data-action="allow-access"]');
  await expect.poll(devtools.text).toContain('A tab with this panel was opened');
  const panel = await devtools.panelPage();
  await panel.waitForSelector('[data-action="allow-access"]');
  await panel.click('[data-action="allow-access"]');
  await devtools.acceptPrompt();
  await panel.waitForSelector('[data-action="allow-access"]', { hidden: true });
  await expect.poll(devtools.text).not.toContain('Without access');
  // Firefox's HAR does not have what a service worker calls.
  await panel.close();
  await devtools.visit(lab.scenario('missing-in-service-worker'));
  await devtools.perform();
  await expect.poll(devtools.verdicts).toEqual(['cors']);
});

test('Firefox’s DevTools: Prove it lets the call pass for as long as it is on', async ({ lab, devtools }) => {
  const scenario = lab.scenario('request-header-not-allowed');
  await devtools.open(scenario);
  await devtools.perform();
  await expect.poll(devtools.verdicts).toEqual(['cors']);
  await devtools.click('[data-exchange]');
  await devtools.click('[data-action="prove"]');
  const proved = `document.querySelector('[data-proved]')?.dataset.proved`;
  await expect.poll(() => devtools.evaluate(proved)).toBe('passes');
  expect(await devtools.performAgain()).toBe('passed');
  await expect.poll(devtools.verdicts).toEqual(['cors', 'delivered', 'delivered']);
  const marks = `document.querySelectorAll('.row-injected').length`;
  expect(await devtools.evaluate(marks)).toBe(2);

  await devtools.click('[data-action="end-proof"]');
  await expect
    .poll(() => devtools.evaluate(`document.querySelector('[data-action="end-proof"]')`))
    .toBeNull();
  expect(await devtools.performAgain()).toBe('failed');
});
