import type { Page } from 'playwright';
import { expectExchanges } from './exported-report.ts';
import { test as base } from './fixtures.ts';
import { openObservingPanel } from './observing.ts';
import { openScenario, perform, resultOf } from './perform.ts';

/** With a panel that has seen one blocked call, and has not been touched. */
export const test = base.extend<{ panel: Page }>({
  panel: async ({ lab, extensionBrowser }, use) => {
    const scenario = lab.scenario('allow-origin-missing');
    const page = await extensionBrowser.context.newPage();
    await openScenario(page, lab, scenario);
    const panel = await openObservingPanel(extensionBrowser, page);
    await perform(page, resultOf(scenario));
    await expectExchanges(panel, 1);
    await panel.bringToFront();
    await use(panel);
  },
});
