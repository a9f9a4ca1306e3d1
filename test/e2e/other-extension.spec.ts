import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Report, ReportExchange } from '../../src/report/report.ts';
import { schemaErrors } from '../helpers/report-schema.ts';
import { exportReport } from './exported-report.ts';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser.ts';
import { test as base } from './fixtures.ts';
import { meddled, meddledUrl } from './meddled.ts';
import { openObservingPanel } from './observing.ts';
import { consultBrowser } from './oracle.ts';
import { downloadReport } from './panel-driver.ts';
import { openScenario, perform } from './perform.ts';
import { openRealDevTools } from './real-devtools.ts';

const blocker = join(import.meta.dirname, 'blocker');

interface Found {
  readonly exchange: ReportExchange;
  /** Chromium's own code, over its protocol; null where it delivered. */
  readonly corsError: string | null;
}

/** A browser that has another extension beside ours, which meddles. */
const test = base.extend<{
  besideBlocker: ExtensionBrowser;
  /** What the panel finds about one `fetch` to this path of the play, with these options. */
  found: (path: string, init?: object) => Promise<Found>;
}>({
  besideBlocker: async ({ lab }, use) => {
    const browser = await launchWithExtension(lab, { beside: [blocker] });
    await use(browser);
    await browser.close();
  },
  found: async ({ lab, besideBlocker }, use) => {
    lab.add(meddled);
    const page = await besideBlocker.context.newPage();
    await page.goto(lab.pageUrl(lab.scenario('get-allowed')));
    const panel = await openObservingPanel(besideBlocker, page);
    const oracle = await consultBrowser(page);
    await use(async (path, init = {}) => {
      const call = `fetch('${meddledUrl(path)}', ${JSON.stringify(init)}).then((a) => a.text(), () => null)`;
      await page.evaluate(lab.place(call, meddled));
      const [verdict] = oracle.verdicts().filter(({ type }) => type !== 'Preflight');
      return { exchange: await onlyExchange(panel), corsError: verdict?.corsError ?? null };
    });
  },
});

async function onlyExchange(panel: Page): Promise<ReportExchange> {
  await expect(panel.locator('[data-exchange]')).toHaveCount(1);
  let report = await exportReport(panel);
  await expect
    .poll(async () => {
      report = await exportReport(panel);
      return report.exchanges[0]?.outcome;
    })
    .not.toBe('pending');
  expect(schemaErrors(report)).toEqual([]);
  const [exchange] = report.exchanges;
  if (!exchange) throw new Error('The report is empty.');
  return exchange;
}

const findings = ({ findings: all }: ReportExchange) => all.map(({ role, cause }) => `${role} ${cause}`);

test('a request that a blocker stopped is no CORS failure', async ({ lab, besideBlocker }) => {
  const page = await besideBlocker.context.newPage();
  await openScenario(page, lab, lab.scenario('get-allowed'));
  const panel = await openObservingPanel(besideBlocker, page);
  await perform(page, 'failed');
  const exchange = await onlyExchange(panel);
  expect(exchange.verdict).toBe('look-alike');
  expect(findings(exchange)).toEqual(['blocking blocked-by-client']);
});

test('a preflight that was spoiled is named with the header, under the code of Chromium', async ({
  found,
}) => {
  const { exchange, corsError } = await found('preflight-closed', { method: 'PUT' });
  const [blocking] = exchange.findings;
  expect(corsError).toBe('MethodDisallowedByPreflightResponse');
  expect(blocking).toMatchObject({ cause: 'answer-spoiled-by-extension', chromium: corsError, message: 0 });
  expect(blocking?.what).toContain('`Access-Control-Allow-Methods` from `PUT` to nothing');
  expect(exchange).toMatchObject({ verdict: 'look-alike', answers: [] });
});

test('a preflight of which both sides are wrong has the faults of the server next', async ({ found }) => {
  const { exchange, corsError } = await found('preflight-closed/unallowed', {
    method: 'PUT',
    headers: { 'x-b': '1' },
  });
  expect(corsError).toBe('MethodDisallowedByPreflightResponse');
  expect(exchange.verdict).toBe('cors');
  expect(findings(exchange).slice(0, 2)).toEqual([
    'blocking answer-spoiled-by-extension',
    'next request-header-not-allowed',
  ]);
  expect(exchange.answers[0]?.set).toEqual([['access-control-allow-headers', 'x-b']]);
});

