import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Report } from '../../src/report/report.ts';

/** Waits until the panel lists so many exchanges and has decided about all of them. */
export async function expectExchanges(panel: Page, count: number): Promise<void> {
  // Identical failures are one row.
  await expect.poll(() => panel.locator('[data-exchange]').evaluateAll(countExchanges)).toBe(count);
  await expect(panel.locator('[data-exchange][data-verdict="undetermined"]')).toHaveCount(0);
}

/** Runs in the panel. */
function countExchanges(rows: readonly Element[]): number {
  return rows.reduce((count, row) => count + Number(row.getAttribute('data-times')), 0);
}

/** Exports JSON through the panel's menu, as a user would. */
export async function exportReport(panel: Page): Promise<Report> {
  await panel.locator('[data-action="export"]').click();
  const downloading = panel.waitForEvent('download');
  await panel.locator('[data-export="json"]').click();
  const download = await downloading;
  return JSON.parse(await readFile(await download.path(), 'utf8')) as Report;
}
