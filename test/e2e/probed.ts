import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import type { Report } from '../../src/report/report.ts';
import { expectValidReport } from '../helpers/report-schema.ts';
import type { Scenario } from '../lab/scenario.ts';
import { test as base } from './fixtures.ts';
import { downloadReport } from './panel-driver.ts';
import { openRealDevTools, type RealDevTools } from './real-devtools.ts';

/** A real DevTools, from which a page is loaded with the probe in it. */
export interface Probed {
  readonly devtools: RealDevTools;
  /** Visits the scenario's page, and lets the panel's button load it again with the probe. */
  probe(scenario: Scenario): Promise<Frame>;
  perform(): Promise<void>;
  report(panel: Frame): Promise<Report>;
}

/** Playwright's `test` with one such DevTools per worker. */
export const test = base.extend<object, { probed: Probed }>({
  probed: [
    async ({ lab }, use) => {
      const devtools = await openRealDevTools(lab, { dock: 'undocked' });
      const folder = await mkdtemp(join(tmpdir(), 'whycors-downloads-'));
      const { page } = devtools;
      await use({
        devtools,
        probe: async (scenario) => {
          await page.goto(lab.pageUrl(scenario));
          const panel = await devtools.openPanel();
          await panel.waitForSelector('.toolbar [data-action="probe"]');
          const loaded = page.waitForNavigation();
          await panel.click('.toolbar [data-action="probe"]');
          await loaded;
          await panel.waitForSelector('[data-action="end-probe"]');
          await page.waitForSelector('#perform:enabled');
          return panel;
        },
        perform: async () => {
          await page.click('#perform');
          await page.waitForSelector('body[data-result]');
        },
        report: async (panel) => {
          const { text } = await downloadReport(devtools.browser, panel, 'json', folder);
          return expectValidReport(JSON.parse(text) as Report);
        },
      });
      await devtools.close();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});