for (const path of ['allow-origin-taken', 'allow-origin-doubled']) {
  test(`an answer that was spoiled out of sight (${path}) is not blamed on the server`, async ({ found }) => {
    const { exchange, corsError } = await found(path);
    expect(corsError).not.toBeNull();
    expect(findings(exchange)).toEqual(['blocking passing-answer-stopped']);
    expect(exchange).toMatchObject({ verdict: 'undetermined', answers: [] });
    expect(exchange.findings[0]?.what).toContain('passes every check');
  });
}

test('an answer that was unblocked passes on this machine only', async ({ found }) => {
  const { exchange, corsError } = await found('unblocked/bare', { method: 'PUT', headers: { 'x-a': '1' } });
  expect(corsError).toBeNull();
  expect(exchange.verdict).toBe('delivered-with-notice');
  expect(findings(exchange)).toEqual(['notice answer-rewritten-by-extension']);
  const [notice] = exchange.findings;
  expect(notice?.what).toContain('the preflight: `Access-Control-Allow-Origin` from nothing to `*`');
  expect(notice?.why).toContain('`PreflightMissingAllowOriginHeader`');
  expect(notice?.fix).toContain('`Access-Control-Allow-Methods: PUT`');
});

test('an answer that both sides have wrong, spoiled out of sight, has the fault of the server', async ({
  found,
}) => {
  const { exchange, corsError } = await found('unblocked/with-credentials', { credentials: 'include' });
  expect(corsError).toBe('WildcardOriginNotAllowed');
  // What became of the answer was not seen; what the server sent fails by itself.
  expect(exchange.findings[0]).toMatchObject({ role: 'blocking', cause: 'allow-origin-missing' });
  expect(exchange.verdict).toBe('cors');
});

test('an unblocked redirect counts as passed, and its own fault is told', async ({ found }) => {
  const { exchange, corsError } = await found('unblocked/redirect');
  expect(corsError).toBeNull();
  expect(findings(exchange)).toEqual(['notice answer-rewritten-by-extension']);
});

test('a forged Origin is the root, not the server that answered it', async ({ found }) => {
  const { exchange, corsError } = await found('origin-forged');
  expect(corsError).toBe('AllowOriginMismatch');
  expect(findings(exchange)).toEqual([
    'blocking allow-origin-mismatch',
    'root request-rewritten-by-extension',
  ]);
  expect(exchange.findings[0]?.chromium).toBe(corsError);
  expect(exchange.findings[1]?.what).toContain('to `https://forged.test`');
});

for (const path of ['header-added', 'policy-removed']) {
  test(`a change that decides nothing (${path}) is no finding`, async ({ found }) => {
    const { exchange, corsError } = await found(path);
    expect(corsError).toBeNull();
    expect(exchange.verdict).toBe('delivered');
    const [message] = exchange.messages;
    const changed = message?.originalRequestHeaders ?? message?.rewrittenResponseHeaders;
    expect(changed).toBeDefined();
  });
}

test('both sources of DevTools agree about what the server sent', async ({ lab }) => {
  lab.add(meddled);
  const devtools = await openRealDevTools(lab, { dock: 'undocked', beside: [blocker] });
  const folder = await mkdtemp(join(tmpdir(), 'whycors-downloads-'));
  await devtools.page.goto(lab.pageUrl(lab.scenario('get-allowed')));
  const panel = await devtools.openPanel();
  const get = (path: string) => `fetch('${meddledUrl(path)}').then((a) => a.text(), () => null)`;
  for (const path of ['unblocked/bare', 'allow-origin-taken', 'policy-removed'])
    await devtools.page.evaluate(lab.place(get(path), meddled));
  await panel.waitForFunction(() => document.querySelectorAll('[data-exchange]').length === 3);
  const { text } = await downloadReport(devtools.browser, panel, 'json', folder);
  const { exchanges } = JSON.parse(text) as Report;
  expect(
    exchanges.map((exchange) => [exchange.resourceType, exchange.verdict, ...findings(exchange)]),
  ).toEqual([
    ['fetch', 'delivered-with-notice', 'notice answer-rewritten-by-extension'],
    ['fetch', 'undetermined', 'blocking passing-answer-stopped'],
    ['fetch', 'delivered'],
  ]);
  await devtools.close();
  await rm(folder, { recursive: true, force: true });
});
