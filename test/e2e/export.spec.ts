import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from './one-blocked-call.ts';

test.beforeEach(({ extensionBrowser }) =>
  extensionBrowser.context.grantPermissions(['clipboard-read', 'clipboard-write']),
);

const clipboard = (panel: Page) => panel.evaluate(() => navigator.clipboard.readText());

test('copies a diagnosis as Markdown with two clicks from the list', async ({ panel }) => {
  await panel.locator('[data-exchange]').click();
  await panel.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(() => clipboard(panel)).toMatch(/^# `GET https:.* was blocked/);
});

test('chooses, previews, copies and saves without a mouse', async ({ panel }) => {
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => panel.keyboard.press(key)), Promise.resolve());
  await panel.locator('[data-action=export]').focus();
  await press('Enter', 'ArrowDown', 'Enter');
  const dialog = panel.getByRole('dialog', { name: 'Export' });
  await expect(dialog.locator('[data-scope]:focus')).toHaveCount(1);
  await press('Tab', 'ArrowDown');
  await expect(dialog.locator('[data-format=html]')).toBeChecked();
  // Four switches, then the preview, which the arrow keys scroll.
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  const preview = dialog.locator('pre:focus');
  await expect(preview).toContainText('<!doctype html>');
  const text = await preview.textContent();
  const downloading = panel.waitForEvent('download');
  await press('Tab', 'Enter');
  const download = await downloading;
  expect(await readFile(await download.path(), 'utf8')).toBe(text);
  expect(download.suggestedFilename()).toMatch(/^whycors-.*\.html$/);
  await press('Tab', 'Enter');
  await expect.poll(() => clipboard(panel)).toBe(text);
  await press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(panel.locator('[data-action=export]')).toBeFocused();
});

for (const width of [400, 1400]) {
  test(`keeps every control of the dialog in sight or in reach, ${width} pixels wide`, async ({ panel }) => {
    await panel.setViewportSize({ width, height: 500 });
    await panel.locator('[data-action=export]').click();
    await panel.locator('[data-action=export-preview]').click();
    for (const control of await panel.locator('.export :is(input, button, pre)').all()) {
      await control.focus();
      await expect(control).toBeInViewport();
    }
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}
