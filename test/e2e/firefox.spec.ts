import { expect } from 'playwright/test';
import type { Report } from '../../src/report/report.ts';
import { schemaErrors } from '../helpers/report-schema.ts';
import { loadScenarios } from '../lab/load-scenarios.ts';
import { type FirefoxWithExtension, openFirefox } from './firefox-browser.ts';
import { test as base } from './fixtures.ts';

const test = base.extend<object, { firefox: FirefoxWithExtension }>({
  firefox: [
    async ({ lab }, use) => {
      const firefox = await openFirefox(lab);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
});

const scenarios = (await loadScenarios()).filter(({ firefox }) => firefox);

test('ten scenarios at least are diagnosed in Firefox', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(10);
});

for (const scenario of scenarios) {
  test(`Firefox: ${scenario.id}`, async ({ lab, firefox }) => {
    const panel = await firefox.perform(lab, scenario);
    const report = JSON.parse(await panel.exportJson(scenario.expect.length)) as Report;
    expect(schemaErrors(report)).toEqual([]);
    const found = report.exchanges.map(({ url, method, verdict, findings }) => ({
      url,
      method,
      // Firefox keeps cookies of other sites back, and a notice says so.
      verdict: verdict === 'delivered-with-notice' ? 'delivered' : verdict,
      cause: findings.find(({ role }) => role === 'blocking')?.cause ?? null,
    }));
    const expected = scenario.expect.map(({ url, method = 'GET', verdict, cause = null }) => ({
      url: lab.place(url, scenario),
      method,
      verdict,
      cause,
    }));
    expect(found).toEqual(expected);
    for (const [at, { firefox: code, firefoxRoot }] of scenario.expect.entries()) {
      const findings = report.exchanges[at]?.findings ?? [];
      if (code !== undefined) expect(findings[0]?.firefox).toBe(code);
      if (firefoxRoot !== undefined) {
        expect(findings.find(({ role }) => role === 'root')?.cause).toBe(firefoxRoot);
      }
    }
  });
}
