import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from './one-blocked-call.ts';

const focused = (panel: Page, selector: string) =>
  panel.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Presses Tab until it stands there. */
async function tabTo(panel: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await focused(panel, selector)) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${selector}.`);
}

test('leads from the open panel to a saved report without a mouse', async ({ panel }) => {
  await panel.keyboard.press('Tab');
  await tabTo(panel, '.list');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(panel.locator('[data-diagnosis]')).toContainText('Access-Control-Allow-Origin');
  await panel.keyboard.press('Escape');
  await expect(panel.locator('[data-diagnosis]')).toHaveCount(0);
  await panel.keyboard.press('Tab');
  await tabTo(panel, '[data-action="export"]');
  await panel.keyboard.press('Enter');
  const download = panel.waitForEvent('download');
  for (let presses = 0; !(await focused(panel, '[data-export="markdown"]')); presses += 1) {
    if (presses > 20) throw new Error('The arrows never come to the Markdown.');
    await panel.keyboard.press('ArrowDown');
  }
  await panel.keyboard.press('Enter');
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('Access-Control-Allow-Origin');
});

/** What can be pressed, and by Tab must be reached; in lists and menus the arrows go on. */
const pressable =
  'button:not(:disabled):not([tabindex="-1"]), input:not(:disabled), select, textarea, summary, a[href]';

test('reaches whatever can be pressed with Tab, and shows where it stands', async ({ panel }) => {
  await panel.keyboard.press('Tab');
  await tabTo(panel, '.list');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(panel.locator('[data-diagnosis]')).toBeVisible();
  const count = await panel.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    (globalThis as { missed?: Set<HTMLElement> }).missed = new Set(all);
    return all.length;
  }, pressable);
  const unmarked: string[] = [];
  for (let presses = 0; presses < 2 * count; presses += 1) {
    await panel.keyboard.press('Tab');
    const bare = await panel.evaluate(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return null;
      (globalThis as { missed?: Set<HTMLElement> }).missed?.delete(activeElement);
      const marks = [activeElement, activeElement.closest('label, .filter')].map((element) =>
        element === null ? null : getComputedStyle(element),
      );
      const isMarked = marks.some(
        (style) => style !== null && (style.outlineStyle !== 'none' || style.boxShadow !== 'none'),
      );
      return isMarked ? null : activeElement.outerHTML.slice(0, 120);
    });
    if (bare !== null) unmarked.push(bare);
  }
  const left = await panel.evaluate(() =>
    [...((globalThis as { missed?: Set<HTMLElement> }).missed ?? [])].map((one) =>
      one.outerHTML.slice(0, 120),
    ),
  );
  expect(left).toEqual([]);
  expect(unmarked).toEqual([]);
});

test('takes three clicks from a blocked call to Markdown in the clipboard', async ({
  panel,
  extensionBrowser,
}) => {
  await extensionBrowser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  let clicks = 0;
  const click = async (selector: string) => {
    clicks += 1;
    await panel.locator(selector).click();
  };
  // Opening the tab "CORS" is the first.
  clicks += 1;
  await click('[data-action="export"]');
  await click('[data-copy="markdown"]');
  await expect.poll(() => panel.evaluate(() => navigator.clipboard.readText())).toContain('Access-Control-');
  expect(clicks).toBeLessThanOrEqual(3);
});
