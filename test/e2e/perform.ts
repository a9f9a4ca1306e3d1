import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { callThrows, type Scenario } from '../lab/scenario.ts';
import type { Lab } from '../lab/server.ts';

/** Opens the scenario's page, which calls nothing before it is asked to. */
export async function openScenario(page: Page, lab: Lab, scenario: Scenario): Promise<void> {
  await page.goto(lab.pageUrl(scenario));
  await expect(page.locator('#perform')).toBeEnabled();
}

/** Lets the page make its call, and waits until it has ended as it should. */
export async function perform(page: Page, result: 'passed' | 'failed'): Promise<void> {
  await page.locator('#perform').click();
  await expect(page.locator('body')).toHaveAttribute('data-result', result);
}

/** How the call ends as long as nothing is fixed. */
export function resultOf(scenario: Scenario): 'passed' | 'failed' {
  return callThrows(scenario) ? 'failed' : 'passed';
}
