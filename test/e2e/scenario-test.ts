import type { Page } from 'playwright';
import { test as base } from './fixtures.ts';
import { openObservingPanel } from './observing.ts';
import { openScenario } from './perform.ts';
import { type Stage, stageOn } from './stage.ts';

interface Observed extends Stage {
  readonly panel: Page;
  /** Where no panel looks. */
  readonly unobserved: Stage;
}

interface Stages {
  /** In a Chromium as it is. */
  plain: Stage;
  /** In one with the extension, whose panel observes it. */
  observed: Observed;
}

/** With pages and a panel that stay: to open them costs more than to play a scenario. */
export const test = base.extend<object, Stages>({
  plain: [
    async ({ sharedPlainBrowser }, use) => use(await stageOn(await sharedPlainBrowser.context.newPage())),
    { scope: 'worker' },
  ],
  observed: [
    async ({ lab, sharedExtensionBrowser }, use) => {
      const { context } = sharedExtensionBrowser;
      const unobserved = await stageOn(await context.newPage());
      const stage = await stageOn(await context.newPage());
      await openScenario(stage.page, lab, lab.scenario('get-allowed'));
      // The last one is in front: a hidden panel would be slow.
      const panel = await openObservingPanel(sharedExtensionBrowser, stage.page);
      await use({ ...stage, panel, unobserved });
    },
    { scope: 'worker' },
  ],
});
