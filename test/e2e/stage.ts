import type { Page } from 'playwright';
import type { Scenario } from '../lab/scenario.ts';
import type { Lab } from '../lab/server.ts';
import { listenToConsole } from './agree-with-console.ts';
import { consultBrowser, type Oracle } from './oracle.ts';
import { openScenario } from './perform.ts';

/** A page that plays one scenario after the other, and what the browser says of it. */
export interface Stage {
  readonly page: Page;
  readonly oracle: Oracle;
  /** The errors in the page's console. */
  readonly lines: string[];
}

export async function stageOn(page: Page): Promise<Stage> {
  return { page, oracle: await consultBrowser(page), lines: listenToConsole(page) };
}

/** Opens the scenario's page, and forgets what the browser said before. */
export async function openOnStage(stage: Stage, lab: Lab, scenario: Scenario): Promise<void> {
  await openScenario(stage.page, lab, scenario);
  await stage.oracle.listening();
  stage.oracle.clear();
  stage.lines.length = 0;
}
