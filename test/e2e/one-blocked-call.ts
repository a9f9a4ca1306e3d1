import type { Page } from 'playwright';
import { expectExchanges } from './exported-report.ts';
import { test as base } from './fixtures.ts';
import { openObservingPanel } from './observing.ts';
import { openScenario, perform, resultOf } from './perform.ts';

interface Observed {
  /** It has seen one blocked call, is in front, and has not been touched. */
  readonly panel: Page;
  /** Makes the call once more. */
  perform(): Promise<void>;
  reload(): Promise<void>;
}

/** One blocked call, and the panel that has seen it, in a tab of its own. */
export const test = base.extend<{ observed: Observed; panel: Page }>({
  observed: async ({ lab, extensionBrowser }, use) => {
    const scenario = lab.scenario('allow-origin-missing');
    const page = await extensionBrowser.context.newPage();
    await openScenario(page, lab, scenario);
    const panel = await openObservingPanel(extensionBrowser, page);
    await perform(page, resultOf(scenario));
    await expectExchanges(panel, 1);
    await panel.bringToFront();
    await use({
      panel,
      perform: () => perform(page, resultOf(scenario)),
      reload: () => openScenario(page, lab, scenario),
    });
  },
  panel: async ({ observed }, use) => use(observed.panel),
});
