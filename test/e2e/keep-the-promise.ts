import { expect } from 'playwright/test';
import type { Report } from '../../src/report/report.ts';
import type { Scenario } from '../lab/scenario.ts';
import type { Lab } from '../lab/server.ts';
import { perform } from './perform.ts';
import { openOnStage, type Stage } from './stage.ts';

/**
 * The product's promise: with the report's answers installed, the same call passes the first time. Does
 * nothing where the report has no answers or says that more may be needed.
 */
export async function keepThePromise(
  report: Report,
  stage: Stage,
  lab: Lab,
  scenario: Scenario,
): Promise<void> {
  const blocked = report.exchanges.filter(({ verdict }) => verdict === 'cors');
  const complete = blocked.every(({ answers, answersComplete }) => answers.length > 0 && answersComplete);
  if (blocked.length === 0 || !complete) return;

  lab.install(
    scenario.id,
    blocked.flatMap(({ answers }) => answers),
  );
  const { page, oracle } = stage;
  // What the browser stored before is no answer of the servers as they are now.
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
  await openOnStage(stage, lab, scenario);
  await perform(page, 'passed');
  expect(oracle.verdicts().filter(({ state }) => state === 'failed')).toEqual([]);
  lab.install(scenario.id, []);
}
