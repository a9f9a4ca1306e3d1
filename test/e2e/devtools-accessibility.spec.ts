import { expect } from 'playwright/test';
import type { Frame } from 'puppeteer-core';
import { axeSource, violations } from './axe.ts';
import { test } from './devtools-test.ts';
import { performScenario, rowsSettled } from './panel-driver.ts';

/** A click that leaves the pointer where it is: what it rests on has another colour. */
const press = (panel: Frame, selector: string) =>
  panel.waitForSelector(selector).then((found) => found?.evaluate((one) => (one as HTMLElement).click()));

for (const theme of ['default', 'dark'] as const) {
  test.describe(() => {
    test.use({ devtoolsOptions: { dock: 'undocked', theme } });

    test(`axe finds nothing in DevTools, ${theme} theme`, async ({ lab, devtools }) => {
      const panel = await devtools.openPanel();
      await panel.waitForSelector('[data-connection="open"]');
      await panel.evaluate(axeSource);
      const finds = async (what: string) => {
        for (const width of [400, 1400]) {
          await devtools.devtools.setViewport({ width, height: 800 });
          await panel.waitForFunction((wanted: number) => innerWidth === wanted, {}, width);
          expect.soft(await panel.evaluate(violations), `${what}, ${width} px`).toEqual([]);
        }
      };
      expect(await panel.evaluate('document.documentElement.dataset.theme')).toBe(
        theme === 'dark' ? 'dark' : 'light',
      );
      await finds('empty');
      await performScenario(devtools.page, lab, 'allow-origin-missing');
      await rowsSettled(panel, 1);
      await press(panel, '[data-exchange]');
      await panel.waitForSelector('[data-diagnosis]');
      await finds('list and diagnosis');
      await press(panel, '[data-action=export]');
      await press(panel, '[data-action=export-preview]');
      await finds('export');
      await press(panel, '[data-action=export-close]');
      await press(panel, '[data-action=settings]');
      await finds('settings');
      await press(panel, '[data-action=close-settings]');
      await press(panel, '[data-action=matrix]');
      await panel.waitForSelector('.matrix');
      await finds('matrix');
    });
  });
}
