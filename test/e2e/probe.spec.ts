import { readFile } from 'node:fs/promises';
import { expect } from 'playwright/test';
import type { Frame } from 'puppeteer-core';
import type { ReportExchange } from '../../src/report/report.ts';
import { loadScenarios } from '../lab/load-scenarios.ts';
import { tellingOf } from './agree-with-report.ts';
import { rowsSettled } from './panel-driver.ts';
import { type Probed, test } from './probed.ts';

/** The exchanges of the report, once the probe has told of each: it is asked twice a second. */
async function withCalls(probed: Probed, panel: Frame, count: number): Promise<readonly ReportExchange[]> {
  await rowsSettled(panel, count);
  let exchanges: readonly ReportExchange[] = [];
  const told = async () => {
    ({ exchanges } = await probed.report(panel));
    return exchanges.filter(({ call }) => call !== undefined).length;
  };
  await expect.poll(told).toBe(count);
  return exchanges;
}

const scenarios = await loadScenarios();
const onlyForTheProbe = scenarios.filter(({ expect: exchanges }) =>
  exchanges.some(({ seenBy, onlyPageTells }) => seenBy === 'page' || onlyPageTells),
);

for (const scenario of onlyForTheProbe) {
  test(`probe: ${scenario.id}`, async ({ lab, probed }) => {
    const panel = await probed.probe(scenario);
    await probed.perform();
    const exchanges = await withCalls(probed, panel, scenario.expect.length);
    expect(exchanges.map((exchange) => exchange.url)).toEqual(
      scenario.expect.map(({ url }) => lab.place(url, scenario)),
    );
    scenario.expect.forEach((wanted, index) => {
      const found = exchanges[index];
      if (!found) throw new Error(`The report lacks exchange ${index}.`);
      const { told, expected } = tellingOf(found, wanted);
      expect(told).toEqual(expected);
      expect(found.answers).toEqual([]);
    });
  });
}

test('the probe makes the credentials mode certain where nothing else does', async ({ lab, probed }) => {
  const scenario = lab.scenario('preflight-connection-reset');
  const panel = await probed.probe(scenario);
  await probed.perform();
  const exchanges = await withCalls(probed, panel, 1);
  expect(exchanges).toMatchObject([{ credentials: 'omit', credentialsKnownBy: 'probe' }]);
});

test('the probe tells apart calls alike that the page makes at once', async ({ lab, probed }) => {
  const scenario = lab.scenario('same-origin-mode');
  const url = lab.place('https://api.test/orders', scenario);
  const panel = await probed.probe(scenario);
  await probed.devtools.page.evaluate(async (target: string) => {
    const modes = ['include', 'omit', 'same-origin', 'include', 'omit'] as const;
    await Promise.allSettled([
      fetch(target, { mode: 'same-origin' }),
      ...modes.map((credentials) => fetch(target, { credentials, cache: 'no-store' })),
    ]);
  }, url);
  const exchanges = await withCalls(probed, panel, 6);
  expect(exchanges.map(({ call }) => call?.credentials)).toEqual([
    'same-origin',
    'include',
    'omit',
    'same-origin',
    'include',
    'omit',
  ]);
  expect(exchanges.map(({ verdict }) => verdict === 'look-alike')).toEqual([true, ...Array(5).fill(false)]);
});

test('the probe cannot be seen by the page', async ({ lab, probed }) => {
  const scenario = lab.scenario('get-allowed');
  const { page } = probed.devtools;
  const code = await readFile(new URL('page-facts.js', import.meta.url), 'utf8');
  const observe = () => page.evaluate(`${code}\n//# sourceURL=page-facts.js`);
  await page.goto(lab.pageUrl(scenario));
  await page.waitForSelector('#perform:enabled');
  const without = await observe();
  await probed.probe(scenario);
  expect(await observe()).toEqual(without);
});

test('the probe says in the console that it is there, and is gone with the next load', async ({
  lab,
  probed,
}) => {
  const { page } = probed.devtools;
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const panel = await probed.probe(lab.scenario('get-allowed'));
  expect(said.filter((text) => text.includes('WhyCORS'))).toHaveLength(1);
  const loaded = page.waitForNavigation();
  await panel.click('[data-action="end-probe"]');
  await loaded;
  await panel.waitForSelector('[data-action="end-probe"]', { hidden: true });
  expect(said.filter((text) => text.includes('WhyCORS'))).toHaveLength(1);
});
